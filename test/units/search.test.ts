import * as fc from 'fast-check';
import { firstPlace } from '@/units/search';

test('the first place is the one that looking at each finds, from wherever one looks', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(60), fc.nat(20), (numbers, least, start) => {
      const sorted = [...numbers].sort((a, b) => a - b);
      const from = Math.min(start, sorted.length);
      const each = sorted.findIndex((number, place) => place >= from && number >= least);
      expect(firstPlace(sorted, (number) => number >= least, from)).toBe(each < 0 ? sorted.length : each);
    }),
  );
});

test('where it holds nowhere it is the end, and of nothing the beginning', () => {
  expect(firstPlace([1, 2, 3], () => false)).toBe(3);
  expect(firstPlace([1, 2, 3], () => true)).toBe(0);
  expect(firstPlace([], () => true)).toBe(0);
});
