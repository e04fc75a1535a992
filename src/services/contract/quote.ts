import type { Day, Instant } from '@/units/day';
import type { Fen } from '@/units/fen';
import type { DayCount, Rate } from '@/units/rate';
import type { CardView } from './cards';
import type { Failure } from './reply';
import type { Instalment, Irr, Method, ProductId, PurposeId, Sources } from './terms';

export interface QuoteRequest {
  readonly productId: ProductId;
  readonly principalFen: Fen;
  /** Months; null for a revolving draw. */
  readonly periods: number | null;
  readonly method: Method;
}

/** A row of the disclosure of the all-in financing cost (R2). */
export interface CostItem {
  readonly kind: 'interest' | 'guarantee' | 'service' | 'early-repayment';
  readonly chargedBy: string | null;
  readonly amountFen: Fen;
}

/** A company as it stands in a contract: a placeholder. */
export interface CompanyView {
  readonly name: string;
  readonly creditCode: string;
}

/** What is disclosed before a loan is signed, and what its contract then says. */
export interface LoanTerms {
  readonly request: QuoteRequest;
  readonly productName: string;
  readonly lender: string;
  readonly guaranteeLicence: string | null;
  /** The company that borrows; null where a person does (B44, S64). */
  readonly company: CompanyView | null;
  readonly annualRate: Rate;
  readonly dayCount: DayCount;
  readonly startDay: Day;
  readonly schedule: readonly Instalment[];
  readonly totalInterestFen: Fen;
  readonly totalPaymentFen: Fen;
  readonly irr: Irr;
  readonly costs: readonly CostItem[];
  /** What a day costs on the first instalment's principal, should it go unpaid: within the grace, and after it. */
  readonly penaltyExample: {
    readonly principalFen: Fen;
    readonly gracePerDayFen: Fen;
    readonly perDayFen: Fen;
  };
  readonly graceDays: number;
  /** Of a year, by the loan's own day count: the documents' penalty, or the contract's rate where that is more. */
  readonly penaltyRate: Rate;
  readonly sources: { readonly rate: Sources };
}

export interface QuoteView extends LoanTerms {
  /** Bound to the inputs, the moment and the price: nobody can change one and keep it. */
  readonly id: string;
  readonly quotedAt: Instant;
  readonly validUntil: Instant;
  /** Interest of the first day. */
  readonly dailyInterestFen: Fen;
  readonly cap: { readonly rate: Rate; readonly source: string };
  /** Dearer than loans through platforms may be today, and let through by a higher cap: where that line lies (X6). */
  readonly aboveJointCap: Rate | null;
  readonly largeTransfer: boolean;
  /** One transfer above this is confirmed once more (A31). */
  readonly largeTransferAboveFen: Fen;
  /** All credit over yearly income, where it passes the warning line, and the debt after this loan beside it. */
  readonly credit: { readonly times: number; readonly creditFen: Fen; readonly debtFen: Fen } | null;
  /** The dearest month over a month's income, in percent, where it is hard to bear. */
  readonly burdenPercent: number | null;
  /** Everything that is available: worth a second thought. */
  readonly wholeLimit: boolean;
  readonly sources: {
    readonly rate: Sources;
    readonly limit: Sources;
    readonly method: Sources;
    readonly lender: Sources;
    readonly irr: Sources;
    readonly debt: Sources;
    readonly burden: Sources;
    readonly wholeLimit: Sources;
  };
}

/** One product's answer to "the same loan elsewhere". */
export type ComparedQuote =
  | {
      readonly ok: true;
      readonly productId: ProductId;
      readonly productName: string;
      readonly method: Method;
      readonly annualRate: Rate;
      readonly totalInterestFen: Fen;
      readonly irr: number;
      /** What this person can have there, where it is open and less than the loan; null otherwise. */
      readonly onlyFen: Fen | null;
    }
  | {
      readonly ok: false;
      readonly productId: ProductId;
      readonly productName: string;
      readonly failure: Failure;
    };

export interface QuoteOptions {
  readonly productId: ProductId;
  readonly productName: string;
  readonly minimumFen: Fen;
  readonly availableFen: Fen;
  readonly stepFen: Fen;
  readonly terms: readonly number[];
  readonly methods: readonly Method[];
  readonly purposes: readonly {
    readonly id: PurposeId;
    readonly name: string;
    readonly forbiddenBy: Sources;
  }[];
  readonly cards: readonly CardView[];
  /** Why nothing can be borrowed at all; null where something can. */
  readonly refusals: readonly Failure[];
  readonly sources: { readonly limit: Sources; readonly method: Sources; readonly terms: Sources };
}
