import type { Day, Instant } from '@/units/day';
import type { Fen } from '@/units/fen';
import type { Rate } from '@/units/rate';
import type { BlockView } from './blocks';
import type { CompanyView } from './quote';
import type { Failure } from './reply';
import type { LimitStepName, RateStepName } from './steps';
import type { Dimension, Lens, MaterialId, ProductId, Rating, Sources, TemporaryRaiseId } from './terms';
import type { ProductStatus } from './wallet';

/** What made the limits move. */
export type LimitCause =
  | 'opening'
  | 'month-reviewed'
  | 'first-limit-ended'
  | 'product-opened'
  | 'material-decided'
  | 'raise-decided'
  | 'temporary-raise-decided'
  | 'temporary-raise-ended'
  | 'limit-idle-frozen'
  | 'limit-unfrozen'
  | 'authorised'
  | 'authorisation-withdrawn'
  | 'cut-ended'
  | 'stage-reached';

/** The sum of all limits from a moment on. */
export interface LimitPoint {
  readonly at: Instant;
  readonly totalFen: Fen;
  readonly cause: LimitCause;
}

export type LimitStep = LimitStepName & {
  /** Fen added or taken; for the first step and the result, the amount itself. */
  readonly changeFen: Fen;
  readonly afterFen: Fen;
  readonly kind: 'base' | 'rise' | 'cut' | 'cap' | 'result';
  readonly sources: Sources;
};

export type RateStep = RateStepName & {
  readonly rate: Rate;
  readonly sources: Sources;
};

export interface ScoreRow {
  readonly dimension: Dimension;
  readonly score: number;
  readonly collected: boolean;
  /** Thirds of a percent. */
  readonly weightThirds: number;
  readonly contribution: number;
  readonly sources: Sources;
}

/** Something that may help this customer, with what the documents say it brings. */
export interface TipView {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** What the limit would gain; null where no document says how much. */
  readonly gainFen: Fen | null;
  readonly waitDays: number | null;
  readonly waitInWorkingDays: boolean;
  readonly chancePercent: number | null;
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly sources: Sources;
}

/** A sign of fraud, or a claim not to be followed. */
export interface WarningView {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly sources: Sources;
}

export interface MaterialView {
  readonly id: MaterialId;
  readonly name: string;
  readonly percent: number;
  readonly chancePercent: number;
  readonly workingDays: number;
  readonly state: 'none' | 'reviewing' | 'accepted' | 'declined';
  readonly decideAt: Instant | null;
  /** The holidays of that day's year are not announced yet. */
  readonly provisional: boolean;
  /** The company it is about, handed in with it; null where it is about the person (B44, S64). */
  readonly company: CompanyView | null;
  readonly sources: Sources;
}

export interface TemporaryRaiseView {
  readonly id: TemporaryRaiseId;
  readonly name: string;
  readonly percent: number;
  /** Who may ask for it, and when; in words. */
  readonly condition: string;
  readonly open: boolean;
  /** From when on it may be asked for, where a day is known and still ahead. */
  readonly opensDay: Day | null;
  /** Its last day, where it runs. */
  readonly untilDay: Day | null;
  readonly sources: Sources;
}

export interface HoldingView {
  readonly kind: 'money-fund' | 'wealth';
  readonly amountFen: Fen;
  readonly sinceDay: Day;
}

export interface LimitView {
  readonly now: Instant;
  readonly today: Day;
  readonly productId: ProductId;
  readonly productName: string;
  readonly lens: Lens;
  readonly status: ProductStatus;
  readonly refusals: readonly Failure[];
  /** What lateness has brought that still stands. */
  readonly blocks: readonly BlockView[];
  readonly rows: readonly ScoreRow[];
  readonly score: number;
  readonly steps: readonly LimitStep[];
  readonly rateSteps: readonly RateStep[];
  readonly annualRate: Rate | null;
  readonly limitFen: Fen;
  readonly usedFen: Fen;
  readonly availableFen: Fen;
  readonly limitRange: { readonly min: Fen; readonly max: Fen };
  readonly tips: readonly TipView[];
  readonly scams: readonly WarningView[];
  /** Claims of the documents that should not be followed: shown, never a task. */
  readonly doubtful: readonly WarningView[];
  readonly rating: Rating;
  readonly ratingSources: Sources;
  /** How often × how much × how long, in yuan-days (C26). */
  readonly riskValue: number;
  readonly riskSource: string;
  /** The dimensions this product's lender looks at most; empty where no document says. */
  readonly emphasis: readonly Dimension[];
  readonly emphasisSource: string;
  /** From the first day on, after each change. */
  readonly history: readonly LimitPoint[];
  readonly historySource: string;
  readonly materials: readonly MaterialView[];
  readonly raise: {
    readonly onTime: number;
    readonly mayApplyAt: number;
    readonly automaticAt: number;
    readonly open: boolean;
    readonly sources: Sources;
  };
  readonly temporaryRaises: readonly TemporaryRaiseView[];
  readonly holdings: readonly HoldingView[];
  readonly debt: {
    /** What was granted here, used or not, and the debt elsewhere. */
    readonly creditFen: Fen;
    readonly debtFen: Fen;
    readonly incomeFen: Fen;
    readonly warnTimes: number;
    readonly source: string;
  };
  readonly products: readonly { readonly id: ProductId; readonly name: string }[];
}
