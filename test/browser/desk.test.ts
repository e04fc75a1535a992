import type { FrameLocator, Page } from 'playwright-core';
import { decodeScene } from '@/services/demo/codes/scene';
import { play } from '@/services/demo/stories/player';
import { SCENARIOS } from '@/services/demo/stories/scenarios';
import { type OnDesk, visitDesk, withoutIds } from './on-desk';

/** The director's desk around a phone frame, in a wide window. */

let page: Page;
let phone: FrameLocator;
let tap: OnDesk['tap'];
let inside: OnDesk['inside'];

visitDesk((desk) => {
  ({ page, phone, tap, inside } = desk);
});

test('another person, another time, and back: the phone follows', async () => {
  await page.getByRole('radio', { name: /演示用户·己/ }).click();
  await phone
    .getByText(/宽限期/)
    .first()
    .waitFor();
  await tap('+1 天');
  await page.getByText('10月24日').first().waitFor();
  await page.getByRole('slider', { name: '演示时间线' }).press('Home');
  await page.getByText('10月23日').first().waitFor();
  await tap('重置演示');
  await tap('撤销，回到刚才');
  await phone
    .getByText(/宽限期/)
    .first()
    .waitFor();
});

test('what is set to go wrong goes wrong, is marked, and one tap sets it right', async () => {
  await tap(/^钱包首页/);
  await page.getByRole('radio', { name: '请求没有送达' }).click();
  await phone.getByText('1 项故障已打开').waitFor();
  await page.getByRole('radio', { name: /演示用户·乙/ }).click();
  await phone.getByRole('button', { name: /重试|再试/ }).waitFor();
  await phone.getByRole('button', { name: /故障已打开/ }).click();
  await phone.getByText('可用额度（元）').waitFor();
});

test('two persons stand beside each other on the same page', async () => {
  await page.getByRole('switch', { name: '两人对比' }).click();
  await page.getByRole('radio', { name: /右边/ }).click();
  await page.getByRole('radio', { name: /演示用户·乙/ }).click();
  await page.getByRole('radio', { name: '额度', exact: true }).click();
  const other = page.frameLocator('iframe').nth(1);
  await other.getByText('新用户上限').first().waitFor();
  await phone.getByText('额度怎么来的').waitFor();
  expect(await phone.getByText('新用户上限').count()).toBe(0);
});

test('keys present a scenario step by step', async () => {
  await tap(/播放剧本：24 小时内撤销/);
  await tap('放映');
  await page.getByText('还有 4 步').waitFor();
  for (const left of ['还有 3 步', '还有 2 步', '还有 1 步', '放映结束']) {
    await page.keyboard.press('ArrowRight');
    await page.getByText(left).waitFor();
  }
  await page.keyboard.press('ArrowLeft');
  await page.getByText('还有 1 步').waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('人物').first().waitFor();
});

test('every scenario is driven to its end, and the phone’s log and state are the bank’s own', async () => {
  await tap(/^全部 \d+ 个剧本$/);
  for (const scenario of SCENARIOS) {
    await tap(`播放剧本：${scenario.title}，${scenario.steps.length} 步`);
    const next = page.locator('.now-playing').getByRole('button', { name: '下一步' });
    for (let step = 1; step <= scenario.steps.length; step++) {
      await next.click();
      await page.locator('.now-playing-caption', { hasText: `${step} / ${scenario.steps.length}` }).waitFor();
    }
    expect(await inside((controls) => controls.stage.state())).toMatchObject({
      index: scenario.steps.length,
      stopped: null,
    });
    const made = await inside((controls) => controls.code());
    const found = decodeScene(made.ok ? made.code : made.problem);
    expect(found.ok && found.exact).toBe(true);
    expect(found.ok && withoutIds(found.scene.entries)).toEqual(withoutIds(play(scenario).log));
  }
});
