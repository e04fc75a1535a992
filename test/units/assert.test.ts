import { assert, present } from '@/units/assert';

test('what holds says nothing, what does not says its arithmetic', () => {
  let asked = 0;
  const arithmetic = () => {
    asked += 1;
    return '1 = 2';
  };
  assert(true, arithmetic);
  expect(asked).toBe(0);
  expect(() => assert(false, arithmetic)).toThrow('assertion failed: 1 = 2');
  expect(() => assert(false, '2 = 3')).toThrow('assertion failed: 2 = 3');
});

test.each([0, '', false, Number.NaN])('%p is there', (value) => expect(present(value)).toBe(value));

test.each([null, undefined])('%p is not', (value) =>
  expect(() => present(value)).toThrow('assertion failed: what is looked for is there'),
);
