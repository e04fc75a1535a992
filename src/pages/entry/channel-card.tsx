import { View } from '@tarojs/components';
import { Icon } from '@/components/icon';
import { OptionCard } from '@/components/option-card';
import type { ChannelId } from '@/services/contract/terms';
import type { ChannelView } from '@/services/contract/wallet';
import { cite, cited } from '@/stores/app/figures';
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
  const { id, name, place, passPercent, odds, limitErrorPercent, outsideWallet, offered, sources } = channel;
  const stated = sources.slice(0, 1);
  return (
    <OptionCard title={name} aside={place} chosen={chosen} disabled={!offered} onChoose={onChoose}>
      <View className="activation-figures">
        <View>
          用时 <AskedFigure text={duration(channel)} name={`${name}用时 `} ids={stated} />
        </View>
        <View>
          通过率 <AskedFigure text={`${passPercent}%`} name={`${name}通过率 `} ids={stated} />
        </View>
        <View>
          额度误差 <AskedFigure text={`±${limitErrorPercent}%`} name={`${name}额度误差 `} ids={stated} />
        </View>
        {offered && (
          <View>
            按你的情况{' '}
            <AskedFigure
              text={`约 ${Math.round(odds.percent)}%`}
              name={`${name}通过率，按你的情况`}
              ids={[...new Set([...odds.steps.map(({ source }) => source), ...cited('odds')])]}
              answer={stepByStep(channel)}
            />
          </View>
        )}
      </View>
      {!offered && (
        <View className="activation-closed">
          没有对你开放：经常用钱包支付的人才会看到。从钱包主入口开通，结果一样。
          <SourceMark id={cite('channels-by-use')} title={`${name}没有对你开放`} />
        </View>
      )}
      {offered && outsideWallet && (
        <View className="activation-warning">
          <Icon name="alert" size={16} /> {WARNINGS[id]}
        </View>
      )}
    </OptionCard>
  );
}

const WARNINGS: Record<ChannelId, string> = {
  wallet: '',
  'mini-program': '非钱包入口：核对小程序主体，不给任何人验证码',
  scene: '非钱包入口：核对商户名，不给任何人验证码',
};

const duration = ({ minutes: [shortest, longest] }: ChannelView): string =>
  longest === 0 ? '即时' : `${shortest}–${longest} 分钟`;

/** `钱包主入口 68% → 支付分 650 以上 95%` */
const stepByStep = ({ odds: { steps } }: ChannelView): string =>
  steps.map((step) => `${oddsStepWords(step)} ${Math.round(step.percent)}%`).join(' → ');
