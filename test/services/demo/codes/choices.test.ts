import { type Choice, choice, FACE, FAULT, hearAll, PACE, sayAll, YES } from '@/services/demo/codes/choices';
import { FORMS } from '@/services/demo/codes/forms';

const BANKS = { a: 0, b: 1 };
const MORE = { ...BANKS, c: 2 };

test('a code says the same after something has been added, whatever stands beside it', () => {
  const [before, after] = [choice(BANKS, 2), choice(MORE, 2)];
  for (const a of ['a', 'b'])
    for (const answer of [true, false]) {
      const said = sayAll([before, YES, before], [a, answer, 'b']);
      expect(hearAll([after, YES, after], said, 3)).toEqual([a, answer, 'b']);
    }
});

test('the first two forms counted by how many there were then, and are read so for good', () => {
  const later = choice(MORE, 2);
  // a, no, b of two, two and two: 0 + 2 × (1 + 2 × 1)
  expect(hearAll([later, YES, later], 6, 2)).toEqual(['a', false, 'b']);
});

test.each([
  ['a number that nothing has', () => choice(BANKS, 2).hear(7)],
  ['more than there are choices', () => hearAll([YES], 64, 3)],
  ['more than there are choices, in an older form', () => hearAll([YES, FACE, PACE], 24, 2)],
  ['a name that every object has', () => choice(BANKS, 2).say('toString')],
  ['what is none of the choices', () => choice(BANKS, 2).say('z')],
  ['nothing, where nothing is no choice', () => choice(BANKS, 2).say(undefined)],
  ['null, where it stands for nothing else', () => choice({ a: 1 }, 2).say(null)],
])('%s is no scene', (_, tried) => expect(tried).toThrow());

test('nothing is the number 0 where no value has it', () => {
  const absent = choice({ a: 1 }, 2);
  expect([absent.say(undefined), absent.hear(0)]).toEqual([0, undefined]);
  expect([FACE.say(null), FACE.hear(0)]).toEqual([0, null]);
});

test('no number is given twice', () => {
  const numbers = Object.values(FORMS).map(({ number }) => number);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers).not.toContain(0);
});

test('these numbers are for good', () => {
  const said = (each: Choice, values: readonly unknown[]) => values.map((value) => each.say(value));
  expect(said(PACE, ['usual', 'none', 'slow'])).toEqual([0, 1, 2]);
  expect(said(FACE, [null, 'pass', 'fail', 'time-out'])).toEqual([0, 1, 2, 3]);
  expect(said(FAULT, ['slow', 'never-answers', 'fails-before', 'lost-answer', 'storage-full'])).toEqual([
    0, 1, 2, 3, 4,
  ]);
});
