import { existsSync } from 'node:fs';
import path from 'node:path';
import { readHead } from '@/services/service/storage/records';
import { buildRelease } from '../../tools/build/build.mjs';
import { builtPackage, createDesk, type Prepared, prepare } from '../../tools/mini-program/desk';
import { readPackage } from '../../tools/mini-program/package/files';
import { objections } from '../../tools/mini-program/package/gate';
import { pagesOf } from '../../tools/mini-program/package/package';
import { root } from '../../tools/root';

/** The mini program as it is released: the wallet alone. */

const folder = path.join(root, 'dist/release/weapp');
let released: Prepared;

beforeAll(async () => {
  await buildRelease();
  released = prepare(readPackage(folder));
}, 600_000);

/** Every text of a package, with letters as they are written and not by their number. */
function textOf({ pkg }: Prepared): string {
  const texts = Object.entries(pkg.files).flatMap(([file, text]) =>
    /[.](js|json)$/.test(file) ? [text] : [],
  );
  return texts
    .join('\n')
    .replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** What can only be read in a package that holds the thing. */
const MARKS: readonly (readonly [thing: string, mark: string])[] = [
  ['the director', '打开演示台'],
  ['its pages', 'director/open/index'],
  ['its words', '进入宽限期'],
  ['another person', '累计三次逾期，额度冻结并列入灰名单'],
  ['another person’s name', 'heavy-debtor'],
  ['the switch of persons', '点一下换人'],
  ['a fault', 'never-answers'],
  ['the fault that matters most', 'lost-answer'],
  ['a full storage on purpose', 'told to be full'],
  ['a scenario', '24 小时内撤销'],
  ['the player', 'promised '],
  ['the recorder', 'recorded'],
  ['codes', '0123456789ABCDEFGHJKMNPQRSTVWXYZ'],
  ['the mark of trouble', '项故障已打开'],
];

test.each(MARKS)('%s is left out, and it is there otherwise', (_thing, mark) => {
  expect(textOf(released).includes(mark)).toBe(false);
  expect(textOf(builtPackage()).includes(mark)).toBe(true);
});

test('no compile mode leads to what is not there', () => {
  const { condition } = JSON.parse(released.pkg.files['project.config.json'] ?? '{}');
  expect(condition).toBeUndefined();
  expect(existsSync(path.join(folder, 'director'))).toBe(false);
});

test('WeChat’s compilers have nothing to object to', () => {
  expect(objections(folder)).toEqual([]);
});

test('every page opens, for the default person, and a code on a link is left alone', async () => {
  for (const page of pagesOf(released.pkg)) {
    const desk = createDesk(released);
    desk.start(`${page}?scene=1`);
    await desk.hand.rest(2_000);
    expect(desk.app().pages.top().path).toBe(page);
    expect(desk.hand.names()).not.toContain('打开演示台');
    desk.close();
    expect(desk.complaints).toEqual([]);
  }
});

test('the flow begins with the default person', async () => {
  const desk = createDesk(released);
  desk.start();
  await desk.hand.see('可用额度');
  const head = readHead(JSON.parse(desk.stored.get('wallet-demo/head-0') ?? '""') as string);
  expect(head).toMatchObject({ personaId: 'prime' });
  desk.close();
});
