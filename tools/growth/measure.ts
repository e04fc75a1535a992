import { readFileSync } from 'node:fs';
import { repayView, walletView } from '@/services/bank/views/wallet';
import { memoryStorage } from '../world/world';
import { COMMANDS_A_LOAN, createBorrower } from './borrower';
import { serverOn } from './life';

/**
 * What `npm run growth` starts, built to one file: what to measure, and the file of a storage's texts. A process of its own
 * opens it once, as an app does. Prints milliseconds.
 */

type Texts = readonly (readonly [string, string])[];

const MEASURES = {
  /** From a storage to the first screen's figures. */
  open: (texts: Texts): number =>
    timed(() => {
      const server = serverOn(memoryStorage(new Map(texts)));
      walletView(server.rules(server.state()), server.state());
    }),

  /** One command, of those of a loan: the median over loans, once the engine is warm. */
  command: (texts: Texts): number => {
    const server = serverOn(memoryStorage(new Map(texts)));
    const borrower = createBorrower(server);
    for (let warm = 0; warm < 60; warm++) borrower.borrowAndRepay();
    return median(Array.from({ length: 60 }, () => timed(borrower.borrowAndRepay))) / COMMANDS_A_LOAN;
  },

  /** The view of what is to be repaid, after an opening: the first time, and of several openings the median. */
  repay: (texts: Texts): number =>
    median(
      Array.from({ length: 5 }, () => {
        const server = serverOn(memoryStorage(new Map(texts)));
        const state = server.state();
        return timed(() => repayView(server.rules(state), state));
      }),
    ),
};

export type Measure = keyof typeof MEASURES;

function timed(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const [measure, file] = process.argv.slice(2);
if (measure && file) {
  const texts: Texts = JSON.parse(readFileSync(file, 'utf8'));
  process.stdout.write(JSON.stringify(MEASURES[measure as Measure](texts)));
}
