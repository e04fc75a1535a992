import type { Browser } from 'playwright-core';
import { launch } from '../../tools/browser/browser';
import { serve } from '../../tools/build/web.mjs';
import { type Phone, phone } from './phone';

/** The app by keyboard alone. Wherever the focus comes to rest, it is seen. */

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let it: Phone;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serve()]);
  it = await phone(browser, site.url);
});

afterAll(async () => {
  await it?.close();
  await browser?.close();
  await site?.close();
});

/** Where the focus is: what it is called, whether it can be seen, and whether it is over the page. */
interface Focus {
  readonly name: string;
  readonly seen: boolean;
  readonly within: boolean;
}

function focus(): Focus {
  const at = document.activeElement ?? document.body;
  const outlined = (element: Element | null): boolean => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    return outlineStyle !== 'none' && outlineWidth !== '0px' && !/, 0\)|transparent/.test(outlineColor);
  };
  const box = at.getBoundingClientRect();
  const middle = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return {
    // Between the last stop and the first, the focus is on nothing.
    name: at === document.body ? '' : (at.getAttribute('aria-label') ?? at.textContent ?? ''),
    seen:
      (outlined(at) || outlined(at.closest('.field-box, .amount-typed, .seek'))) &&
      middle !== null &&
      (at.contains(middle) || middle.contains(at)),
    within: at.closest('[role=dialog]') !== null,
  };
}

const here = (): Promise<Focus> => it.page.evaluate(focus);

async function press(key: string): Promise<void> {
  await it.page.keyboard.press(key);
  await it.make({ wait: 800 });
}

/** More stops than any screen has. */
const STOPS = 80;

/** Tabs to what is called so. @returns the names on the way */
async function reach(name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<string[]> {
  const way: string[] = [];
  for (let left = STOPS; left > 0; left--) {
    await it.page.keyboard.press(key);
    const at = await here();
    way.push(at.name);
    if (at.name !== '' && !at.seen) throw new Error(`The focus on ${at.name} cannot be seen.`);
    if (name.test(at.name)) return way;
  }
  throw new Error(`No ${key} leads to ${name}, only to ${way.join(' | ')}`);
}

const enter = async (name: RegExp): Promise<void> => {
  await reach(name);
  await press('Enter');
};

describe.each(['light', 'dark'] as const)('%s', (look) => {
  test('from the wallet to the money', async () => {
    await it.open({ page: 'pages/entry/index' });
    await it.look(look);
    await enter(/^试算一笔借款$/);
    await it.see('总利息');

    await reach(/^借款金额$/);
    await it.page.keyboard.press('ControlOrMeta+A');
    await it.page.keyboard.type('3000');
    await press('Tab');
    await reach(/^借款金额滑块$/);
    const total = () => it.page.locator('.foot-line[role=status]').locator('visible=true').innerText();
    const before = await total();
    await press('ArrowRight');
    expect(await total()).not.toBe(before);

    await reach(/^12 期$/);
    await press('ArrowLeft');
    expect(await here()).toMatchObject({ name: '9 期', seen: true });
    await it.page.getByRole('radio', { name: '9 期', checked: true }).waitFor();

    await enter(/^下一步：选借款用途$/);
    await it.see('不能用于');
    const inside = await reach(/^家庭装修$/);
    expect(inside).not.toContain('借款金额');
    await press('Enter');
    expect((await here()).name).toBe('看费用明示表');

    await press('Enter');
    await it.see(/请安心读完/);
    await press('Escape');
    await it.see(/请安心读完/);
    await it.make({ wait: 9_000 });
    await enter(/^我已读完并确认$/);

    await reach(/读到末尾$/);
    await press('End');
    await it.see('已读完');
    for (const consent of [/^我已读完/, /^同意查询/, /用途真实/]) {
      await reach(consent);
      await press('Space');
    }
    await enter(/^刷脸并确认借款$/);
    for (const step of ['第 1 步，共 3 步', '第 2 步，共 3 步', '第 3 步，共 3 步']) {
      await it.see(step);
      await enter(/^通过$/);
    }
    await it.see(/前到账/);
    await enter(/^知道了$/);
    await it.see('借款产品');
  });

  test('a trial of a repayment, and what else lies over a page', async () => {
    await it.open({ page: 'pages/repay/index' });
    await it.look(look);
    await enter(/^提前还款试算$/);
    await it.see('剩余利息对比');
    expect((await here()).within).toBe(true);

    await reach(/^全部还清$/);
    await press('ArrowLeft');
    await it.see('还多少（元）');
    for (let stop = 0; stop < 20; stop++) {
      await it.page.keyboard.press(stop % 5 === 4 ? 'Shift+Tab' : 'Tab');
      expect(await here()).toMatchObject({ within: true, seen: true });
    }
    await press('Escape');
    expect(await here()).toMatchObject({ name: '提前还款试算', within: false });

    await reach(/^自动还款$/);
    await press('Space');
    await it.see('还款卡');
    await press('Escape');
    expect((await here()).name).toBe('自动还款');

    await reach(/^还款$/);
    await press('ArrowRight');
    expect((await here()).name).toBe('额度');
    await press('Enter');
    await it.see('额度怎么来的');
  });
});

test('a chart tells its bars by arrow keys', async () => {
  await it.open({ page: 'pages/loan/plan?id=DEMO-2606-0001' });
  await reach(/^每期还款图$/);
  const told = () => it.page.getByRole('slider', { name: '每期还款图' }).getAttribute('aria-valuetext');
  await press('End');
  expect(await told()).toContain('第 12 期');
  await press('ArrowLeft');
  expect(await told()).toContain('第 11 期');
  await press('Home');
  expect(await told()).toContain('第 1 期');
});

test('a source opens from its figure, and closing it leads back', async () => {
  await it.open({ page: 'pages/entry/index' });
  await enter(/^年化 6.9%/);
  expect((await here()).within).toBe(true);
  await press('Escape');
  expect((await here()).name).toMatch(/^年化 6.9%/);
});

test('what was just borrowed can be cancelled by keys', async () => {
  await it.open({ persona: 'cooling-off', page: 'pages/repay/index' });
  await enter(/^撤销借款$/);
  expect((await here()).within).toBe(true);
  await enter(/^撤销借款，还/);
  await it.see('借款已撤销');
  await enter(/^知道了$/);
});
