import type { Instant } from '@/units/day';

export type FaceStep = 'blink' | 'open-mouth' | 'turn-head';

export type FaceOutcome = 'pass' | 'fail' | 'time-out' | 'cancel';

export interface FaceView {
  readonly challengeId: string | null;
  readonly steps: readonly FaceStep[];
  /** How many steps are passed. */
  readonly passed: number;
  readonly attemptsLeft: number;
  readonly lockedUntil: Instant | null;
  /** Present once every step is passed. */
  readonly token: FaceToken | null;
  readonly device: { readonly id: string; readonly name: string; readonly bound: boolean };
  /** Whether a device that is not bound is checked before it can be. */
  readonly bindingNeedsCheck: boolean;
  readonly now: Instant;
}

export interface FaceToken {
  readonly id: string;
  readonly validUntil: Instant;
}
