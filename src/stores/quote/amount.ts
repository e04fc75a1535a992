import type { QuoteOptions } from '@/services/contract/quote';
import type { Failure, FailureDetails, RefusalCode } from '@/services/contract/reply';
import { type Fen, fen, parseYuan } from '@/units/fen';

export type JudgedAmount =
  | { readonly ok: true; readonly amountFen: Fen }
  | { readonly ok: false; readonly failure: Failure };

type Bounds = Pick<QuoteOptions, 'minimumFen' | 'availableFen' | 'stepFen'>;

/** What was typed as an amount the bank would take, or the first reason why it is none. */
export function judgeAmount(text: string, bounds: Bounds): JudgedAmount {
  const { minimumFen } = bounds;
  const details = { minimumFen, availableFen: bounds.availableFen, stepFen: bounds.stepFen };
  if (text.trim() === '') return no('amount-missing', details);
  const amountFen = parseYuan(text);
  // So many digits that they are no safe number are still an amount: one far too large.
  if (amountFen === null)
    return no(
      /^\d{13,}$/.test(text.normalize('NFKC').trim()) ? 'amount-over-limit' : 'amount-not-a-number',
      details,
    );
  if (amountFen < minimumFen) return no('amount-below-minimum', details);
  if (amountFen > bounds.availableFen) return no('amount-over-limit', details);
  if (amountFen % bounds.stepFen !== 0) return no('amount-not-a-multiple', details);
  return { ok: true, amountFen };
}

const no = (code: RefusalCode, details: FailureDetails): JudgedAmount => ({
  ok: false,
  failure: { code, rule: null, retryable: false, details },
});

/**
 * The smallest and the largest amount the bank would take, and the step between: what a slider runs over.
 * Both ends are on the step, as WeChat's slider wants it; `max` is never below `min`.
 */
export function rangeOf({ minimumFen, availableFen, stepFen }: Bounds): { min: Fen; max: Fen; step: Fen } {
  const min = fen(Math.ceil(minimumFen / stepFen) * stepFen);
  return { min, max: fen(Math.max(min, Math.floor(availableFen / stepFen) * stepFen)), step: stepFen };
}
