import type { Day } from '@/units/day';
import type { Sources } from './terms';

/** What lateness has brought that still stands, and how it ends. */
export type BlockView = {
  /** Since when everything overdue is paid; null while something is not. */
  readonly clearSince: Day | null;
  /** So many days after that it can end, 0 on that very day; null where no rule lets it. */
  readonly waitDays: number | null;
  /** The day from which it can end; null while something overdue is unpaid, and where no rule lets it. */
  readonly endsDay: Day | null;
  readonly sources: Sources;
} & (
  | {
      /** The limit is frozen: it ends by a review that is asked for. */
      readonly id: 'frozen';
      /** Missed due dates that count. */
      readonly times: number;
      /** The review may be asked for now. */
      readonly open: boolean;
    }
  /** Functions are closed while something is overdue for longer than that. */
  | { readonly id: 'closed'; readonly days: number }
  /** Percent of the limit that are cut for something that was overdue for longer than so many days. */
  | { readonly id: 'cut'; readonly percent: number; readonly days: number }
);
