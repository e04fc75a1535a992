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
import { notations, rateNumber, showPercent } from '@/units/rate';
import { words } from '@/words/quote';
import { PlanSheet } from './plan-sheet';
import { planText } from './plan-text';
import { RateFigure } from './rate-figure';
import './result-card.scss';

/** What it costs in all; the first payment and both rates stand at the foot of the page. */
export function ResultCard({ quote }: { quote: QuoteView }) {
  const [planOpen, setPlanOpen] = useState(false);
  const first = quote.schedule[0];
  return (
    <Card className="result result-priced">
      <View className="result-grid">
        <Fact label={words.totalInterest}>{showFen(quote.totalInterestFen)}</Fact>
        <Fact label={words.firstDayInterest}>{showFen(quote.dailyInterestFen)}</Fact>
        <Fact label={words.totalPayment}>{showFen(quote.totalPaymentFen)}</Fact>
        <Fact label={quote.schedule.length > 1 ? words.firstDueDay : words.maturity}>
          {first && showDay(first.dueDay, quote.startDay)}
        </Fact>
      </View>
      <View className="result-note">
        {shapeOf(quote.request.method)}
        {words.quoteHolds({ minutes: figures().quoteMinutes })}
      </View>
      <OtherNotation quote={quote} />
      {quote.schedule.length > 1 && <Chart quote={quote} />}
      <View className="result-links">
        {quote.schedule.length > 1 && (
          <Button kind="text" onTap={() => setPlanOpen(true)}>
            {words.plan}
          </Button>
        )}
        <Button kind="text" onTap={() => void copyText(planText(quote))}>
          {words.copyPlan}
        </Button>
      </View>
      {planOpen && <PlanSheet quote={quote} onClose={() => setPlanOpen(false)} />}
    </Card>
  );
}

const shapeOf = (method: Method): string =>
  method === 'revolving' ? words.revolvingShape({ days: figures().revolvingDays }) : words.shapes[method];

/** A rate by the day can be written on 360 or on 365 days: the same price in two notations (X1). */
function OtherNotation({ quote }: { quote: QuoteView }) {
  const [open, setOpen] = useState(false);
  const [own, other] = notations(quote) ?? [];
  if (!own || !other) return null;
  const { days } = open ? own : other;
  return (
    <View className="result-note">
      {open &&
        words.writtenOn({
          days: other.days,
          rate: <RateFigure quote={quote} size="inline" text={showPercent(rateNumber(other.annualRate))} />,
        })}
      <Tappable className="result-switch" label={words.writeRateOn({ days })} onTap={() => setOpen(!open)}>
        {words.writeOn({ days })}
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
        <View className="result-title">{words.chart}</View>
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
  title: words.period({ period: row.period }),
  detail: words.periodDetail({ due: row.dueDay, today: startDay, days: row.days }),
});
