import { View } from '@tarojs/components';
import { Icon } from '@/components/icon';
import { OptionCard } from '@/components/option-card';
import type { ChannelView } from '@/services/contract/wallet';
import { cite, cited } from '@/stores/app/figures';
import { words } from '@/words/entry';
import { oddsStepWords } from '@/words/steps';
import { AskedFigure, SourceMark } from '../sources';
import './channel-card.scss';

interface ChannelCardProps {
  channel: ChannelView;
  chosen: boolean;
  onChoose: () => void;
}

/** A way in with its figures, and this person's own odds; one that is not offered says why. */
export function ChannelCard({ channel, chosen, onChoose }: ChannelCardProps) {
  const { id, name, place, passPercent, odds, limitErrorPercent, outsideWallet, offered, declined, sources } =
    channel;
  const stated = sources.slice(0, 1);
  return (
    <OptionCard
      title={name}
      aside={place}
      chosen={chosen}
      disabled={!offered || declined !== null}
      onChoose={onChoose}
    >
      <View className="activation-figures">
        <View>
          {words.takes({
            minutes: (
              <AskedFigure text={duration(channel)} name={words.takesName({ channel: name })} ids={stated} />
            ),
          })}
        </View>
        <View>
          {words.passes({
            percent: (
              <AskedFigure text={`${passPercent}%`} name={words.passesName({ channel: name })} ids={stated} />
            ),
          })}
        </View>
        <View>
          {words.limitError({
            percent: (
              <AskedFigure
                text={`±${limitErrorPercent}%`}
                name={words.limitErrorName({ channel: name })}
                ids={stated}
              />
            ),
          })}
        </View>
        {offered && (
          <View>
            {words.odds({
              percent: (
                <AskedFigure
                  text={words.oddsPercent({ percent: Math.round(odds.percent) })}
                  name={words.oddsName({ channel: name })}
                  ids={[...new Set([...odds.steps.map(({ source }) => source), ...cited('odds')])]}
                  answer={stepByStep(channel)}
                />
              ),
            })}
          </View>
        )}
      </View>
      {!offered && (
        <View className="activation-closed">
          {words.notOffered}
          <SourceMark id={cite('channels-by-use')} title={words.notOfferedSource({ channel: name })} />
        </View>
      )}
      {offered && declined && (
        <View className="activation-closed">
          {words.declined(declined)}
          <SourceMark id={declined.source} title={words.declinedSource({ channel: name })} />
        </View>
      )}
      {offered && outsideWallet && id !== 'wallet' && (
        <View className="activation-warning">
          <Icon name="alert" size={16} /> {words.outsideWallet[id]}
        </View>
      )}
    </OptionCard>
  );
}

const duration = ({ minutes: [shortest, longest] }: ChannelView): string =>
  longest === 0 ? words.atOnce : words.minutes({ shortest, longest });

/** `钱包主入口 68% → 支付分 650 以上 95%` */
const stepByStep = ({ odds: { steps } }: ChannelView): string =>
  steps.map((step) => `${oddsStepWords(step)} ${Math.round(step.percent)}%`).join(' → ');
