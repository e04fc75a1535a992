import { readFileSync } from 'node:fs';
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
