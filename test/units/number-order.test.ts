import { fen } from '@/units/fen';
import { least, most } from '@/units/number-order';

test('the least and the greatest of amounts, in their unit', () => {
  const amounts = [fen(300), fen(-5), fen(12)];
  expect(least(...amounts)).toBe(-5);
  expect(most(...amounts)).toBe(300);
  // A number of another unit is refused by the compiler, as is one of none.
  const kept: typeof amounts = [least(fen(1), fen(2)), most(fen(1), fen(2))];
  expect(kept).toEqual([1, 2]);
});

test('of none there is no end', () => {
  expect(least()).toBe(Number.POSITIVE_INFINITY);
  expect(most()).toBe(Number.NEGATIVE_INFINITY);
});
