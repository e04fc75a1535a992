import type { BankState } from '../bank/core/state';

/** A state is kept after so many commands: going anywhere replays fewer than this, of as many as a phone has room for. */
const STRIDE = 32;
/** So much may stand in the lists of all kept states together; then every second state goes. */
const MOST_HELD = 4_000_000;

/** A state, and after how many accepted commands it was so. */
interface Milestone {
  readonly after: number;
  readonly state: BankState;
}

/**
 * States after some of the accepted commands, so that nothing is replayed from the beginning. They are equally far apart;
 * where there is much in each of them, the older ones are further apart.
 * @param first after none
 */
export function createMilestones(first: BankState) {
  let kept: Milestone[] = [{ after: 0, state: first }];
  let held = 0;

  /** How many stand at or before a place. */
  const upTo = (after: number): number => {
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((kept[middle]?.after ?? 0) <= after) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const put = (milestone: Milestone): void => {
    const place = upTo(milestone.after);
    if (kept[place - 1]?.after === milestone.after) return;
    kept.splice(place, 0, milestone);
    held += sizeOf(milestone);
    if (held <= MOST_HELD) return;
    kept = kept.filter((_, index) => index % 2 === 0);
    held = kept.reduce((sum, one) => sum + sizeOf(one), 0);
  };

  return {
    /** The nearest at or before so many commands; null before the first. */
    nearest: (after: number): Milestone | null => kept[upTo(after) - 1] ?? null,
    /** Kept where one is due. */
    offer(after: number, state: BankState): void {
      if (after > 0 && after % STRIDE === 0) put({ after, state });
    },
    /** What was done after so many commands is done otherwise. */
    forgetAfter(after: number): void {
      const gone = kept.splice(upTo(after));
      held -= gone.reduce((sum, one) => sum + sizeOf(one), 0);
    },
  };
}

/** What stands in the lists that each state has of its own. */
const sizeOf = ({ state: { loans, messages, submissions, face } }: Milestone): number =>
  loans.length + messages.length + submissions.length + face.usedTokenIds.length;
