import { View } from '@tarojs/components';
import { useState } from 'react';
import { ScheduleChart, ScheduleLegend } from '@/components/schedule-chart';
import type { Day } from '@/units/day';
import { words } from '@/words/loan/plan';
import type { PlanLine } from './plan-lines';
import './plan-chart.scss';

/** The instalments as bars; the one that is asked for next is chosen at first. */
export function PlanChart({ lines, today }: { lines: readonly PlanLine[]; today: Day }) {
  const first = lines.findIndex(({ standing }) => standing === 'late' || standing === 'due');
  const [selected, setSelected] = useState(Math.max(0, first));
  if (lines.length < 2) return null;
  return (
    <View className="plan-chart">
      <View className="plan-chart-head">
        <View className="plan-chart-title">{words.chart}</View>
        <ScheduleLegend />
      </View>
      <ScheduleChart
        bars={lines.map((line) => ({
          month: Number(line.dueDay.slice(5, 7)),
          principalFen: line.principalFen,
          interestFen: line.interestFen,
          title: words.period({ period: line.period }),
          detail: words.details[line.standing]({ due: line.dueDay, today, days: line.days }),
          standing: line.standing === 'paid' || line.standing === 'late' ? line.standing : undefined,
        }))}
        selected={Math.min(selected, lines.length - 1)}
        onSelect={setSelected}
      />
    </View>
  );
}
