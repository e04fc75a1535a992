import { type Act, act } from '@/services/demo/stories/story';
import type { FaultyServer } from '@/services/service/faults';
import { DAY, HOUR, type Instant, plus } from '@/units/day';

export const YEARS = 10;
export const COMMANDS = 10_000;

/** One loan after another, each repaid by the yuan and then for good. */
const LOANS = 200;
const PARTS = 45;

/**
 * A person who borrows and repays for ten years, in ten thousand commands, each of them accepted by the real bank.
 * @returns the moments of the commands
 */
export function liveForYears(server: FaultyServer): readonly Instant[] {
  server.become('prime');
  const begun = server.now();
  const owed = server.state().loans.length;
  const perform = (what: Act, at: Instant): void => {
    server.advanceTo(at);
    const done = act(server.state(), what, at);
    for (const { command } of done.log) {
      const failure = server.carryOut(command);
      if (failure) throw new Error(`${what.do} is accepted, not refused as ${failure.code}`);
    }
    if (done.refusal) throw new Error(`${what.do} is accepted, not refused as ${done.refusal.code}`);
  };
  for (let loan = 1; loan <= owed; loan++)
    perform({ do: 'repay', loan, kind: 'all' }, plus(begun, loan * HOUR));
  const each = (YEARS * 365.25 * DAY) / LOANS;
  for (let loan = 1; loan <= LOANS; loan++) {
    const at = plus(begun, Math.floor(loan * each - each) + 4 * HOUR);
    const which = owed + loan;
    perform({ do: 'borrow', productId: 'fenfu', yuan: 500, periods: null, method: 'revolving' }, at);
    for (let part = 1; part <= PARTS; part++)
      perform({ do: 'repay', loan: which, kind: 'part', yuan: 2 }, plus(at, part * 8 * HOUR));
    perform({ do: 'repay', loan: which, kind: 'all' }, plus(at, (PARTS + 1) * 8 * HOUR));
  }
  return server.log().map((entry) => entry.at);
}
