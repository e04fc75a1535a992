import { builtPackage, createDesk, type Desk } from '../../tools/mini-program/desk';

/** The limit page and the answers beside its figures, compiled. */

const prepared = builtPackage();
let desk: Desk;

beforeEach(async () => {
  desk = createDesk(prepared);
  desk.start('pages/limit-tips/index');
  await desk.hand.see('额度怎么来的');
});

afterEach(() => {
  desk.close();
  expect(desk.complaints).toEqual([]);
});

test('habits are moved, and the outcome follows with its rules', async () => {
  await desk.hand.tap('推演一下');
  await desk.hand.see('可以借，评级 B。');
  // 820 lies seven tenths into 10.8%–7.2%.
  await desk.hand.slide('支付分，750 分', 820);
  await desk.hand.see('8.28%');
  await desk.hand.slide('每周付款，6 次', 1);
  await desk.hand.see('借不了：');
  await desk.hand.tap('房产证明');
  await desk.hand.see('+49,400');
  await desk.hand.tap('恢复成现在的样子');
  await desk.hand.see('可以借，评级 B。');
  await desk.hand.tap('关闭');
  expect(desk.hand.text()).not.toContain('假如材料通过了');
});

test('a figure is answered beside it, and leads on to its rule', async () => {
  await desk.hand.tap('总额度60,300，查看出处');
  await desk.hand.see('60,300 从哪里来');
  const page = desk.app().pages.top().element;
  expect(page.querySelectorAll('.overlay-spot .overlay-arrow')).toHaveLength(1);
  await desk.hand.tap('看规则 C6');
  expect(desk.app().pages.top().path).toBe('pages/rulebook/index');
  await desk.hand.see('看冲突 X1：微粒贷的利率写法');
  await desk.hand.back();
  expect(desk.hand.text()).not.toContain('从哪里来');
});
