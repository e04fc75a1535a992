import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { copyText } from '@/components/copy';
import { type ScheduleBar, ScheduleChart, ScheduleLegend } from '@/components/schedule-chart';
import { Tappable } from '@/components/tappable';
import type { QuoteView } from '@/services/contract/quote';
import type { Instalment, Method } from '@/services/contract/terms';
import { figures } from '@/stores/app/figures';
import { type Day, showDay } from '@/units/day';
import { showFen } from '@/units/fen';
import { on365, rateNumber, showPercent } from '@/units/rate';
import { PlanSheet } from './plan-sheet';
import { planText } from './plan-text';
import { RateFigure } from './rate-figure';
import './result-card.scss';

/** What it costs in all; the first payment and both rates stand at the foot of the page. */
export function ResultCard({ quote, faded }: { quote: QuoteView; faded: boolean }) {
  const [planOpen, setPlanOpen] = useState(false);
  const first = quote.schedule[0];
  return (
    <Card className={faded ? 'result result-faded' : 'result'}>
      <View className="result-grid">
        <Fact label="总利息">{showFen(quote.totalInterestFen)}</Fact>
        <Fact label="首日利息">{showFen(quote.dailyInterestFen)}</Fact>
        <Fact label="合计还">{showFen(quote.totalPaymentFen)}</Fact>
        <Fact label={quote.schedule.length > 1 ? '首期还款日' : '到期日'}>
          {first && showDay(first.dueDay, quote.startDay)}
        </Fact>
      </View>
      <View className="result-note">
        {shapeOf(quote.request.method)}。报价 {figures().quoteMinutes} 分钟内有效。
      </View>
      <OtherNotation quote={quote} />
      {quote.schedule.length > 1 && <Chart quote={quote} />}
      <View className="result-links">
        {quote.schedule.length > 1 && (
          <Button kind="text" onTap={() => setPlanOpen(true)}>
            逐期明细
          </Button>
        )}
        <Button kind="text" onTap={() => void copyText(planText(quote))}>
          复制方案
        </Button>
      </View>
      {planOpen && <PlanSheet quote={quote} onClose={() => setPlanOpen(false)} />}
    </Card>
  );
}

const SHAPES = {
  'equal-installment': '每期还一样多',
  'equal-principal': '首期最多，此后逐期递减',
  'interest-only': '每期还利息，本金在最后一期还',
  bullet: '到期一次还清',
} as const;

const shapeOf = (method: Method): string =>
  method === 'revolving' ? `按借 ${figures().revolvingDays} 天计` : SHAPES[method];

/** A rate by the day can be written on 360 or on 365 days: the same price in two notations (X1). */
function OtherNotation({ quote }: { quote: QuoteView }) {
  const [open, setOpen] = useState(false);
  const { annualRate, dayCount } = quote;
  if (dayCount !== 'actual/360') return null;
  return (
    <View className="result-note">
      {open && (
        <>
          按 365 天写是{' '}
          <RateFigure quote={quote} size="inline" text={showPercent(rateNumber(on365(annualRate)))} />
          ，价格一样
        </>
      )}
      <Tappable
        className="result-switch"
        label={`年化利率换成按 ${open ? 360 : 365} 天写`}
        onTap={() => setOpen(!open)}
      >
        按 {open ? 360 : 365} 天写
      </Tappable>
    </View>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <View className="result-fact">
      <View className="result-label">{label}</View>
      <View className="result-value">{children}</View>
    </View>
  );
}

function Chart({ quote }: { quote: QuoteView }) {
  const [selected, setSelected] = useState(0);
  const bars = quote.schedule.map((row) => barOf(row, quote.startDay));
  return (
    <View className="result-chart">
      <View className="result-head">
        <View className="result-title">每期还款（元）</View>
        <ScheduleLegend />
      </View>
      <ScheduleChart bars={bars} selected={Math.min(selected, bars.length - 1)} onSelect={setSelected} />
    </View>
  );
}

const barOf = (row: Instalment, startDay: Day): ScheduleBar => ({
  month: Number(row.dueDay.slice(5, 7)),
  principalFen: row.principalFen,
  interestFen: row.interestFen,
  title: `第 ${row.period} 期`,
  detail: `${showDay(row.dueDay, startDay)} · ${row.days} 天`,
});
