import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import theme from '@/theme.json';
import { root } from '../tools/root';

const sheet = readFileSync(path.join(root, 'src/app.scss'), 'utf8');

/** A token of a theme, as the style sheet has it. */
function token(name: string, of: 'light' | 'dark'): string {
  const mixin = sheet.slice(sheet.indexOf(`@mixin ${of} {`));
  const [, value] = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(mixin) ?? [];
  if (value === undefined) throw new Error(`no ${name} in ${of}`);
  return value.toUpperCase();
}

test.each(['light', 'dark'] as const)(
  'in %s, WeChat draws its own parts on the same ground as ours',
  (of) => {
    expect([theme[of].navBackground, theme[of].ground]).toEqual([token('ground', of), token('ground', of)]);
  },
);

/** Every sheet but the one that says what the tokens are. */
const sheets = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.scss') && file !== 'app.scss')
  .map((file) => `src/${file.replaceAll(path.sep, '/')}`)
  .map((file) => [file, readFileSync(path.join(root, file), 'utf8')] as const);

/** The lines of sheets that say it, each with its place. */
const saying = (pattern: RegExp): string[] =>
  sheets.flatMap(([file, text]) =>
    text
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? `${file}:${index + 1} ${line.trim()}` : [])),
  );

test('space that is a step of the scale is named by it', () => {
  const steps = [...sheet.matchAll(/--space-\d: (\d+)px;/g)].map(([, pixels]) => pixels);
  expect(steps.length).toBe(7);
  const step = new RegExp(`(padding|margin|gap)[a-z-]*:[^;]*(?<![\\w.-])(${steps.join('|')})px`);
  expect(saying(step)).toEqual([]);
});

test('the size of letters and the height of their line are one step', () => {
  const sizes = [...sheet.matchAll(/--text-(\w+):/g)].map(([, name]) => name);
  expect([...new Set(sizes)].filter((name) => !sheet.includes(`--line-${name}:`))).toEqual([]);
  const pair = /font-size: var\(--text-(\w+)\);[^}]*line-height: var\(--line-\1\);/;
  expect(
    sheets.filter(([file, text]) => file !== 'src/text.scss' && pair.test(text)).map(([file]) => file),
  ).toEqual([]);
});
