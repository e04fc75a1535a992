import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Card, SectionHead } from '@/components/card';
import { ProgressSegments } from '@/components/progress-segments';
import type { LimitView, TemporaryRaiseView } from '@/services/contract/limit';
import { raisingStore } from '@/stores/limit/raising';
import { words } from '@/words/limit-tips/raise';
import { AskedFigure, SourceMarks } from '../../sources';
import { Outcome, useSending } from './outcome';
import { Rise } from './rise';
import './raise.scss';

const { applyForRaise, applyForTemporaryRaise } = raisingStore.getState();

/** What can be asked of the bank: a raise for paying on time, and raises that end by themselves. */
export function RaiseCard({ view }: { view: LimitView }) {
  return (
    <>
      <SectionHead title={words.raises} aside={<View>{words.free}</View>} />
      <Card flush>
        <OnTime view={view} />
        {view.temporaryRaises.map((raise) => (
          <Temporary key={raise.id} raise={raise} view={view} />
        ))}
      </Card>
    </>
  );
}

function OnTime({ view: { raise, rating } }: { view: LimitView }) {
  const sending = useSending('raise');
  const { onTime, mayApplyAt, automaticAt, open, sources } = raise;
  return (
    <View className="tip">
      <View className="tip-head">
        <View className="tip-title">{words.raise}</View>
        <View className="tip-unknown">{open ? words.open : words.notOpen}</View>
      </View>
      <View className="tip-detail">
        {rating === 'C'
          ? words.closedAtC
          : words.onTime({ onTime, apply: mayApplyAt, automatic: automaticAt })}
      </View>
      <View className="tip-facts">
        <View>
          {words.applyAt({
            progress: <AskedFigure text={progress(onTime, mayApplyAt)} name={words.open} ids={sources} />,
          })}
        </View>
        <View>
          {words.automaticAt({
            progress: (
              <AskedFigure text={progress(onTime, automaticAt)} name={words.automatic} ids={sources} />
            ),
          })}
        </View>
      </View>
      <View className="tip-progress">
        <ProgressSegments
          of={automaticAt}
          done={Math.min(onTime, automaticAt)}
          label={words.onTimeSpoken({ onTime, automatic: automaticAt })}
        />
      </View>
      {open && (
        <View className="raise-action">
          <Button kind="secondary" busy={sending} onTap={() => void applyForRaise()}>
            {words.raise}
          </Button>
        </View>
      )}
      <Outcome of="raise" />
    </View>
  );
}

const progress = (done: number, of: number): string => `${Math.min(done, of)}/${of}`;

function Temporary({ raise, view }: { raise: TemporaryRaiseView; view: LimitView }) {
  const { id, name, percent, open, untilDay, sources } = raise;
  const sending = useSending(`temporary/${id}`);
  return (
    <View className="tip">
      <View className="tip-head">
        <View className="tip-title">{name}</View>
        <View className="tip-unknown">
          {untilDay !== null ? words.running : open ? words.open : words.notOpen}
        </View>
      </View>
      <View className="tip-detail">
        {untilDay !== null ? words.runsUntil({ until: untilDay, today: view.today }) : why(raise, view)}
      </View>
      <View className="tip-facts">
        <Rise percent={percent} sources={sources} />
        <View className="limit-tips-marks">
          <SourceMarks ids={sources.filter((source) => !source.startsWith('S'))} title={name} />
        </View>
      </View>
      {open && (
        <View className="raise-action">
          <Button
            kind="secondary"
            label={words.applyFor({ raise: name })}
            busy={sending}
            onTap={() => void applyForTemporaryRaise(id)}
          >
            {words.apply}
          </Button>
        </View>
      )}
      <Outcome of={`temporary/${id}`} />
    </View>
  );
}

function why({ id, condition }: TemporaryRaiseView, { rating, temporaryRaises }: LimitView): string {
  if (rating === 'C') return words.conditionAtC({ condition });
  const running = temporaryRaises.find(({ untilDay }) => untilDay !== null);
  if (running) return words.conditionBeside({ raise: running.name, condition });
  return id === 'rating' && rating !== 'A' ? words.conditionOfRating({ condition, rating }) : condition;
}
