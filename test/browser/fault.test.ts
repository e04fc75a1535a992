import type { Page } from 'playwright-core';
import { isSame, readReport, replay } from '../../tools/reported';
import { unheard } from './unheard';
import { visit } from './visit';

/** A page of the built web version that fails. The fault is planted in its code on the way from the server. */

const TITLE = '这一页出了问题';
const THROW = 'throw new Error("planted")';

/** What is drawn, asked and tapped, as the compiler writes it. */
const FAULTS = {
  'while it is drawn': ['title:"借款记录"', `title:(()=>{${THROW}})()`],
  // The bank's own failures are answers of it; this one is in the reading of an answer.
  'in a question to the bank': ['.query("records",', `.query("records",()=>({ok:!0,get value(){${THROW}}}),`],
} as const;

let page: Page;
let url: string;
const opened: Page[] = [];

const OPTIONS = {
  permissions: ['clipboard-read', 'clipboard-write'],
  viewport: { width: 390, height: 844 },
};

visit((visited, address) => {
  page = visited;
  url = address;
});

afterEach(async () => {
  for (const other of opened.splice(0)) await other.close();
});

async function planted(find: string, put: string): Promise<{ page: Page; found: () => number }> {
  const other = await unheard(page, OPTIONS);
  opened.push(other);
  let found = 0;
  await other.route('**/js/*.js', async (route) => {
    const response = await route.fetch();
    const code = await response.text();
    if (code.includes(find)) found += 1;
    await route.fulfill({ response, body: code.replaceAll(find, put) });
  });
  return { page: other, found: () => found };
}

const button = (on: Page, name: string) => on.getByRole('button', { name, exact: true });

/** The report as the page copied it. */
async function copied(on: Page): Promise<string> {
  await button(on, '复制报告').click();
  await on.getByText('已复制').waitFor();
  return on.evaluate(() => navigator.clipboard.readText());
}

test.each(Object.entries(FAULTS))(
  'a page that fails %s says so, and its report leads to the same state',
  async (_when, [find, put]) => {
    const { page: broken, found } = await planted(find, put);
    await broken.goto(`${url}#/pages/me/index`);
    // Something was done before.
    await broken
      .getByRole('button', { name: /自动还款/ })
      .first()
      .waitFor();
    await broken.evaluate(() => window.location.assign('#/pages/loan/records?kind=repayment'));
    await broken.getByText(TITLE).waitFor();
    expect(found()).toBeGreaterThan(0);

    const text = await copied(broken);
    const reported = readReport(text);
    if (typeof reported === 'string') throw new Error(reported);
    expect(reported).toMatchObject({
      page: '/pages/loan/records?kind=repayment',
      error: { message: 'planted' },
      app: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    });
    expect(reported.error.stack.length).toBeGreaterThan(0);
    expect(text).not.toMatch(/https?:|127\.0\.0\.1|Mozilla|userAgent/);
    expect(isSame(reported, replay(reported))).toBe(true);

    // It fails again, says so again, and leads on.
    await button(broken, '再试一次').click();
    await broken.getByText(TITLE).waitFor();
    await button(broken, '回到钱包').click();
    await broken.getByText('可用额度（元）').waitFor();
  },
);

test.each([
  [
    'an event',
    () =>
      setTimeout(() => {
        throw new Error('planted');
      }),
  ],
  ['a promise that nobody waits for', () => void Promise.reject(new Error('planted'))],
])('%s that fails says so, and the page is there afterwards with what was typed', async (_what, fail) => {
  const other = await unheard(page, OPTIONS);
  opened.push(other);
  await other.goto(`${url}#/pages/check/index`);
  const field = other.locator('input').first();
  await field.fill('12000');
  await other.evaluate(fail);
  await other.getByText(TITLE).waitFor();
  expect(await field.isVisible()).toBe(false);
  await button(other, '再试一次').click();
  await other.getByText(TITLE).waitFor({ state: 'detached' });
  expect(await field.inputValue()).toBe('12000');
});

test('the wallet that fails says so once for every try, and can be begun again', async () => {
  const { page: broken } = await planted('.query("wallet",', `.query((()=>{${THROW}})(),`);
  await broken.goto(url);
  await broken.getByText(TITLE).waitFor();
  expect(await button(broken, '回到钱包').count()).toBe(0);
  const loads = await broken.evaluate(() => performance.getEntriesByType('navigation').length);
  await button(broken, '再试一次').click();
  await broken.getByText(TITLE).waitFor();
  await broken.waitForTimeout(1_000);
  expect(await broken.evaluate(() => performance.getEntriesByType('navigation').length)).toBe(loads);
  await button(broken, '还是不行').click();
  await button(broken, '清空并重新开始').waitFor();
});

test('what the bank finds wrong with itself is its answer, with a report of it', async () => {
  const { page: broken } = await planted('.query("wallet",', `.query("wallet",()=>{${THROW}},`);
  await broken.goto(url);
  await broken.getByText('这一步没有做成').waitFor();
  const reported = readReport(await copied(broken));
  expect(reported).toMatchObject({ page: '/pages/entry/index', error: { message: 'planted' } });
  await button(broken, '再试一次').click();
  await broken.getByText('这一步没有做成').waitFor();
});

test('the desk that fails says so', async () => {
  const broken = await unheard(page, OPTIONS);
  opened.push(broken);
  await broken.setViewportSize({ width: 1440, height: 900 });
  await broken.goto(url);
  await broken.frameLocator('iframe').first().getByText('可用额度（元）').waitFor();
  await broken.evaluate(() => void Promise.reject(new Error('planted')));
  await broken.getByText(TITLE).waitFor();
  await button(broken, '再试一次').click();
  await broken.frameLocator('iframe').first().getByText('可用额度（元）').waitFor();
});
