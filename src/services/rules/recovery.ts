import type { SourceId } from './rule';

/** A waiting time on the way back. */
interface Wait {
  /** Days without another overdue after everything overdue was paid; null where nothing ends it. */
  readonly afterDays: number | null;
  readonly source: SourceId;
}

/**
 * The way back from what lateness brings, which no document tells: when a frozen limit may be reviewed (S50), when a cut
 * ends by itself (S51), and what gives closed functions back (S52).
 */
export const RECOVERY: {
  readonly review: Wait;
  readonly cut: Wait;
  readonly closed: { readonly source: SourceId };
} = {
  review: { afterDays: 90, source: 'S50' },
  cut: { afterDays: 90, source: 'S51' },
  closed: { source: 'S52' },
};
