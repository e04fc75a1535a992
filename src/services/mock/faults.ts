import type { WalletService } from '../contract';

export type Operation = keyof WalletService;

/**
 * What may go wrong with an operation. The one that matters most is `lost-answer`:
 * it was carried out, and nobody heard.
 */
export type Fault = 'slow' | 'never-answers' | 'fails-before' | 'lost-answer' | 'storage-full';

export type Faults = Readonly<Partial<Record<Operation, Fault>>>;

export const FAULTS: readonly Fault[] = [
  'slow',
  'never-answers',
  'fails-before',
  'lost-answer',
  'storage-full',
];
