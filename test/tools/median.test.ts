import { middle } from '../../tools/median';

test('of five runs the third counts, whatever their order', () => {
  expect(middle([90, 99, 70, 96, 95], (run) => run)).toBe(95);
  expect(() => middle([], () => 0)).toThrow('there is a run');
});
