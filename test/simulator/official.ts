import { readFileSync } from 'node:fs';

const DECLARATIONS = 'miniprogram-api-typings/types/wx/lib.wx.api.d.ts';

/** Every function of `wx` in WeChat's own type declarations. */
export function officialNames(): string[] {
  const text = readFileSync(require.resolve(DECLARATIONS), 'utf8');
  const body = text.split(/^ {4}interface Wx \{$/m)[1]?.split(/^ {4}(?:interface|type) /m)[0] ?? '';
  return [...new Set(Array.from(body.matchAll(/^ {8}(\w+)[(<]/gm), ([, name]) => name as string))];
}
