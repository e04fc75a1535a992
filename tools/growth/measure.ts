import { readFileSync } from 'node:fs';
import { repayView, walletView } from '@/services/bank/views/wallet';
import type { Storage } from '@/services/service/storage/storage';
import { median } from '../median';
import { memoryStorage } from '../world/world';
import { COMMANDS_A_LOAN, createBorrower } from './borrower';
import { serverOn } from './life';

/**
 * What `npm run growth` starts, built to one file: what to measure, and the file of a storage's texts. A process of its own
 * opens it once, as an app does. Prints milliseconds of the processor's time.
 */

/** Time of the processor comes in steps: one loan would be too short. */
const FEW = 11;

const MEASURES = {
  /** From a storage to the first screen's figures. */
  open: (stored: Buffer): number =>
    timed(() => {
      const server = serverOn(storageOf(stored));
      walletView(server.rules(server.state()), server.state());
    }),

  /** One command, of those of a loan: the median of some loans each, in a program that has done as much before everywhere. */
  command: (stored: Buffer): number => {
    const other = createBorrower(serverOn(memoryStorage()));
    other.clear();
    for (let warm = 0; warm < 150; warm++) other.borrowAndRepay();
    const borrower = createBorrower(serverOn(storageOf(stored)));
    for (let warm = 0; warm < 30; warm++) borrower.borrowAndRepay();
    const few = (): void => {
      for (let loan = 0; loan < FEW; loan++) borrower.borrowAndRepay();
    };
    return median(Array.from({ length: 9 }, () => timed(few))) / (FEW * COMMANDS_A_LOAN);
  },

  /** The view of what is to be repaid, after an opening: the first time, and of several openings the median. */
  repay: (stored: Buffer): number =>
    median(
      Array.from({ length: 5 }, () => {
        const server = serverOn(storageOf(stored));
        const state = server.state();
        return timed(() => repayView(server.rules(state), state));
      }),
    ),
};

export type Measure = keyof typeof MEASURES;

/**
 * A storage in memory, but not in the program's own: as on a phone, only what is read becomes a text.
 * @param stored a line that says how long each text is, and behind it the texts
 */
function storageOf(stored: Buffer): Storage {
  const end = stored.indexOf('\n');
  const lengths: readonly (readonly [string, number])[] = JSON.parse(stored.toString('utf8', 0, end));
  const written = new Map<string, string | (() => string)>();
  let at = end + 1;
  for (const [key, length] of lengths) {
    const from = at;
    at += length;
    written.set(key, () => stored.toString('utf8', from, from + length));
  }
  return {
    keys: () => [...written.keys()],
    read: (key) => {
      const text = written.get(key) ?? null;
      return typeof text === 'function' ? text() : text;
    },
    write: (key, text) => void written.set(key, text),
    remove: (key) => void written.delete(key),
  };
}

/** Of the processor's own time: what else the machine does at the moment is not counted. */
function timed(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const [measure, file] = process.argv.slice(2);
if (measure && file) {
  process.stdout.write(JSON.stringify(MEASURES[measure as Measure](readFileSync(file))));
}
