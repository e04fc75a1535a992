import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Card, SectionHead } from '@/components/card';
import { ProgressSegments } from '@/components/progress-segments';
import type { LimitView, TemporaryRaiseView } from '@/services/contract/limit';
import { raisingStore } from '@/stores/limit/raising';
import { showDay } from '@/units/day';
import { AskedFigure, SourceMarks } from '../../sources';
import { Outcome, useSending } from './outcome';
import './raise.scss';

const { applyForRaise, applyForTemporaryRaise } = raisingStore.getState();

/** What can be asked of the bank: a raise for paying on time, and raises that end by themselves. */
export function RaiseCard({ view }: { view: LimitView }) {
  return (
    <>
      <SectionHead title="提额与临时额度" aside={<View>申请不收费</View>} />
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
        <View className="tip-title">申请提额</View>
        <View className="tip-unknown">{open ? '可以申请' : '还不能申请'}</View>
      </View>
      <View className="tip-detail">
        {rating === 'C'
          ? 'C 级时不开放。'
          : `连续按时 ${onTime} 期；满 ${mayApplyAt} 期可以申请，满 ${automaticAt} 期自动复评。每次有结果后重新计数。`}
      </View>
      <View className="tip-facts">
        <View>
          申请 <AskedFigure text={progress(onTime, mayApplyAt)} name="可以申请" ids={sources} />
        </View>
        <View>
          自动复评 <AskedFigure text={progress(onTime, automaticAt)} name="自动复评" ids={sources} />
        </View>
      </View>
      <View className="tip-progress">
        <ProgressSegments
          of={automaticAt}
          done={Math.min(onTime, automaticAt)}
          label={`连续按时 ${onTime} 期，共 ${automaticAt} 期`}
        />
      </View>
      {open && (
        <View className="raise-action">
          <Button kind="secondary" busy={sending} onTap={() => void applyForRaise()}>
            申请提额
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
        <View className="tip-unknown">{untilDay !== null ? '生效中' : open ? '可以申请' : '还不能申请'}</View>
      </View>
      <View className="tip-detail">
        {untilDay !== null
          ? `到 ${showDay(untilDay, view.today)}（含）为止，到期自动收回。`
          : why(raise, view)}
      </View>
      <View className="tip-facts">
        <View>
          上浮 <AskedFigure text={`${percent}%`} name="上浮" ids={sources} answer="按基础额度算" />
        </View>
        <View className="limit-tips-marks">
          <SourceMarks ids={sources.filter((source) => !source.startsWith('S'))} title={name} />
        </View>
      </View>
      {open && (
        <View className="raise-action">
          <Button
            kind="secondary"
            label={`申请${name}`}
            busy={sending}
            onTap={() => void applyForTemporaryRaise(id)}
          >
            申请
          </Button>
        </View>
      )}
      <Outcome of={`temporary/${id}`} />
    </View>
  );
}

function why({ id, condition }: TemporaryRaiseView, { rating, temporaryRaises }: LimitView): string {
  if (rating === 'C') return `C 级时不开放。${condition}`;
  const running = temporaryRaises.find(({ untilDay }) => untilDay !== null);
  if (running) return `${running.name}生效中，一次只能有一个。${condition}`;
  return id === 'rating' && rating !== 'A' ? `${condition}你现在是 ${rating} 级。` : condition;
}
