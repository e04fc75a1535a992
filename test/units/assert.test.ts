import { assert, present } from '@/units/assert';

test('what holds says nothing, what does not says its arithmetic', () => {
  const arithmetic = jest.fn(() => '1 = 2');
  assert(true, arithmetic);
  expect(arithmetic).not.toHaveBeenCalled();
  expect(() => assert(false, arithmetic)).toThrow('assertion failed: 1 = 2');
  expect(() => assert(false, '2 = 3')).toThrow('assertion failed: 2 = 3');
});

test.each([0, '', false, Number.NaN])('%p is there', (value) => expect(present(value)).toBe(value));

test.each([null, undefined])('%p is not', (value) =>
  expect(() => present(value)).toThrow('assertion failed'),
);
