import { present } from '@/units/assert';
import { type Day, dayAt, daysBetween } from '@/units/day';
import { type Fen, sumFen } from '@/units/fen';
import type { Owed, OwedLine } from '../../contract/wallet';
import { cataloguedProduct, type RuleSet } from '../../rules/rule-set';
import { type BankState, bookOf, type Loan } from '../core';
import { costOfDay, dueLines, lineDue, stageOf } from './overdue';

/** Everything that has fallen due over all loans, once one due day was missed (X9); null before. */
export function owed(rules: RuleSet, state: BankState): Owed | null {
  const today = dayAt(state.now);
  // A loan that is not active has no line that fell due.
  const { running } = bookOf(state.loans);
  const lines = running
    .flatMap((loan) => owedLines(rules, loan, today))
    .sort((one, other) => other.days - one.days);
  if (lines.every(({ days }) => days === 0)) return null;
  const total = (part: (line: OwedLine) => Fen): Fen => sumFen(lines.map(part));
  return {
    penaltyFen: total((line) => line.penaltyFen),
    interestFen: total((line) => line.interestFen),
    principalFen: total((line) => line.principalFen),
    totalFen: total((line) => line.totalFen),
    perDayFen: sumFen(
      running.flatMap((loan) => dueLines(loan).map((line) => costOfDay(rules, loan, line, today))),
    ),
    lines,
  };
}

const owedLines = (rules: RuleSet, loan: Loan, today: Day): OwedLine[] =>
  dueLines(loan).map((line) => {
    const days = daysBetween(line.dueDay, today);
    return {
      ...lineDue(rules, loan, line, today),
      loanId: loan.id,
      productName: cataloguedProduct(rules, loan.productId).name,
      periods: present(loan.plan.at(-1)).period,
      days,
      stage: days === 0 ? 'today' : stageOf(rules, line, today),
      graceDays: rules.overdue.graceDays.value,
    };
  });
