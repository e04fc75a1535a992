import type { Page } from 'playwright-core';
import { codeOf } from '@/services/demo/codes/scenario-code';
import { personaOf } from '@/services/demo/stories/personas';
import { hashOf, play } from '@/services/demo/stories/player';
import { SCENARIOS, type Scenario } from '@/services/demo/stories/scenarios';
import { instant } from '@/units/day';
import { hashOfLog, keptIn, written } from '../simulator/ledger';
import { until } from './until';
import { visit } from './visit';

let page: Page;
let url: string;

visit(
  (opened, address) => {
    page = opened;
    url = address;
  },
  { locale: 'zh-CN' },
);

const scenario = SCENARIOS.find(({ id }) => id === 'cooling-off') as Scenario;
const played = play(scenario);
const CODE = codeOf(played);
const END = instant(scenario.steps.at(-1)?.at ?? '');

const see = (text: string) => page.getByText(text).locator('visible=true').first().waitFor();
/** The state the page has written down, at the scenario's end. */
async function hashKept(): Promise<string> {
  const items = await page.evaluate(() => Object.entries(localStorage));
  const texts = new Map(items.map(([key, value]) => [key, JSON.stringify(JSON.parse(value).data)]));
  return hashOfLog(personaOf(scenario.personaId), written(keptIn(texts)).entries, END);
}
const settled = async (): Promise<void> => {
  await page.waitForURL((url) => !url.href.includes('scene='));
  await page.waitForLoadState('networkidle');
};

test.each([
  ['before the hash', `?scene=${CODE}`, 'pages/entry/index'],
  ['before the hash of a page', `?scene=${CODE}#/pages/repay/index`, 'pages/repay/index'],
  ['in the hash', `#/pages/repay/index?scene=${CODE}`, 'pages/repay/index'],
  ['in small letters', `?scene=${CODE.toLowerCase()}`, 'pages/entry/index'],
])('a code %s opens its very state, on its page', async (_where, link, expected) => {
  expect(hashOf(played.state)).toBe(played.hash);
  await page.goto(`${url}${link}`);
  await settled();
  // The page that opens it says so, too, and leaves when the bank has done it.
  await until(async () => page.url().includes(`#/${expected}`));
  await see('流程演示 · 不提供真实借款');
  expect(page.url()).toContain(`#/${expected}`);
  expect(await hashKept()).toBe(played.hash);
});

test('a code put into the address of an open page is followed, and a reload does not open it again', async () => {
  await page.goto(url);
  await see('可用额度（元）');
  await page.evaluate((code) => {
    window.location.hash = `#/pages/me/index?scene=${code}`;
  }, CODE);
  await settled();
  // It is opened once the page that stands there lets itself be left.
  for (let left = 50; left > 0 && (await hashKept()) !== played.hash; left--) await page.waitForTimeout(100);
  expect(await hashKept()).toBe(played.hash);
  await page.reload();
  await settled();
  expect(await hashKept()).toBe(played.hash);
});

test('a broken code says so, and leads back', async () => {
  await page.goto(`${url}?scene=${CODE.slice(0, -4)}`);
  await see('分享码不完整');
  await page.getByRole('button', { name: '回到钱包' }).click();
  await see('可用额度（元）');
});

test('a link that comes while another page is on its way is followed all the same', async () => {
  await page.goto(`${url}#/pages/loan/index`);
  await see('没有找到这笔借款');
  await page.evaluate(() => window.location.assign('#/pages/quote/index'));
  await page.waitForTimeout(100);
  await page.evaluate(() => window.location.assign("#/pages/limit-tips/index?scene='"));
  await page.getByRole('heading', { name: '打开分享' }).locator('visible=true').waitFor();
  await see('什么都没有丢');
});

test.each(['=%', '=%25', '=%E8', '=~', '', '=1&scene=2'])(
  'scene%s on a link is answered with words',
  async (asked) => {
    const links = [`?scene${asked}`, `#/pages/me/index?scene${asked}`, `#/director/open/index?code${asked}`];
    for (const link of links) {
      await page.goto('about:blank');
      await page.goto(`${url}${link}`);
      await page
        .getByText(/分享码|可用额度（元）|银行卡/)
        .locator('visible=true')
        .first()
        .waitFor();
    }
  },
);
