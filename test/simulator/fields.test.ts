import { builtPackage, createDesk, type Desk } from '../../tools/mini-program/desk';

/** What is typed stands in the phone's field already: sent there once more, the cursor jumps to its end. */

const prepared = builtPackage();
let desk: Desk;

beforeEach(() => {
  desk = createDesk(prepared);
});

afterEach(() => {
  desk.close();
  expect(desk.complaints).toEqual([]);
});

/** Taro's short name for the value of a field; the last test here fails where that is another. */
const VALUE = '.p25';

/** How often a value was sent to a field of the view while something was done. */
async function sent(act: () => Promise<void>): Promise<number> {
  const before = desk.app().setData.length;
  await act();
  return desk
    .app()
    .setData.slice(before)
    .flatMap(({ keys }) => keys)
    .filter((key) => key.endsWith(VALUE)).length;
}

test.each([
  ['an amount', 'pages/quote/index?product=weilidai', '借款金额', ['3', '34', '345', '3456']],
  ['a search', 'pages/rulebook/index', '搜规则、数字或编号', ['冷', '冷静']],
  ['a claim’s principal', 'pages/check/index', '本金', ['1', '10']],
])('%s that is typed is not sent back to its field', async (_, link, label, typed) => {
  desk.start(link);
  await desk.hand.rest();
  expect(
    await sent(async () => {
      for (const text of typed) await desk.hand.type(label, text);
    }),
  ).toBe(0);
});

test('what the app changes itself is sent', async () => {
  desk.start('pages/quote/index?product=weilidai');
  await desk.hand.rest();
  await desk.hand.type('借款金额', '3456');
  expect(await sent(() => desk.hand.slide(/^借款金额滑块/, 500_000))).toBeGreaterThan(0);
  const field = desk.app().pages.top().element.querySelector('input[aria-label=借款金额]');
  expect((field as HTMLInputElement | null)?.value).toBe('5000');
});
