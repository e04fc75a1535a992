import { builtPackage, createDesk, type Desk } from '../../tools/mini-program/desk';
import { manyRecords } from '../services/service/many';
import { keptIn } from './ledger';

const RECORDS = 10_000;
const SCREEN = 600;
/** What a screen's scroll may send: once for the words that change, once where records were not known yet. */
const MOST = { calls: 2, bytes: 8_000 };

let desk: Desk;
afterEach(() => {
  desk.close();
  expect(desk.complaints).toEqual([]);
});

test('ten thousand records are scrolled to their end, and WeChat is sent little at each step', async () => {
  const stored = new Map<string, string>();
  const kept = keptIn(stored);
  for (const [key, text] of manyRecords(RECORDS)) kept.set(`wallet-demo/${key}`, text);
  desk = createDesk(builtPackage(), stored);
  desk.start('pages/loan/records');
  await desk.hand.rest(3_000);
  expect(desk.hand.text()).toMatch(/共 10,0\d\d 条/);

  const steps: { calls: number; bytes: number }[] = [];
  for (let top = 0; top < 40 * SCREEN; top += SCREEN) {
    const from = desk.app().setData.length;
    await desk.hand.scrollTo(top);
    await desk.hand.rest(500);
    const sent = desk.app().setData.slice(from);
    steps.push({ calls: sent.length, bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0) });
  }
  expect(Math.max(...steps.map(({ calls }) => calls))).toBeLessThanOrEqual(MOST.calls);
  expect(Math.max(...steps.map(({ bytes }) => bytes))).toBeLessThanOrEqual(MOST.bytes);

  await desk.hand.scrollTo(10_000_000);
  await desk.hand.rest();
  expect(desk.hand.text()).toContain('申请借款');
  expect(desk.hand.names().length).toBeLessThan(80);
}, 300_000);
