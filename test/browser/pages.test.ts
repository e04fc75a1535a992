import type { Page } from 'playwright-core';
import { visit } from './visit';

/** The pages beside the flow, opened by their addresses. */

let page: Page;
let url: string;

visit((opened, address) => {
  page = opened;
  url = address;
});

const open = (name: string) => page.goto(`${url}#/pages/${name}/index`);
const see = (text: string | RegExp) => page.getByText(text).locator('visible=true').first().waitFor();
const tap = (name: string | RegExp) =>
  page.getByRole('button', { name }).locator('visible=true').first().click();

test('the page about the person masks them, and takes a complaint', async () => {
  await open('me');
  await see('110***********000X');
  await tap(/投诉与申诉/);
  await tap('提交投诉');
  await see('选一个主题。');
  await page.getByRole('radio', { name: '还款和费用' }).click();
  await page.locator('textarea').fill('利息和报价时说的不一样');
  await tap('提交投诉');
  await see('处理中');
  await see('利息和报价时说的不一样');
});

test('a limit that froze comes back by the face check', async () => {
  await page.goto(`${url}#/director/index`);
  await tap(/^全部 \d+ 个$/);
  await page.getByRole('radio', { name: /演示用户·辰/ }).click();
  await page.getByRole('tab', { name: '我的' }).locator('visible=true').click();
  await see('额度因久未使用已冻结');
  await tap('恢复额度');
  for (const step of [1, 2, 3]) {
    await see(`第 ${step} 步，共 3 步`);
    await tap('通过');
  }
  await page.waitForURL('**/#/pages/me/index');
  await page.getByText('额度因久未使用已冻结').waitFor({ state: 'detached' });
});

test('the rulebook finds a rule by its id, and another lens changes the wallet', async () => {
  await open('rulebook');
  await page.getByRole('radio', { name: '冲突 35' }).waitFor();
  await page.locator('.seek input').fill('a13');
  await see('看冲突 X1：微粒贷的利率写法');
  await page.getByRole('radio', { name: '文 A', exact: true }).click();
  await see(/没有提到：/);
});

test('the rulebook grows as it is scrolled', async () => {
  await open('rulebook');
  const cards = page.locator('.rule-text:visible');
  await cards.first().waitFor();
  const before = await cards.count();
  await page.mouse.move(180, 500);
  await page.mouse.wheel(0, 20_000);
  await page.waitForFunction((count) => document.querySelectorAll('.rule-text').length > count, before);
});

test('a claim is checked, with its working', async () => {
  await open('check');
  await page.locator('textarea').fill('借 1 万元，日利率 0.03%，30 天，利息 100 元');
  await see('看懂的部分');
  await tap(/^验算$/);
  await see('说多了');
  await see('10,000 × 0.03% × 30 天 = 90.00 元');
});

test('type size is changed on the page about the person', async () => {
  await open('me');
  await page.getByRole('switch', { name: '关怀模式' }).click();
  await page.locator('.screen.care').waitFor();
});

test('a loan leads to its plan, its contract with the costs that were confirmed, and its records', async () => {
  await open('repay');
  await tap(/^微粒贷 12,000/);
  await see('这笔借款的账');
  await see('借方 = 贷方');
  await tap(/^还款计划/);
  await see('还要还');
  await page.goBack();
  await tap(/^合同与费用明示表/);
  await see('合同到这里结束');
  await tap(/^综合融资成本明示表/);
  await see('不收取任何其他费用');
  await tap('关闭');
  // The sheet's own entry of the history goes first.
  await page.waitForTimeout(300);
  await page.goBack();
  await see('这笔借款的账');
  await page.waitForTimeout(300);
  await tap(/^这笔的记录/);
  await see(/共 \d+ 条/);
  await tap('看全部借款');
  await page.getByRole('radio', { name: '微信分付' }).waitFor();
});

test.each(['index', 'plan', 'contract'])('a link to the %s of no loan says so', async (name) => {
  await page.goto(`${url}#/pages/loan/${name}?id=nothing`);
  await see('没有找到这笔借款');
  await tap('看全部借款');
  await see('在还借款');
});

test('a loan is repaid on its own page, and its books say so', async () => {
  await page.goto(`${url}#/pages/loan/index?id=DEMO-2606-0001`);
  await tap('提前还款试算');
  await page.getByRole('radio', { name: '全部还清' }).click();
  await tap(/^确认还清 9,/);
  await see('这笔借款已还清');
  await tap('完成');
  await see('已结清');
});

test('a tab is asked again from the keyboard', async () => {
  await open('entry');
  await see('可用额度（元）');
  const refresh = page.getByRole('button', { name: '刷新' }).locator('visible=true');
  await refresh.focus();
  await page.keyboard.press('Enter');
  await see('可用额度（元）');
});
