import { decodeScene } from '@/services/demo/codes/scene';
import { type OnDesk, visitDesk, withoutIds } from './on-desk';

/** What the director promises, done as a designer would, and as somebody would who wants to break it. */

let desk: OnDesk;
visitDesk((opened) => {
  desk = opened;
});

const codeOf = (): Promise<string> =>
  desk.inside((controls) => {
    const made = controls.code();
    return made.ok ? made.code : made.problem;
  });

test('the desk shows how the phone looks, whoever set it', async () => {
  const { page, phone } = desk;
  await page.evaluate(() =>
    localStorage.setItem(
      'settings',
      JSON.stringify({ data: { theme: 'dark', care: true, amountsHidden: false } }),
    ),
  );
  await page.reload();
  await phone.getByText('可用额度（元）').waitFor();
  const care = page.getByRole('switch', { name: '关怀模式' });
  expect(await care.getAttribute('aria-checked')).toBe('true');
  expect(await page.getByRole('radio', { name: '深色' }).getAttribute('aria-checked')).toBe('true');
  await phone
    .getByRole('tab', { name: '我的' })
    .or(phone.getByRole('button', { name: '我的' }))
    .first()
    .click();
  await phone.getByRole('switch', { name: /关怀模式/ }).click();
  await page.locator('[role=switch][aria-checked=false]', { hasText: '关怀模式' }).waitFor();
});

describe('magic values', () => {
  const signIn = async (number: string, code: string): Promise<void> => {
    await desk.page.getByRole('textbox', { name: '手机号' }).fill(number);
    await desk.page.getByRole('textbox', { name: '验证码' }).fill(code);
    await desk.page.getByRole('button', { name: '登录', exact: true }).click();
  };

  test('a phone is somebody’s, and 999999 is always wrong', async () => {
    const { page, phone, inside } = desk;
    await signIn('13800000006', '999999');
    await page.getByText('验证码不对').waitFor();
    expect(await inside((controls) => controls.personaId())).toBe('prime');
    await signIn('138 0000 0006', '123456');
    await phone
      .getByText(/宽限期/)
      .first()
      .waitFor();
    expect(await inside((controls) => controls.personaId())).toBe('grace');
  });

  test.each([
    ['13800000013', '123456', '这个手机号没有人物'],
    ['1380000000', '123456', '11 位数字'],
    ['13800000001', '12345', '6 位数字'],
    ['', '', '11 位数字'],
  ])('%j with %j comes to nothing: %s', async (number, code, words) => {
    await signIn(number, code);
    await desk.page.getByText(words).waitFor();
    expect(await desk.inside((controls) => controls.personaId())).toBe('prime');
  });
});

test('faults are cleared without losing what the person was doing', async () => {
  const { page, phone, tap } = desk;
  await phone.getByRole('button', { name: '试算一笔借款' }).click();
  await phone.getByText('合计还').first().waitFor();
  await tap(/^报价/);
  await page.getByRole('radio', { name: '请求没有送达' }).click();
  await phone.getByRole('button', { name: /故障已打开/ }).click();
  await page.getByText('全部正常').waitFor();
  expect(page.frames()[1]?.url()).toContain('pages/quote/index');
});

describe('the inspector', () => {
  test('an event shows what it booked, and that it balances', async () => {
    await desk.page.locator('.inspector-head', { hasText: 'repayment-made' }).first().click();
    await desk.page.getByText('借贷相等，差 0.00').first().waitFor();
  });

  test('narrows to the loan that is on the phone', async () => {
    const { page, phone, tap } = desk;
    await phone.getByText('10月20日 周二应还').click();
    await phone.getByRole('button', { name: /^微粒贷 12,000/ }).click();
    await page.getByRole('radio', { name: '这一笔' }).waitFor();
    await page
      .locator('.inspector-detail', { hasText: 'DEMO-2608-0002' })
      .first()
      .waitFor({ state: 'detached' });
    expect(await page.locator('.inspector-detail', { hasText: 'DEMO-2606-0001' }).count()).toBeGreaterThan(3);
    await page.getByRole('radio', { name: '全部', exact: true }).click();
    await page.locator('.inspector-detail', { hasText: 'DEMO-2608-0002' }).first().waitFor();
    await tap('+1 天');
    expect(page.frames()[1]?.url()).toContain('pages/loan/index');
  });
});

describe('the clock', () => {
  const goTo = async (day: string): Promise<void> => {
    await desk.tap('选日期');
    await desk.page.getByRole('textbox', { name: '日期' }).fill(day);
    await desk.tap('前往');
  };

  test('set before the last event takes it back, and forward again it is there', async () => {
    const { inside, order } = desk;
    await goTo('2026-10-30');
    await order(/给演示银行 6210 存入/);
    await goTo('2026-10-20');
    expect(await inside((controls) => controls.commandCount())).toEqual({ done: 0, kept: 1 });
    await goTo('2026-11-02');
    expect(await inside((controls) => controls.commandCount())).toEqual({ done: 1, kept: 1 });
  });

  test.each([
    ['2026-10-01', '更早的事不能改'],
    ['2126-10-16', '最远到'],
    ['2026-02-30', '的样子'],
    ['明天', '的样子'],
    ['', '的样子'],
  ])('does not go to %j: %s', async (day, words) => {
    await goTo(day);
    await desk.page.getByText(words).waitFor();
    expect(await desk.inside((controls) => controls.now())).toBeLessThan(Date.UTC(2026, 9, 17));
  });
});

describe('the field for a code', () => {
  test.each([
    ['nothing', '', '先粘贴'],
    ['words', '你好', '不认识的字符'],
    ['a later version', 'Z00000000000', '更新的版本'],
    ['a first digit', '1', '不完整'],
    ['a book', '0'.repeat(9_000), '太长|有误'],
    ['a broken link', 'http://127.0.0.1/?scene=1000000000A', '不完整|有误'],
    ['markup', '<img src=x onerror=alert(1)>', '不认识的字符'],
  ])('is told %s, and says what is wrong', async (_what, pasted, words) => {
    const before = await codeOf();
    await desk.page.getByRole('textbox', { name: '打开分享码或链接' }).fill(pasted);
    await desk.page.getByRole('button', { name: '打开', exact: true }).click();
    await desk.page.locator('.open-field .field-error', { hasText: new RegExp(words) }).waitFor();
    const [was, is] = [decodeScene(before), decodeScene(await codeOf())];
    expect(is.ok && was.ok && is.scene.entries).toEqual([]);
  });

  test('opens the page with what it is about', async () => {
    const { page, phone, inside } = desk;
    await phone.getByRole('button', { name: /^微信分付.*，可借/ }).click();
    await phone.getByText('合计还').first().waitFor();
    const shown = await page.frames()[1]?.evaluate('window.framed.page()');
    expect(shown).toBe('/pages/quote/index?product=fenfu');
    expect(await inside((controls) => controls.code('/pages/quote/index?product=fenfu').ok)).toBe(true);
  });

  test('opens what was copied', async () => {
    const { page, phone, tap } = desk;
    await page.getByRole('radio', { name: /演示用户·辛/ }).click();
    await phone.getByText(/冻结/).first().waitFor();
    const code = await codeOf();
    expect(code.length).toBeLessThan(200);
    await tap('重置演示');
    await page.getByRole('radio', { name: /演示用户·甲/ }).click();
    await phone.getByText('70,600').first().waitFor();
    await page.getByRole('textbox', { name: '打开分享码或链接' }).fill(`http://127.0.0.1:1/?scene=${code}`);
    await page.getByRole('button', { name: '打开', exact: true }).click();
    await phone.getByText(/冻结/).first().waitFor();
  });
});

test('what was tapped is recorded, plays again, and its code opens the same', async () => {
  const { page, inside, tap, order } = desk;
  await tap('+1 天');
  await order(/给演示银行 6210 存入/);
  await tap('+1 小时');
  await order(/给演示银行 0000 存入/);
  const log = decodeScene(await codeOf());
  await tap('录制和导入');
  const fields = page.getByRole('textbox', { name: '卡里存入' });
  await fields.nth(0).fill('先存一笔');
  await fields.nth(1).fill('再存一笔');
  await page.getByRole('textbox', { name: '到此为止' }).fill('完');
  await tap('从头播放');
  for (const caption of ['1 / 3 先存一笔', '2 / 3 再存一笔', '3 / 3 完']) {
    await page.locator('.now-playing').getByRole('button', { name: '下一步' }).click();
    await page.getByText(caption).waitFor();
  }
  expect(await inside((controls) => controls.stage.state()?.stopped)).toBeNull();
  const again = decodeScene(await codeOf());
  expect(again.ok && log.ok && withoutIds(again.scene.entries)).toEqual(
    log.ok && withoutIds(log.scene.entries),
  );
});

test('a script with a step that is refused stops, and says which and why', async () => {
  const { page, phone, tap } = desk;
  await tap(/^本地存储/);
  await page.getByRole('radio', { name: '已满' }).click();
  await tap(/播放剧本：24 小时内撤销/);
  await page.locator('.now-playing').getByRole('button', { name: '下一步' }).click();
  await page.locator('.now-playing-caption', { hasText: '1 / 4 借 12,000 元' }).waitFor();
  await page
    .getByText(/停在这一步。被拒绝：/)
    .first()
    .waitFor();
  await phone.getByText(/停在这一步。被拒绝：/).waitFor();
});

test('a reset is undone within five seconds, and no longer', async () => {
  const { page, tap } = desk;
  await tap('+1 天');
  await tap('重置演示');
  await page.getByRole('button', { name: '撤销，回到刚才' }).waitFor();
  await page.waitForTimeout(5_500);
  expect(await page.getByRole('button', { name: '撤销，回到刚才' }).count()).toBe(0);
});

describe('presenting', () => {
  test('begins with nothing playing, plays by itself, and leaves Enter to the button that has the focus', async () => {
    const { page, tap } = desk;
    await tap('放映');
    await page.getByRole('button', { name: /^24 小时内撤销/ }).click();
    await page.getByText('还有 4 步').waitFor();
    await page.getByRole('button', { name: '下一步' }).first().click();
    await page.getByText('还有 3 步').waitFor();
    await tap('自动');
    await page.getByText('放映结束').waitFor();
    await page.getByRole('button', { name: '结束放映' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('人物').first().waitFor();
  });

  test('shows the phone that is acted on alone, where two were compared', async () => {
    const { page, tap } = desk;
    await page.getByRole('switch', { name: '两人对比' }).click();
    await page.frameLocator('iframe').nth(1).getByText('可用额度（元）').waitFor();
    await page.getByRole('radio', { name: /^右边/ }).click();
    await tap('放映');
    await page.getByText('放映哪一个剧本').waitFor();
    const frames = await page.locator('.phone').all();
    expect(await Promise.all(frames.map((frame) => frame.isVisible()))).toEqual([false, true]);
    const [phone, words] = await Promise.all(
      [page.locator('.phone').nth(1), page.locator('.presenter')].map((each) => each.boundingBox()),
    );
    expect((phone?.x ?? 0) + (phone?.width ?? 0)).toBeLessThanOrEqual(words?.x ?? 0);
    await tap('结束放映');
    await page.getByRole('radio', { name: /^左边/ }).waitFor();
  });

  test('takes the whole screen, and ends with it', async () => {
    const { page, tap } = desk;
    await tap('放映');
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await page.evaluate(() => document.exitFullscreen());
    await page.getByText('人物').first().waitFor();
  });
});

test.each([
  [1440, 900],
  [1024, 768],
  [800, 900],
  [768, 1024],
])(
  'in a window of %d by %d all of the desk is in sight, with one phone and with two',
  async (width, height) => {
    const { page } = desk;
    await page.setViewportSize({ width, height });
    const inSight = async (): Promise<void> => {
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
      for (const frame of await page.locator('.phone').all()) {
        const box = await frame.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      }
      expect(await page.getByRole('slider', { name: '演示时间线' }).isVisible()).toBe(true);
    };
    await inSight();
    await page.getByRole('switch', { name: '两人对比' }).click();
    await page.frameLocator('iframe').nth(1).getByText('可用额度（元）').waitFor();
    await inSight();
    for (const name of ['试算', '额度', '钱包']) await page.getByRole('radio', { name, exact: true }).click();
  },
);
