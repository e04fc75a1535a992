import { spawnSync } from 'node:child_process';
import jestConfig from '../../jest.config.cjs';
import { createDesk, type Desk, prepare } from '../../tools/mini-program/desk';
import type { Circumstances } from '../../tools/mini-program/host/host';
import { root } from '../../tools/root';
import { fixture, fixturePackage } from './fixture';

const say = (expression: string): string =>
  `Page({ data: { told: '' }, onLoad() { this.setData({ told: String(${expression}) }) } })`;
const TOLD = '<view>{{told}}</view>';

let desk: Desk;
afterEach(() => desk.close());

async function run(page: string, wxml = TOLD, more: Record<string, string> = {}): Promise<string> {
  desk = fixture(page, wxml, more);
  desk.start();
  await desk.hand.rest();
  return desk.hand.text();
}

const wxml = (events: string): string => `<view aria-role="button" ${events}>go</view><view>{{told}}</view>`;

describe('what goes wrong in the mini program is a complaint', () => {
  test.each([
    ['a call of WeChat that is not simulated', 'wx.login({})', 'wx.login was called, which is not simulated'],
    ['a call of something WeChat does not have', 'wx.makeMoney()', 'wx.makeMoney is not a function'],
    ['an error in a lifecycle function', "throw new Error('spilt')", 'Error: spilt'],
    ['an error in a timer', "setTimeout(() => { throw new Error('late') }, 50)", 'Error: late'],
    ['an error that is only logged', "console.error('told', 1)", 'console.error: told 1'],
    [
      'setting data to undefined',
      'this.setData({ gone: undefined })',
      'setData of first sets gone to undefined',
    ],
    ['a module that is not there', "require('./nothing')", "module 'nothing' is not defined"],
  ])('%s', async (_what, code, complaint) => {
    await run(`Page({ onLoad() { ${code} } })`);
    expect(desk.app().complaints[0]).toContain(complaint);
  });

  // The test runner hears of these, and fails the test in which they happen.
  test('a promise that is rejected, and no one handles it', () => {
    const weapp = jestConfig.projects.find(({ displayName }) => displayName === 'weapp');
    const planted = { ...weapp, rootDir: root, testMatch: ['<rootDir>/test/simulator/rejected.planted.ts'] };
    const { stderr } = spawnSync(
      process.execPath,
      ['node_modules/jest/bin/jest.js', '--config', JSON.stringify(planted)],
      { cwd: root, encoding: 'utf8' },
    );
    expect(stderr).toContain('Tests:       2 failed, 1 passed');
  });

  test('an error in the answer to a tap', async () => {
    await run("Page({ go() { throw new Error('slipped') } })", wxml('bindtap="go"'));
    await desk.hand.tap('go');
    expect(desk.app().complaints).toEqual([expect.stringContaining('Error: slipped')]);
  });
});

describe('a file of another package', () => {
  const MORE = { 'more/bank.js': "module.exports = { name: 'bank', other: require('./other').name }" };
  const OTHER = { 'more/other.js': "module.exports = { name: 'other' }" };
  const ask = `Page({ data: { told: 'asking' }, onLoad() {
    const told = (told) => this.setData({ told });
    require.async('./more/bank.js').then(({ name, other }) => told(name + ' ' + other), ({ mod, errMsg }) => told(mod + ' ' + errMsg));
  } })`;
  const asked = async (circumstances: Circumstances, more = { ...MORE, ...OTHER }): Promise<string> => {
    desk = createDesk(prepare(fixturePackage(ask, TOLD, more)), new Map(), circumstances);
    desk.start();
    await desk.hand.rest(100);
    const at = desk.hand.text();
    await desk.hand.rest(5_000);
    return `${at}, ${desk.hand.text()}`;
  };

  test('is not there at once, and comes when its package does', async () => {
    expect(await asked({ packageMs: (root) => (root === 'more' ? 1_000 : 0) })).toBe('asking, bank other');
    expect(await asked({})).toBe('bank other, bank other');
  });

  test('may not come', async () => {
    expect(await asked({ packageMs: () => null })).toBe(
      'asking, more/bank.js require.async:fail loading subpackage more timed out',
    );
  });

  test('that is not there, or fails, is a complaint and a rejection', async () => {
    expect(await asked({}, OTHER as never)).toContain(
      "more/bank.js require.async:fail Error: module 'more/bank.js'",
    );
    expect(desk.app().complaints).toEqual([expect.stringContaining("module 'more/bank.js' is not defined")]);
  });

  test('is not had by a plain require', async () => {
    await run("Page({ onLoad() { require('./more/bank.js') } })", TOLD, { ...MORE, ...OTHER });
    expect(desk.app().complaints[0]).toContain('may not require more/bank.js of another package');
  });

  test('cannot be asked for in an old WeChat', async () => {
    await asked({ missing: ['require.async'] });
    expect(desk.app().complaints[0]).toContain('require.async is not a function');
  });
});

describe('the logic has the language and WeChat, and nothing else', () => {
  test.each([
    'window',
    'document',
    'process',
    'fetch',
    'URL',
    'localStorage',
    'MessageChannel',
    'performance',
  ])('no %s', async (name) => {
    expect(await run(say(`typeof ${name}`))).toBe('undefined');
  });

  test('no code made of strings', async () => {
    await run(say("new Function('return 1')()"));
    expect(desk.app().complaints).toEqual([expect.stringContaining('Code generation from strings')]);
  });

  test.each([
    ['getStorageSync', 'true'],
    ['login', 'false'],
    ['makeMoney', 'false'],
    ['slider', 'true'],
    ['slider.block-size', 'true'],
    ['slider.wings', 'false'],
    ['video', 'false'],
  ])('canIUse(%j) is %s', async (what, truth) => {
    expect(await run(say(`wx.canIUse('${what}')`))).toBe(truth);
  });

  test('a file of another sub-package cannot be required', async () => {
    await run(say("require('./more/fourth.js')"));
    expect(desk.app().complaints).toEqual([expect.stringContaining('may not require')]);
  });
});

describe('between logic and view goes JSON', () => {
  test('what is set is a copy, and its size is counted', async () => {
    const page = "Page({ onLoad() { const told = ['前']; this.setData({ told }); told.push('b') } })";
    expect(await run(page)).toBe('前');
    expect(desk.app().setData).toEqual([
      { component: 'first', keys: ['told'], bytes: '{"told":["---"]}'.length, at: expect.any(Number) },
    ]);
  });

  test('an event is plain, and made of the logic’s own objects', async () => {
    const page =
      'Page({ go(e) { this.setData({ told: [e.type, e.currentTarget.dataset.name, e instanceof Object, typeof e.stopPropagation].join() }) } })';
    await run(page, wxml('bindtap="go" data-name="Ada"'));
    await desk.hand.tap('go');
    expect(desk.hand.text()).toBe('gotap,Ada,true,undefined');
  });
});
