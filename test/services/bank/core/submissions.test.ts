import type { BankState, Submission } from '@/services/bank/core/state';
import { submissionOf, withSubmission } from '@/services/bank/core/submissions';

const submission = (id: string): Submission => ({ id, kind: 'repay', fingerprint: id, loanId: 'one' });
const found = (submissions: readonly Submission[], id: string): Submission | undefined =>
  submissionOf({ submissions } as BankState, id);

test('a list that grows in two ways knows its own submissions and none of the other', () => {
  const first = withSubmission([], submission('a'));
  const one = withSubmission(first, submission('b'));
  const other = withSubmission(first, submission('c'));
  const both = withSubmission(other, submission('b'));
  const ids = ['a', 'b', 'c', 'constructor'];
  const known = (list: readonly Submission[]) => ids.filter((id) => found(list, id)?.id === id);
  expect([known(first), known(one), known(other), known(both)]).toEqual([
    ['a'],
    ['a', 'b'],
    ['a', 'c'],
    ['a', 'b', 'c'],
  ]);
  expect(found(both, 'b')).toBe(both[2]);
  expect(found(one, 'b')).toBe(one[1]);
  // A list that nobody made by adding is read.
  expect(found([...both], 'c')).toBe(both[1]);
});
