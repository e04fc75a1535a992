import type { LoanHome } from '@/services/contract/loan-home';
import type { Instalment } from '@/services/contract/terms';
import type { Day } from '@/units/day';
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
