import { builtPackage, createDesk, type Desk, type Prepared } from '../../tools/mini-program/desk';
import { isSame, readReport, replay } from '../../tools/reported';

/** A page of the compiled mini program that fails. The fault is planted in a copy of its code. */

const TITLE = '这一页出了问题';
const THROW = 'throw new Error("planted")';

/** The built package with a fault put in, where it says what is looked for. */
function planted(file: string, find: RegExp, put: string): Prepared {
  const { pkg, templates } = builtPackage();
  const code = pkg.files[file] ?? '';
  expect(code).toMatch(find);
  return { pkg: { ...pkg, files: { ...pkg.files, [file]: code.replace(find, put) } }, templates };
}

let desk: Desk;
/** What went wrong is the planted fault, and nothing else. */
afterEach(() => {
  desk.close();
  expect(desk.complaints.length).toBeGreaterThan(0);
  expect(desk.complaints.filter((said) => !said.includes('planted'))).toEqual([]);
});

async function open(prepared: Prepared, link: string): Promise<void> {
  desk = createDesk(prepared);
  desk.start(link);
  await desk.hand.rest(2_000);
}

/** The report as it went into the clipboard, once WeChat was allowed to. */
async function copied(): Promise<string> {
  await desk.hand.tap('复制报告');
  await desk.hand.tap('同意');
  const call = desk
    .app()
    .wxCalls.filter(({ name }) => name === 'setClipboardData')
    .at(-1);
  return String(call?.options.data);
}

test.each([
  ['a loan’s records', 'pages/loan/records', '借款记录'],
  ['the rules', 'pages/rulebook/index', '规则'],
  ['the director', 'director/index', '演示台'],
])('%s that cannot be drawn say so, and their report leads to the same state', async (_what, page, title) => {
  const drawn = new RegExp(`title:"${title}"(?=,(children|backstage):)`);
  await open(planted(`${page}.js`, drawn, `title:(()=>{${THROW}})()`), `${page}?kind=repayment`);
  expect(desk.hand.text()).toContain(TITLE);
  expect(desk.hand.text()).toContain('流程演示 · 不提供真实借款');

  const reported = readReport(await copied());
  if (typeof reported === 'string') throw new Error(reported);
  expect(reported).toMatchObject({ page: `/${page}?kind=repayment`, error: { message: 'planted' } });
  expect(JSON.stringify(reported)).not.toMatch(/brand|iPhone|SDKVersion|https?:/);
  expect(isSame(reported, replay(reported))).toBe(true);

  await desk.hand.tap('再试一次');
  await desk.hand.see(TITLE);
  await desk.hand.tap('回到钱包');
  await desk.hand.see('可用额度（元）');
  expect(desk.app().pages.stack()).toHaveLength(1);
});

test('a tap that fails says so, and the page is there afterwards with what was typed', async () => {
  const tap = /onTap:\(\)=>(?=void \w+\(\),children:"验算")/;
  const thrown = `onTap:()=>(()=>{${THROW}})()||`;
  await open(planted('pages/check/index.js', tap, thrown), 'pages/check/index');
  await desk.hand.type('本金', '12000');
  await desk.hand.tap('验算');
  await desk.hand.see(TITLE);
  await desk.hand.tap('再试一次');
  expect(desk.hand.text()).not.toContain(TITLE);
  const field = desk.app().pages.top().element.querySelector<HTMLInputElement>('input[aria-label="本金"]');
  expect(field?.value).toBe('12000');
});

test('a promise that nobody waits for says so', async () => {
  await open(builtPackage(), 'pages/me/index');
  desk.app().reject(new Error('planted'));
  await desk.hand.see(TITLE);
  const reported = readReport(await copied());
  expect(reported).toMatchObject({ page: '/pages/me/index', error: { message: 'planted' } });
  await desk.hand.tap('再试一次');
  expect(desk.hand.text()).not.toContain(TITLE);
});

test('the wallet that fails says so, and not that it leads to the wallet', async () => {
  await open(builtPackage(), 'pages/entry/index');
  desk.app().reject(new Error('planted'));
  await desk.hand.see(TITLE);
  expect(desk.hand.names()).not.toContain('回到钱包');
  await desk.hand.tap('还是不行');
  await desk.hand.tap('清空并重新开始');
  await desk.hand.rest(5_000);
  await desk.hand.see('可用额度（元）');
  expect(desk.hand.text()).not.toContain(TITLE);
});

test('what WeChat refused and nobody misses is no fault of the page', async () => {
  await open(builtPackage(), 'pages/me/index');
  desk.app().reject({ errMsg: 'showToast:fail planted' });
  await desk.hand.rest(500);
  expect(desk.hand.text()).not.toContain(TITLE);
});
