import type { Instant } from '@/units/day';

/** What there is to say about how the demo is kept on this phone. */
export type KeepingNews =
  /** Something stored could not be read: this is how many commands are left, of how many; null where that is not known. */
  | { readonly kind: 'mended'; readonly kept: number; readonly of: number | null }
  /** It goes on under the rule data of an older version, under which it was made. */
  | { readonly kind: 'older-rules'; readonly version: number; readonly today: number }
  /** The rule data it was made under are not known here; commands that today's refuse are left out. */
  | {
      readonly kind: 'other-rules';
      readonly kept: number;
      readonly of: number;
      readonly from: number;
      readonly to: number;
    }
  /** The time was set, and that could not be stored. */
  | { readonly kind: 'time-unkept' }
  /** There is hardly room left for what is done next. Nothing is dropped to make any. */
  | { readonly kind: 'nearly-full'; readonly percent: number };

/** How what was done is kept, beside the bank itself. */
export interface Keeping {
  news(): KeepingNews | null;
  dismiss(): void;
  /** Everything that is stored, or was there and could not be read, as a text. */
  exported(): string;
  /** So many times has another window put another person, log or earlier moment in the place of this one's. */
  takenOver(): number;
  /** Called after every change; returns how to stop that. */
  subscribe(listener: () => void): () => void;
}

/** By which a report is known, and how it is read. */
export const REPORT = 'wallet-borrowing-demo/1';

/** What a report tells of the run it came from: enough to come to the same state again, and no more. */
export interface Account {
  /** Of the form of the log, and of the rules' data. */
  readonly versions: { readonly log: number; readonly rules: number };
  readonly personaId: string;
  /** Every accepted command with its moment, those that were gone back behind included. */
  readonly commands: readonly { readonly command: unknown; readonly at: Instant }[];
  /** How many of them are in effect. */
  readonly done: number;
  readonly now: Instant;
  /** What was set to go wrong; null where nothing can be. */
  readonly trouble: object | null;
  /** A digest of the state; null where there is none, because coming to it fails. */
  readonly hash: string | null;
}
