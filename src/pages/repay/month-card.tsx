import { View } from '@tarojs/components';
import { useState } from 'react';
import { Calendar, type CalendarMark } from '@/components/calendar';
import { Card } from '@/components/card';
import type { RepayView } from '@/services/contract/repay';
import { type DueDay, dueDays, graceDays, openInMonth } from '@/stores/repay/due-days';
import { type Month, repayStore, useRepay } from '@/stores/repay/repay';
import { addMonths, type Day, showWeekday } from '@/units/day';
import { showFen, showYuan, yuan } from '@/units/fen';
import { words } from '@/words/repay/repay';
import './month-card.scss';

/** The due dates of a month among its days of rest; a marked day says what stands on it. */
export function MonthCard({ home }: { home: RepayView }) {
  const month = useRepay((store) => store.month);
  const [chosen, setChosen] = useState<Day | null>(null);
  if (!month) return null;
  const days = dueDays(home);
  if (days.length === 0) return null;
  const grace = graceDays(home);
  const { first, calendar } = month;
  const here = days.filter(({ day }) => inMonth(day, month));
  const of = (kind: 'rest' | 'make-up') =>
    (calendar ?? []).filter((day) => day.kind === kind).map(({ day }) => day);
  const provisional = (calendar ?? []).some((day) => day.provisional);
  const shown = here.find(({ day }) => day === chosen);
  const turn = (by: number) => () => {
    setChosen(null);
    void repayStore.getState().turn(by);
  };
  const begins = [home.today, ...days.map(({ day }) => day)].sort();
  return (
    <Card>
      <Calendar
        first={first}
        days={month.days}
        today={home.today}
        rest={of('rest')}
        makeUp={of('make-up')}
        marks={here.map(mark)}
        grace={grace}
        chosen={chosen}
        onChoose={(day) => setChosen(day === chosen ? null : day)}
        onBack={(begins[0] ?? home.today) < first ? turn(-1) : null}
        onAhead={(begins.at(-1) ?? home.today) >= addMonths(first, 1) ? turn(1) : null}
      />
      {shown && <Items due={shown} today={home.today} />}
      <Legend
        here={here}
        grace={grace.some((day) => inMonth(day, month))}
        provisional={provisional}
        days={days}
        first={first}
      />
    </Card>
  );
}

const inMonth = (day: Day, { first }: Month): boolean => day.slice(0, 7) === first.slice(0, 7);

function mark({ day, kind, amountFen }: DueDay): CalendarMark {
  const paid = kind === 'paid';
  return {
    day,
    tone: kind,
    text: paid ? words.kinds.paid : showYuan(yuan(Math.round(amountFen / 100))),
    name: words.marks[kind === 'next' || kind === 'later' ? 'due' : kind]({ amount: amountFen }),
  };
}

function Items({ due, today }: { due: DueDay; today: Day }) {
  const on = { on: due.day, today, weekday: showWeekday(due.day) };
  return (
    <View className="month-items" aria-live="polite">
      <View className="month-day">{due.kind === 'paid' ? words.dayItemsPaid(on) : words.dayItems(on)}</View>
      {due.items.map(({ loan, period, periods, amountFen }) => (
        <View key={`${loan.id}/${period}`} className="month-item">
          <View>{words.item({ product: loan.productName, period, periods })}</View>
          <View>{showFen(amountFen)}</View>
        </View>
      ))}
    </View>
  );
}

interface LegendProps {
  here: readonly DueDay[];
  grace: boolean;
  provisional: boolean;
  days: readonly DueDay[];
  first: Day;
}

function Legend({ here, grace, provisional, days, first }: LegendProps) {
  const kinds = (['overdue', 'next', 'later', 'paid'] as const).filter((kind) =>
    here.some((day) => day.kind === kind),
  );
  const open = openInMonth(days, first);
  return (
    <View className="month-legend">
      <View className="month-keys">
        {kinds.map((kind) => (
          <View key={kind} className="month-key">
            <View className={`month-dot month-${kind}`} />
            {words.kinds[kind]}
          </View>
        ))}
        {grace && (
          <View className="month-key">
            <View className="month-dot month-grace" />
            {words.grace}
          </View>
        )}
      </View>
      {provisional && <View>{words.provisional}</View>}
      <View>{open > 0 ? words.leftInMonth({ amount: open }) : words.nothingInMonth}</View>
    </View>
  );
}
