import { bookOf } from '@/services/bank/core/loan-book';
import type { BankState } from '@/services/bank/core/state';
import { createPages } from '@/services/service/storage/pages';
import { ascending } from '@/units/order';
import { memoryStorage } from '../world/world';
import type { Check } from './check';

const OF = { run: 1, personaId: 'prime', rules: 1, count: 64, chain: '' };

/** What is kept beside the commands so that they need not be done again: it comes to what they came to. */
export function checkStored(check: Check, state: BankState): void {
  const storage = memoryStorage();
  createPages(storage).keep(OF, state);
  const read = createPages(storage).find(OF.run)?.state();
  check.hold('a stored state is read as it was', JSON.stringify(read) === JSON.stringify(state));
  check.hold(
    'the sums of closed loans are those of their list',
    sums(state.loans) === sums([...state.loans]),
  );
}

function sums(loans: BankState['loans']): string {
  const { running, resting, ended } = bookOf(loans);
  const left = [...resting.sums]
    .filter(([, sum]) => sum !== 0)
    .sort(([one], [other]) => ascending(one, other));
  return JSON.stringify([
    running.map(({ id }) => id),
    { ...resting, sums: left },
    ended.map(({ lastDay }) => lastDay),
  ]);
}
