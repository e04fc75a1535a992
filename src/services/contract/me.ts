import type { Day, Instant } from '@/units/day';
import type { Fen } from '@/units/fen';
import type { BlockView } from './blocks';
import type { CardView } from './cards';
import type { LoanStatus } from './loan';
import type { AuthorisationId, ComplaintTopic, Rating, RuleSettings, Sources } from './terms';

export interface AuthorisationView {
  readonly id: AuthorisationId;
  readonly name: string;
  readonly detail: string;
  readonly given: boolean;
  readonly sources: Sources;
}

export interface ComplaintView {
  readonly id: string;
  readonly at: Instant;
  readonly topic: ComplaintTopic;
  readonly text: string;
  /** The answer comes by then at the latest. */
  readonly dueAt: Instant;
  /** Null while there is none. */
  readonly answer: { readonly at: Instant; readonly text: string } | null;
}

/** A look into the credit report: by the person, for a decision, or while a loan runs. */
export type InquiryKind = 'own' | 'approval' | 'post-loan';

export interface InquiryView {
  readonly at: Instant;
  readonly kind: InquiryKind;
  /** What the rules call it. */
  readonly name: string;
  readonly source: string;
}

/** A loan that is not over: what of it is still owed, or awaited. */
export interface OwedLoan {
  readonly id: string;
  readonly productName: string;
  readonly status: LoanStatus;
  /** Principal that is left, or that was asked for where nothing was paid out yet. */
  readonly amountFen: Fen;
}

/** A person, as the bank has them: masked, and all of it can be had as one text. */
export interface MeView {
  readonly now: Instant;
  readonly today: Day;
  readonly name: string;
  readonly maskedId: string;
  readonly maskedPhone: string;
  readonly payScore: number;
  readonly rating: Rating;
  readonly cards: readonly CardView[];
  readonly autopayCardId: string | null;
  readonly bufferPercent: number;
  readonly device: {
    readonly id: string;
    readonly name: string;
    readonly bound: boolean;
    readonly changes: number;
    /** Whether binding it takes a face check. */
    readonly bindingNeedsCheck: boolean;
  };
  /** What closing the account asks about (S62). */
  readonly owed: readonly OwedLoan[];
  readonly idleFrozen: boolean;
  /** What lateness has brought that still stands. */
  readonly blocks: readonly BlockView[];
  readonly authorisations: readonly AuthorisationView[];
  readonly inquiries: readonly InquiryView[];
  readonly reported: boolean;
  readonly overdueCount: number;
  readonly complaints: readonly ComplaintView[];
  readonly complaintSource: string;
  /** The rules behind the figures, by the figure's name. */
  readonly sources: Readonly<
    Record<'payScore' | 'rating' | 'overdueCount' | 'reported' | 'bufferPercent' | 'deviceChanges', Sources>
  >;
  readonly settings: RuleSettings;
}
