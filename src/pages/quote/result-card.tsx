import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { copyText } from '@/components/copy';
import { Money } from '@/components/money';
import { type ScheduleBar, ScheduleChart, ScheduleLegend } from '@/components/schedule-chart';
import { Tappable } from '@/components/tappable';
import type { Instalment, QuoteView } from '@/services/contract';
import { type Day, showDay } from '@/units/day';
import { showFen } from '@/units/fen';
import { on365, rateNumber, showDailyRate, showPercent } from '@/units/rate';
import { AskedFigure } from '../sources';
import { PlanSheet } from './plan-sheet';
import { planText } from './plan-text';

/** What it costs: the first payment large, then interest and both rates at one weight, then every instalment. */
export function ResultCard({ quote, faded }: { quote: QuoteView; faded: boolean }) {
  const [planOpen, setPlanOpen] = useState(false);
  const first = quote.schedule[0];
  return (
    <Card className={faded ? 'result result-faded' : 'result'}>
      <View className="result-head">
        <View className="result-label">
          {quote.schedule.length > 1 ? '首期应还' : '到期应还'}
          {first && ` · ${showDay(first.dueDay, quote.startDay)}`}
        </View>
        <View className="result-shape">{SHAPES[quote.request.method]}</View>
      </View>
      {first && <Money amount={first.paymentFen} size="number" sign />}
      <View className="result-grid">
        <Fact label="总利息">{showFen(quote.totalInterestFen)}</Fact>
        <Fact label="首日利息">{showFen(quote.dailyInterestFen)}</Fact>
        <AnnualRate quote={quote} />
        <Fact label="综合年化（IRR）">
          <AskedFigure
            size="heading"
            text={showPercent(quote.irr.annualNominal)}
            name="综合年化 "
            ids={quote.sources.irr}
            answer={`每月内部收益率 × 12；按复利算 ${showPercent(quote.irr.annualEffective)}`}
          />
        </Fact>
      </View>
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
  'equal-installment': '每期相同',
  'equal-principal': '此后逐期递减',
  'interest-only': '本金在最后一期',
  bullet: '一次还清',
  revolving: '按借 30 天计',
};

/** A rate by the day can be written on 360 or on 365 days: the same price in two notations (X1). */
function AnnualRate({ quote }: { quote: QuoteView }) {
  const [written, setWritten] = useState<360 | 365>(360);
  const { annualRate, dayCount, sources } = quote;
  const byDay = dayCount === 'actual/360';
  const other = written === 360 ? 365 : 360;
  return (
    <Fact label={byDay ? `年化利率（单利，${written} 天）` : '年化利率（单利）'}>
      <AskedFigure
        size="heading"
        text={showPercent(rateNumber(byDay && written === 365 ? on365(annualRate) : annualRate))}
        name="年化利率 "
        ids={sources.rate}
        answer={rateAnswer(quote)}
      />
      {byDay && (
        <Tappable
          className="result-switch"
          label={`年化利率换成按 ${other} 天写`}
          onTap={() => setWritten(other)}
        >
          按 {other} 天写
        </Tappable>
      )}
    </Fact>
  );
}

const rateAnswer = ({ annualRate, dayCount }: QuoteView): string =>
  dayCount === '30/360'
    ? '按月计息，每月是年利率的十二分之一'
    : `日利率 ${showDailyRate(annualRate)} × 360 天，按实际天数计息；× 365 天写作 ${showPercent(rateNumber(on365(annualRate)))}，价格一样`;

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
