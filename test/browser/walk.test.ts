import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { visit } from './visit';

/** The whole flow as a person taps it, on the built web version; a picture of each page is left in `shots/`. */

const shots = path.resolve(__dirname, 'shots');
let page: Page;
let url: string;

beforeAll(() => {
  mkdirSync(shots, { recursive: true });
});

visit(
  (opened, address) => {
    page = opened;
    url = address;
    return page.goto(url);
  },
  { locale: 'zh-CN' },
);

const tap = (name: string | RegExp) =>
  page.getByRole('button', { name }).locator('visible=true').first().click();
const see = (text: string | RegExp) => page.getByText(text).locator('visible=true').first().waitFor();
const shoot = (name: string) => page.screenshot({ path: path.join(shots, `${name}.png`) });

async function become(name: RegExp): Promise<void> {
  await tap('打开演示台');
  await tap(/^全部 \d+ 个$/);
  await page.getByRole('radio', { name }).click();
  await see(/可用额度（元）|已到期，应还（元）/);
}

/** Scrolls the contract to its end, as reading it would. */
async function readContract(): Promise<void> {
  const end = page.getByText('合同到这里结束').locator('visible=true').first();
  await end.scrollIntoViewIfNeeded();
  await see('已读完');
}

async function borrow(purpose: string): Promise<void> {
  await tap('试算一笔借款');
  await tap('下一步：选借款用途');
  await page.getByRole('radio', { name: purpose }).click();
  await tap('看费用明示表');
  await see('综合融资成本明示表');
  await shoot('cost-sheet');
  await tap('我已读完并确认');
  await see('个人消费贷款合同');
  await readContract();
  for (const name of [/我已读完/, /同意查询/, /用途真实/]) await page.getByRole('checkbox', { name }).click();
  await shoot('borrow');
  await tap('刷脸并确认借款');
}

test('first loan, instalment paid early, the rest paid off, and the limit explained', async () => {
  await become(/演示用户·乙/);
  await shoot('entry');
  await borrow('家庭装修');
  // The amount it suggests is over 5,000: one more question.
  await tap('核对无误，继续');
  await see('身份核验');
  await shoot('face-check');
  for (const step of ['第 1 步', '第 2 步', '第 3 步']) {
    await see(new RegExp(step));
    await tap('通过');
  }
  await see(/前到账/);
  await shoot('result');

  await tap('打开演示台');
  await tap(/到下一件事/);
  await tap('返回');
  await see('已到账');
  await see('24 小时内可撤销');
  await shoot('paid-out');

  await page.goto(`${url}#/pages/repay/index`);
  await see('提前还这一期');
  await shoot('repay');
  await tap('提前还款试算');
  await page.getByRole('radio', { name: '全部还清' }).click();
  await shoot('repay-trial');
  await tap(/确认还清 [\d,.]+/);
  await see(/已还清|已结清/);
  await shoot('repaid');

  await page.goto(`${url}#/pages/limit-tips/index`);
  await see('额度怎么来的');
  await see('新用户上限');
  await shoot('limit-tips');
});

test('a loan of today is cancelled for one day of interest', async () => {
  await become(/演示用户·戊/);
  await page.goto(`${url}#/pages/repay/index`);
  await see(/微粒贷 8,000/);
  await tap('撤销借款');
  await shoot('cancel');
  await tap('撤销借款，还 8,002.40');
  await see(/已撤销/);
});

test('a person who is refused is told why, and what helps', async () => {
  await become(/演示用户·丙/);
  await page.goto(`${url}#/pages/quote/index?product=weilidai`);
  await see('征信查询次数过多');
  await see(/支付分/);
  await shoot('refused');
});

test('overdue: the grace period, and what comes next', async () => {
  await become(/演示用户·己/);
  await page.goto(`${url}#/pages/repay/index`);
  await see(/宽限期第 3 天/);
  await see('1,081');
  await shoot('grace');
});

test('the log survives a reload', async () => {
  await become(/演示用户·庚/);
  await page.goto(`${url}#/pages/repay/index`);
  await see(/逾期/);
  await page.reload();
  await see(/逾期/);
});
