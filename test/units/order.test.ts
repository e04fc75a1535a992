import { day } from '@/units/day';
import { ascending } from '@/units/order';

test('days stand in the order of the calendar, equal ones as they stood', () => {
  const lines = [
    [day('2026-11-01'), 1],
    [day('2026-10-31'), 2],
    [day('2026-11-01'), 3],
    [day('2025-12-31'), 4],
  ] as const;
  const sorted = [...lines].sort(([one], [other]) => ascending(one, other));
  expect(sorted.map(([, place]) => place)).toEqual([4, 2, 1, 3]);
});

test.each([
  ['a', 'b', -1],
  ['b', 'a', 1],
  ['a', 'a', 0],
])('%s and %s: %d', (one, other, order) => expect(ascending(one, other)).toBe(order));
