import { Text, View } from '@tarojs/components';
import { type Fen, fen, showFen } from '@/units/fen';
import { words } from '@/words/components';
import { useAppearance } from './appearance';
import './schedule-chart.scss';

export interface ScheduleBar {
  /** Under the bar: the number of the month. */
  readonly month: number;
  readonly principalFen: Fen;
  readonly interestFen: Fen;
  /** `第 1 期` */
  readonly title: string;
  /** `2026年11月16日 · 31 天` */
  readonly detail: string;
  /** Behind it already, or late; the detail says so in words. */
  readonly standing?: 'paid' | 'late' | undefined;
}

interface ScheduleChartProps {
  bars: readonly ScheduleBar[];
  selected: number;
  onSelect: (index: number) => void;
}

const GRID = 3;

/** The height of one grid step in fen: a round number of yuan, so that three of them hold the highest bar. */
export function gridStep(highest: number): number {
  const least = Math.max(highest / GRID, 100);
  const power = 10 ** Math.floor(Math.log10(least));
  const round = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((times) => times * power >= least) ?? 10;
  return round * power;
}

/** Interest on principal, a bar an instalment. The sentence below is what the chart says aloud. */
export function ScheduleChart({ bars, selected, onSelect }: ScheduleChartProps) {
  const { care } = useAppearance();
  const step = gridStep(Math.max(0, ...bars.map((bar) => bar.principalFen + bar.interestFen)));
  const height = (amount: number) => `${Number(((amount / (step * GRID)) * 100).toFixed(2))}%`;
  // All heights are of one node: another amount is one thing to send, not two a bar.
  const heights = Object.fromEntries(
    bars.flatMap((bar, index) => [
      [`--i${index}`, height(bar.interestFen)],
      [`--p${index}`, height(bar.principalFen)],
    ]),
  );
  const labelled = Math.ceil(bars.length / (care ? 4 : 12));
  const shown = bars[selected];
  const sentence = shown
    ? words.chart.parts({ principal: shown.principalFen, interest: shown.interestFen })
    : words.chart.none;
  const move = (event: KeyboardEvent) => {
    const to = { ArrowRight: selected + 1, ArrowLeft: selected - 1, Home: 0, End: bars.length - 1 }[
      event.key
    ];
    if (to !== undefined && bars[to]) {
      event.preventDefault();
      onSelect(to);
    }
  };
  return (
    <View className="chart">
      <View
        className="chart-area"
        role="slider"
        aria-label={words.chart.name}
        aria-valuemin="1"
        aria-valuemax={String(bars.length)}
        aria-valuenow={String(selected + 1)}
        aria-valuetext={
          shown ? words.chart.spoken({ title: shown.title, detail: shown.detail, parts: sentence }) : sentence
        }
        {...(process.env.TARO_ENV === 'h5' ? { tabIndex: 0, onKeyDown: move } : {})}
      >
        <View className="chart-axis">
          {[3, 2, 1, 0].map((line) => (
            <View key={line} className="chart-axis-text">
              {showFen(fen(step * line)).replace(/\.00$/, '')}
            </View>
          ))}
          {!care && <View className="chart-unit">{words.chart.unit}</View>}
        </View>
        <View className="chart-plot" style={heights}>
          <View className="chart-grid">
            <View className="chart-step" />
            <View className="chart-step" />
            <View className="chart-step" />
          </View>
          {bars.map((bar, index) => (
            <View
              key={bar.title}
              className={`chart-column${index === selected ? ' chart-selected' : ''}${bar.standing ? ` chart-${bar.standing}` : ''}`}
              onClick={() => onSelect(index)}
            >
              <View className="chart-stack">
                <View className="chart-interest" style={{ height: `var(--i${index})` }} />
                <View className="chart-principal" style={{ height: `var(--p${index})` }} />
              </View>
              <View className="chart-tick">
                {index % labelled === 0 && (care ? words.chart.month({ month: bar.month }) : bar.month)}
              </View>
            </View>
          ))}
        </View>
      </View>
      {shown && (
        <View className="chart-detail" aria-live="polite">
          <View>
            <Text className="chart-detail-title">{shown.title}</Text>&nbsp;· {shown.detail}
          </View>
          <View>{sentence}</View>
        </View>
      )}
    </View>
  );
}

/** The two colours in words. */
export function ScheduleLegend() {
  return (
    <View className="chart-legend">
      <View className="chart-key chart-key-principal" />
      {words.chart.principal}
      <View className="chart-key chart-key-interest" />
      {words.chart.interest}
    </View>
  );
}
