import { type Fen, fen, sumFen, yuan } from '@/units/fen';
import type { Lens, LimitStep, ProductId } from '../contract';
import { OVERDUE } from '../rules/overdue';
import { NEW_USER_LIMIT } from '../rules/pricing';
import { type Product, productOf } from '../rules/products';
import { NEUTRAL_SCORE } from '../rules/weights';
import { isFrozen, longestOverdueDays, score } from './credit';
import { balance } from './ledger';
import type { BankState, Loan } from './state';

const HUNDRED = yuan(100);

/** Down to ¥100 (S7). */
export const toHundred = (amount: number): Fen => fen(Math.floor(amount / HUNDRED) * HUNDRED);

/** The base limit of a product for a score (S7). */
export function baseLimit(product: Product, total: number): Fen {
  const { min, max } = product.limit;
  const place = Math.min(1, Math.max(0, (total - NEUTRAL_SCORE) / (100 - NEUTRAL_SCORE)));
  return toHundred(min + (max - min) * place);
}

/** How much of the limit a long overdue takes, in percent: 20 on the 31st day to 50 on the 90th (C24, S20). */
export function cutPercent(overdueDays: number): number {
  const { cutAfterDays, cutPercent: cut } = OVERDUE;
  const first = cutAfterDays.value + 1;
  if (overdueDays < first) return 0;
  const place = Math.min(1, (overdueDays - first) / (cut.toAtDays - first));
  return Math.floor(cut.from + (cut.to - cut.from) * place);
}

/** The limit as steps from the base to the result: rises, then cuts, then caps. */
export function limitSteps(state: BankState, productId: ProductId, lens: Lens = 'merged'): LimitStep[] {
  const product = productOf(productId);
  const base = baseLimit(product, score(state.customer, lens).total);
  const steps: LimitStep[] = [
    {
      label: '基础额度',
      kind: 'base',
      changeFen: base,
      afterFen: base,
      sources: [...product.sources.limit, 'S7'],
    },
  ];
  const step = (label: string, kind: LimitStep['kind'], after: Fen, sources: LimitStep['sources']): void => {
    const before = steps.at(-1)?.afterFen ?? base;
    if (after !== before)
      steps.push({ label, kind, changeFen: fen(after - before), afterFen: after, sources });
  };
  const cut = cutPercent(longestOverdueDays(state));
  if (cut > 0)
    step('曾逾期超过 30 天', 'cut', toHundred((base * (100 - cut)) / 100), [
      OVERDUE.cutPercent.source,
      'S20',
    ]);
  const standing = (): Fen => steps.at(-1)?.afterFen ?? base;
  if (state.customer.newUser)
    step('新用户上限', 'cap', fen(Math.min(standing(), NEW_USER_LIMIT.max)), [NEW_USER_LIMIT.source]);
  if (isFrozen(state)) step('额度冻结', 'cap', fen(0), [OVERDUE.freezeAtCount.source]);
  return [
    ...steps,
    {
      label: '现在额度',
      kind: 'result',
      changeFen: standing(),
      afterFen: standing(),
      sources: [...new Set(steps.flatMap((of) => of.sources))],
    },
  ];
}

export const limitOf = (state: BankState, productId: ProductId): Fen =>
  limitSteps(state, productId).at(-1)?.afterFen ?? fen(0);

/** Principal still owed, or set aside for a loan on its way. */
export function reservedFen(loan: Loan): Fen {
  if (loan.status === 'under-review' || loan.status === 'awaiting-payout') return loan.principalFen;
  return balance(loan.journal, 'principal-receivable');
}

export const usedFen = (state: BankState, productId: ProductId): Fen =>
  sumFen(state.loans.filter((loan) => loan.productId === productId).map(reservedFen));

/** What may still be borrowed: never below zero, nothing before activation. */
export function availableFen(state: BankState, productId: ProductId): Fen {
  if (state.accounts[productId].state !== 'open') return fen(0);
  return fen(Math.max(0, limitOf(state, productId) - usedFen(state, productId)));
}

/** All debt: here and elsewhere (C47, C49). */
export const debtFen = (state: BankState): Fen =>
  fen(state.customer.otherDebtFen + sumFen(state.loans.map(reservedFen)));
