import path from 'node:path';
import { transformSync } from '@babel/core';
import { root } from '../../tools/root';

/** What a build makes of a catalogue, and of those who read it. */

const CATALOGUE = `
  import { catalogue } from './catalogue';
  export const words = catalogue('planted', {
    title: '借款',
    paid: '已还 {amount, fen} 元，{name}',
    tones: { good: '好', 'not-so-good': '不太好' } as const satisfies Record<string, string>,
  });
  export const title = () => words.title;
`;

function built(code: string, file = 'src/pages/planted.tsx'): string {
  const done = transformSync(code, {
    filename: path.join(root, file),
    configFile: false,
    babelrc: false,
    plugins: [path.join(root, 'config/words.cjs')],
    parserOpts: { plugins: ['typescript', 'jsx'] },
    generatorOpts: { jsescOption: { minimal: true } },
  });
  return done?.code ?? '';
}
const reading = (expression: string) =>
  built(`import { words as own } from '@/words/quote';\nexport const said = ${expression};`);

test.each([
  ['a text stands where it is said', 'own.howMuch', /said = "借多少";/],
  [
    'slots that are filled on the spot make a template, without a name of theirs',
    'own.planNote({ periods: 3, principal: a.b, interest: i(own.howMuch) })',
    /said = `共 \$\{3\} 期，本金 \$\{_show\.fen\(a\.b\)\}，利息 \$\{_show\.fen\(i\("借多少"\)\)\}`;/,
  ],
  [
    'a day is shown beside today',
    'own.planPeriod({ period: p, due, today: t() })',
    /said = `第 \$\{p\} 期 · \$\{_show\.day\(due, \{\s*today: t\(\)\s*\}\)\}`;/,
  ],
  ['a message that is handed on is made once', '[own.period, own.period]', /said = \[_message, _message\];/],
  ['so is one whose slots are filled elsewhere', 'own.period(given)', /said = _message\(given\);/],
  ['one that is drawn is made', 'own.writtenOn({ rate: a })', /said = _message\(\{\s*rate: a\s*\}\);/],
  ['one that is chosen is read from its group', 'own.shapes[method]', /said = _words\.\$shapes\[method\];/],
  ['a name that means something else stays', '((own) => own.title)(a)', /said = \(own => own\.title\)\(a\);/],
])('%s', (_, expression, expected) => {
  expect(reading(expression)).toMatch(expected);
});

test('an area exports its groups, each message by itself, and says its own', () => {
  const code = built(CATALOGUE, 'src/words/planted.ts');
  expect(code).toMatch(/export const \$title = "借款";/);
  expect(code).toMatch(
    /export const \$paid = \/\*#__PURE__\*\/_messageOf\("已还 \{amount, fen\} 元，\{name\}"\);/,
  );
  expect(code).toMatch(
    /export const \$tones = \{\s*"good": \$tones_good,\s*"not-so-good": \$tones_not_so_good\s*\};/,
  );
  expect(code).toMatch(/export const title = \(\) => "借款";/);
});

test.each(['own.nothing', 'own[key]'])(
  'what the catalogue does not have stops the build: %s',
  (expression) => {
    expect(() => reading(expression)).toThrow(/no message and no group/);
  },
);
