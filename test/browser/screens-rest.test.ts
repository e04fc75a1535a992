import { existsSync, readdirSync } from 'node:fs';
import { CATALOGUE } from './catalogue';
import { BEFORE_THE_MONEY, lookThrough, PICTURES } from './screens';

/** After it, and beside it. */
lookThrough((screen) => !BEFORE_THE_MONEY.includes(screen));

test('every picture is of a screen in the catalogue', () => {
  const names = CATALOGUE.map(({ name }) => `${name}.png`);
  const pictures = existsSync(PICTURES) ? readdirSync(PICTURES) : [];
  expect(pictures.filter((picture) => !names.includes(picture))).toEqual([]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
