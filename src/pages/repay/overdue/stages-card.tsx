import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Card } from '@/components/card';
import type { AmountDue, OverdueView } from '@/services/contract/loan';
import type { RepayView } from '@/services/contract/repay';
import { cited, figures } from '@/stores/app/figures';
import { type Day, daysBetween, showDay } from '@/units/day';
import { showFen } from '@/units/fen';
import { showRate } from '@/units/rate';
import { AskedFigure } from '../../sources';
import './stages-card.scss';

/** What happened, what holds now and what comes, should an instalment stay unpaid. */
export function StagesCard({ home }: { home: RepayView }) {
  const loan = home.loans.find(({ id }) => id === home.nextDue?.loanId);
  if (!loan?.overdue || !loan.due) return null;
  return (
    <Card title="接下来会怎样">
      <View role="list">
        {stages(loan.due, loan.overdue, home.today).map((stage) => (
          <View key={stage.title} className={`stage stage-${stage.state}`} role="listitem">
            <View className="stage-dot" role="img" aria-label={SPOKEN[stage.state]} />
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

const SPOKEN = { past: '已过去', now: '现在', next: '还没到' };

interface Stage {
  readonly title: string;
  readonly when: string;
  readonly detail: ReactNode;
  readonly state: 'past' | 'now' | 'next';
}

function stages(due: AmountDue, overdue: OverdueView, today: Day): Stage[] {
  const order = ['missed', 'grace', 'penalty', 'cut'] as const;
  const now = order.indexOf(overdue.stage);
  const state = (stage: (typeof order)[number]): Stage['state'] => {
    const at = order.indexOf(stage);
    return at < now ? 'past' : at === now ? 'now' : 'next';
  };
  const { days, penaltyFromDay, cutOnDay, penaltyPerDayFen, reported } = overdue;
  const when = (stage: 'penalty' | 'cut', day: Day): string =>
    state(stage) === 'now'
      ? `现在\u00A0· 第 ${days} 天`
      : `${showDay(day, today)}\u00A0· 第 ${daysBetween(due.dueDay, day)} 天`;
  const { from, to } = figures().cutPercent;
  return [
    {
      title: '到期未还',
      when: showDay(due.dueDay, today),
      detail: (
        <>
          发一次
          <AskedFigure text="短信提醒" ids={cited('overdue-message')} />
        </>
      ),
      state: state('missed'),
    },
    {
      title: '宽限期',
      when:
        state('grace') === 'now' ? `现在\u00A0· 第 ${days} 天` : `至 ${showDay(overdue.graceEndsDay, today)}`,
      detail: (
        <>
          <AskedFigure text={`${overdue.graceDays} 天`} name="宽限期" ids={cited('grace')} />
          ，只提醒，没有额外费用
        </>
      ),
      state: state('grace'),
    },
    {
      title: state('penalty') === 'next' ? '开始计罚息' : '计罚息',
      when: when('penalty', penaltyFromDay),
      detail: (
        <>
          逾期本金 ×{' '}
          <AskedFigure
            text={showRate(figures().penaltyPerDay)}
            name="每天罚息"
            ids={cited('penalty-stage')}
          />{' '}
          = 每天 {showFen(penaltyPerDayFen)}，{reported ? '已报送征信' : '并报送征信'}
        </>
      ),
      state: state('penalty'),
    },
    {
      title: state('cut') === 'next' ? '下调额度' : '额度已下调',
      when: when('cut', cutOnDay),
      detail: (
        <>
          下调 <AskedFigure text={`${from}%–${to}%`} name="额度下调" ids={cited('limit-cut')} />
          ，关闭部分功能
        </>
      ),
      state: state('cut'),
    },
  ];
}
