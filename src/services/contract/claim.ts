import type { Fen } from '@/units/fen';
import type { DayCount, Rate } from '@/units/rate';
import type { Method } from './terms';

/** How a loan that somebody described is paid back; `flat-fee`: a fee every period on all that was lent at first. */
export type ClaimWay = Exclude<Method, 'revolving'> | 'flat-fee';

/** A loan as somebody described it, read one way. */
export interface CountRequest {
  readonly principalFen: Fen;
  readonly annualRate: Rate;
  readonly dayCount: DayCount;
  readonly way: ClaimWay;
  /** Whole months; or days, where all is repaid at the end of them. */
  readonly length: { readonly periods: number } | { readonly days: number };
}

/** What such a loan comes to. */
export interface CountView {
  readonly request: CountRequest;
  readonly totalInterestFen: Fen;
  readonly totalPaymentFen: Fen;
  /** Interest of the first day. */
  readonly dailyInterestFen: Fen;
  /** The first and the last instalment; at the end of all they are one. */
  readonly first: { readonly interestFen: Fen; readonly paymentFen: Fen };
  readonly last: { readonly interestFen: Fen; readonly paymentFen: Fen };
  /** Every instalment bears the same interest. */
  readonly level: boolean;
  /** IRR of the borrower's own flows by whole months, × 12; null where it runs by days. */
  readonly annualIrr: number | null;
}
