import { readFileSync } from 'node:fs';

const DECLARATIONS = 'miniprogram-api-typings/types/wx/lib.wx.api.d.ts';

/** What `wx` is declared to have, each function after what is said of it. */
function declarations(): string {
  const text = readFileSync(require.resolve(DECLARATIONS), 'utf8');
  return text.split(/^ {4}interface Wx \{$/m)[1]?.split(/^ {4}(?:interface|type) /m)[0] ?? '';
}

/** Every function of `wx` in WeChat's own type declarations. */
export function officialNames(): string[] {
  return [...new Set(Array.from(declarations().matchAll(/^ {8}(\w+)[(<]/gm), ([, name]) => name as string))];
}

/** The first base library with a function of `wx`, by WeChat's own type declarations; `1.0.0` where they name none. */
export function sinceLibrary(name: string): string {
  const before = declarations().split(new RegExp(`^ {8}${name}[(<]`, 'm'));
  if (before.length < 2) throw new Error(`WeChat has no wx.${name}`);
  const [said = ''] = /\/\*\*(?:(?!\/\*\*)[\s\S])*$/.exec(before[0] ?? '') ?? [];
  // A line begins with it; what holds within plug-ins only is said in the middle of one.
  const [, since = '1.0.0'] = /^[ *]*需要基础库： `([\d.]+)`/m.exec(said) ?? [];
  return since;
}
