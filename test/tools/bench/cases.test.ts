import { disagreements, TASKS } from '../../../tools/bench/cases';

test.each(TASKS.map((task) => [task.name, task] as const))('all come to the same: %s', (_, task) => {
  expect(disagreements(task)).toEqual([]);
});

test('other figures are no race', () => {
  const by = (name: string, ...figures: number[]) => ({
    by: name,
    prepare: () => () => figures,
    figures: () => figures,
  });
  const told = (...theirs: number[]) =>
    disagreements({ name: 'sums', within: 0.5, cases: [by('ours', 1, 2), by('theirs', ...theirs)] });
  expect(told(1.4, 2)).toEqual([]);
  expect(told(1, 3)).toEqual(['sums: ours has 2 at 1, theirs has 3']);
  expect(told(1)).toEqual(['sums: ours has 2 at 1, theirs has undefined']);
  expect(told(1, Number.NaN)).toEqual(['sums: ours has 2 at 1, theirs has NaN']);
  expect(told(1, 2, 3)).toHaveLength(1);
});
