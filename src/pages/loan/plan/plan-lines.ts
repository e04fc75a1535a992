import type { LoanHome } from '@/services/contract/loan-home';
import type { Instalment } from '@/services/contract/terms';
import { type Day, showDay } from '@/units/day';
import { type Fen, fen } from '@/units/fen';

/** An instalment, and where it stands. */
export interface PlanLine extends Instalment {
  readonly standing: 'paid' | 'late' | 'due' | 'ahead';
  readonly paidFen: Fen;
  readonly penaltyPaidFen: Fen;
  readonly settledDay: Day | null;
}

/** The plan as it is now; before the money has come, as it was signed. */
export function planLines({ loan, agreement, today }: LoanHome): PlanLine[] {
  if (loan.plan.length === 0)
    return agreement.quote.schedule.map((row) => ({
      ...row,
      standing: 'ahead',
      paidFen: fen(0),
      penaltyPaidFen: fen(0),
      settledDay: null,
    }));
  const next = loan.plan.find(({ settledDay }) => settledDay === null);
  return loan.plan.map((row) => ({
    ...row,
    standing: row.settledDay !== null ? 'paid' : row.dueDay < today ? 'late' : row === next ? 'due' : 'ahead',
  }));
}

/** `已还`, `已过还款日`, `下一期`; nothing for what lies further ahead. */
export const STANDING_NAMES: Record<PlanLine['standing'], string> = {
  paid: '已还',
  late: '已过还款日',
  due: '下一期',
  ahead: '',
};

/** `11月16日 · 31 天 · 已还` */
export const lineDetail = ({ dueDay, days, standing }: PlanLine, today: Day): string =>
  [showDay(dueDay, today), `${days} 天`, STANDING_NAMES[standing]]
    .filter((part) => part !== '')
    .join('\u00A0· ');
