import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Card } from '@/components/card';
import type { AmountDue, LoanView, OverdueView } from '@/services/contract/loan';
import type { RepayView } from '@/services/contract/repay';
import { cited, figures } from '@/stores/app/figures';
import { type Day, daysBetween, showDay } from '@/units/day';
import { showDailyRate } from '@/units/rate';
import { words } from '@/words/repay/overdue';
import { AskedFigure } from '../../sources';
import './stages-card.scss';

/** What happened, what holds now and what comes, should an instalment stay unpaid. */
export function StagesCard({ home }: { home: RepayView }) {
  const loan = home.loans.find(({ id }) => id === home.nextDue?.loanId);
  if (!loan?.overdue || !loan.due) return null;
  return (
    <Card title={words.title}>
      <View role="list">
        {stages(loan, loan.due, loan.overdue, home.today).map((stage) => (
          <View key={stage.id} className={`stage stage-${stage.state}`} role="listitem">
            <View className="stage-dot" role="img" aria-label={words.states[stage.state]} />
            <View className="stage-words">
              <View className="stage-line">
                <View className="stage-title">{stage.title}</View>
                <View className="stage-when">{stage.when}</View>
              </View>
              <View className="stage-detail">{stage.detail}</View>
            </View>
          </View>
        ))}
      </View>
    </Card>
  );
}

const ORDER = ['missed', 'grace', 'penalty', 'cut'] as const;

interface Stage {
  readonly id: (typeof ORDER)[number];
  readonly title: string;
  readonly when: string;
  readonly detail: ReactNode;
  readonly state: 'past' | 'now' | 'next';
}

function stages({ dayCount }: LoanView, due: AmountDue, overdue: OverdueView, today: Day): Stage[] {
  const now = ORDER.indexOf(overdue.stage);
  const state = (stage: Stage['id']): Stage['state'] => {
    const at = ORDER.indexOf(stage);
    return at < now ? 'past' : at === now ? 'now' : 'next';
  };
  const { days, penaltyFromDay, cutOnDay, penaltyPerDayFen, reported } = overdue;
  const when = (stage: 'penalty' | 'cut', day: Day): string =>
    state(stage) === 'now'
      ? words.nowOnDay({ days })
      : words.onDay({ on: day, today, days: daysBetween(due.dueDay, day) });
  const penalty = {
    rate: (
      <AskedFigure
        text={showDailyRate({ annualRate: overdue.penaltyRate, dayCount })}
        name={words.penalty.name}
        ids={cited('penalty-stage')}
      />
    ),
    penalty: penaltyPerDayFen,
  };
  return [
    {
      id: 'missed',
      title: words.missed.title,
      when: showDay(due.dueDay, today),
      detail: words.missed.detail({
        message: <AskedFigure text={words.missed.message} ids={cited('overdue-message')} />,
      }),
      state: state('missed'),
    },
    {
      id: 'grace',
      title: words.grace.title,
      when:
        state('grace') === 'now'
          ? words.nowOnDay({ days })
          : words.until({ last: overdue.graceEndsDay, today }),
      detail: (overdue.graceBearsInterest ? words.grace.detailBearing : words.grace.detail)({
        days: (
          <AskedFigure
            text={words.grace.days({ days: overdue.graceDays })}
            name={words.grace.title}
            ids={cited('grace')}
          />
        ),
      }),
      state: state('grace'),
    },
    {
      id: 'penalty',
      title: state('penalty') === 'next' ? words.penalty.titleAhead : words.penalty.title,
      when: when('penalty', penaltyFromDay),
      detail: reported ? words.penalty.reported(penalty) : words.penalty.toReport(penalty),
      state: state('penalty'),
    },
    {
      id: 'cut',
      title: state('cut') === 'next' ? words.cut.titleAhead : words.cut.title,
      when: when('cut', cutOnDay),
      detail: words.cut.detail({
        percent: (
          <AskedFigure
            text={words.cut.percent(figures().cutPercent)}
            name={words.cut.name}
            ids={cited('limit-cut')}
          />
        ),
      }),
      state: state('cut'),
    },
  ];
}
