import type { Day, Instant } from '@/units/day';
import type { CardView } from './cards';
import type { LoanView } from './loan';
import type { LoanTerms } from './quote';
import type { PurposeId } from './terms';

/** What was confirmed and signed for a loan, as it stood on that day. */
export interface AgreementView {
  readonly signedAt: Instant;
  readonly quote: LoanTerms;
  readonly purpose: { readonly id: PurposeId; readonly name: string };
  readonly card: CardView;
}

/** One loan with what its own pages need beside it. */
export interface LoanHome {
  readonly now: Instant;
  readonly today: Day;
  readonly loan: LoanView;
  readonly agreement: AgreementView;
  readonly cards: readonly CardView[];
  readonly recordCount: number;
}
