import { codeOf } from '@/services/demo/codes/scenario-code';
import { personaOf } from '@/services/demo/stories/personas';
import { play, stateAtFirst } from '@/services/demo/stories/player';
import { SCENARIOS, type Scenario } from '@/services/demo/stories/scenarios';
import { builtPackage, createDesk, type Desk } from '../../tools/mini-program/desk';
import type { Circumstances } from '../../tools/mini-program/host/host';
import { begin, keptIn, written } from './ledger';

/** From page to page and back, where the platform is in the way of it. */

let desk: Desk;
afterEach(() => {
  desk.close();
  expect(desk.complaints).toEqual([]);
});

const LOAN_ID = stateAtFirst(personaOf('ordinary')).loans[0]?.id;
const LOAN = `pages/loan/index?id=${LOAN_ID}`;

function phone(personaId = 'ordinary', circumstances: Circumstances = {}): Desk {
  const stored = new Map<string, string>();
  begin(keptIn(stored), personaOf(personaId));
  desk = createDesk(builtPackage(), stored, circumstances);
  return desk;
}

async function open(link: string, personaId?: string, circumstances?: Circumstances): Promise<void> {
  phone(personaId, circumstances).start(link);
  await desk.hand.rest(3_000);
}

const paths = (): string[] =>
  desk
    .app()
    .pages.stack()
    .map(({ path }) => path);
const shown = (): string => desk.app().pages.top().path;
const covers = (): number => desk.app().pages.top().element.querySelectorAll('[role=dialog]').length;
const toasts = (): unknown[] =>
  desk.app().wxCalls.flatMap(({ name, options }) => (name === 'showToast' ? [options.title] : []));

/** Both before anything is drawn. */
async function tapTwice(name: string): Promise<void> {
  const { element } = desk.app().pages.top();
  const button = [...element.querySelectorAll('[role=button]')].find(
    (node) => (node.getAttribute('aria-label') ?? node.textContent?.trim()) === name,
  );
  const { Event } = element.ownerDocument.defaultView as unknown as { Event: typeof globalThis.Event };
  for (const _ of [1, 2]) button?.dispatchEvent(new Event('click', { bubbles: true, cancelable: true }));
  await desk.hand.rest(2_000);
}

describe('one page at a time', () => {
  test('two taps on 试算一笔借款 open one page', async () => {
    await open('pages/entry/index');
    await tapTwice('试算一笔借款');
    expect(paths()).toEqual(['pages/entry/index', 'pages/quote/index']);
  });

  test('two taps on 演示 open one director', async () => {
    await open('pages/entry/index');
    await tapTwice('打开演示台');
    expect(paths()).toEqual(['pages/entry/index', 'director/index']);
  });

  test('loan, its records, the loan again, four times: two pages, and every tap does something', async () => {
    await open('pages/repay/index');
    desk.app().pages.navigateTo(`/${LOAN}`);
    await desk.hand.rest();
    for (const _ of [1, 2, 3, 4]) {
      await desk.hand.tap(/^这笔的记录/);
      expect(shown()).toBe('pages/loan/records');
      await desk.hand.tap(/^还一期/);
      await desk.hand.tap('看这笔借款');
      await desk.hand.rest();
      expect(paths()).toEqual(['pages/repay/index', 'pages/loan/index']);
    }
    await desk.hand.tap('打开演示台');
    expect(shown()).toBe('director/index');
  });

  test('a full stack gives up its top', async () => {
    await open('pages/repay/index');
    for (let n = 2; n <= 10; n++)
      desk.app().pages.navigateTo(`/pages/loan/plan?id=${n === 10 ? LOAN_ID : n}`);
    await desk.hand.rest(2_000);
    await desk.hand.tap('打开演示台');
    expect(paths()).toHaveLength(10);
    expect(shown()).toBe('director/index');
    expect(toasts()).toEqual([]);
  });

  test('a limit that WeChat lowers is met all the same', async () => {
    await open('pages/entry/index', 'ordinary', { mostPages: 2 });
    await desk.hand.tap('试算一笔借款');
    await desk.hand.tap('打开演示台');
    expect(paths()).toEqual(['pages/entry/index', 'director/index']);
    expect(toasts()).toEqual([]);
  });
});

describe('a sheet belongs to its page', () => {
  test('back closes a trial, then the page, and nothing of it is on the page below', async () => {
    await open('pages/repay/index');
    desk.app().pages.navigateTo(`/${LOAN}`);
    await desk.hand.rest();
    await desk.hand.tap('提前还款试算');
    await desk.hand.tap('全部还清');
    await desk.hand.see('确认还清');
    await desk.hand.back();
    expect([shown(), covers()]).toEqual(['pages/loan/index', 0]);
    await desk.hand.back();
    expect([shown(), covers()]).toEqual(['pages/repay/index', 0]);
    expect(desk.hand.text()).not.toContain('确认还清');
  });

  test('sheets over sheets go one at a time', async () => {
    await open('pages/repay/index');
    desk.app().pages.navigateTo(`/${LOAN}`);
    await desk.hand.rest();
    await desk.hand.tap('提前还款试算');
    await desk.hand.tap(/^还款卡/);
    expect(covers()).toBe(2);
    await desk.hand.back();
    expect(covers()).toBe(1);
    await desk.hand.back();
    expect([shown(), covers()]).toEqual(['pages/loan/index', 0]);
  });

  test.each([
    ['pages/me/index', /^投诉与申诉/],
    ['pages/me/index', /^24 小时冷静期/],
    ['pages/me/index', '注销并清除'],
    ['pages/entry/index', /^消息/],
    ['director/index', '录制和导入'],
  ] as const)('on %s back closes %s and stays', async (link, name) => {
    await open(link);
    await desk.hand.tap(name);
    expect(covers()).toBe(1);
    await desk.hand.back();
    expect([shown(), covers()]).toEqual([link, 0]);
    // And the next one is held as well.
    await desk.hand.tap(name);
    await desk.hand.back();
    expect([shown(), covers()]).toEqual([link, 0]);
  });

  test('a bubble is gone where its own link leads on, and does not come back', async () => {
    await open('pages/me/index');
    await desk.hand.tap(/^24 小时冷静期/);
    await desk.hand.tap(/^看规则/);
    expect([shown(), covers()]).toEqual(['pages/rulebook/index', 0]);
    await desk.hand.back();
    expect([shown(), covers()]).toEqual(['pages/me/index', 0]);
  });

  test('what was typed on a sheet is there when the app comes back', async () => {
    await open('pages/me/index');
    await desk.hand.tap(/^投诉与申诉/);
    await desk.hand.type('内容', '多扣了一次');
    desk.app().hide();
    desk.app().show();
    await desk.hand.rest();
    expect(covers()).toBe(1);
    await desk.hand.back();
    expect([shown(), covers()]).toEqual(['pages/me/index', 0]);
  });

  test('leaving the sheet of costs leaves the page, as its own button does', async () => {
    await open('pages/entry/index');
    await desk.hand.tap('试算一笔借款');
    await desk.hand.tap(/^借款用途/);
    await desk.hand.tap('家庭装修');
    await desk.hand.rest();
    await desk.hand.tap('看费用明示表');
    await desk.hand.see('综合融资成本明示表');
    await desk.hand.back();
    await desk.hand.rest();
    expect(shown()).toBe('pages/quote/index');
  });
});

const FIRST = SCENARIOS[0] as Scenario;
const CODE = codeOf(play(FIRST));
const OTHER = codeOf(play(SCENARIOS.find(({ personaId }) => personaId !== FIRST.personaId) as Scenario));
const personaKept = (): string =>
  (written(keptIn(desk.stored)) as unknown as { personaId: string }).personaId;

describe.each([0, 600, 5_000])('a first page %d ms late', (firstPageLateMs) => {
  const late = { firstPageLateMs };

  test.each(['pages/entry/index', 'pages/repay/index', 'director/open/index'])(
    'a code on a link to %s opens its person',
    async (link) => {
      phone('overdue', late).start(`${link}?scene=${CODE}`);
      await desk.hand.rest(12_000);
      expect(personaKept()).toBe(FIRST.personaId);
      expect(shown()).not.toBe('director/open/index');
    },
  );

  test('a code that says nothing is refused in words', async () => {
    phone('overdue', late).start('pages/entry/index?scene=%25');
    await desk.hand.rest(12_000);
    expect(desk.hand.text()).toContain('分享码里有不认识的字符');
    expect(personaKept()).toBe('overdue');
  });

  test('of two codes one after the other the last one counts, and the same again is nothing new', async () => {
    phone('overdue', late).start(`pages/entry/index?scene=${CODE}`);
    if (firstPageLateMs === 0) await desk.hand.rest(200);
    else desk.time.pass(0);
    if (firstPageLateMs === 0) desk.app().enter(`pages/entry/index?scene=${OTHER}`);
    await desk.hand.rest(12_000);
    if (firstPageLateMs > 0) {
      desk.app().enter(`pages/entry/index?scene=${OTHER}`);
      await desk.hand.rest(12_000);
    }
    expect(personaKept()).not.toBe(FIRST.personaId);
    const before = desk.app().wxCalls.filter(({ name }) => name === 'reLaunch').length;
    desk.app().enter(`pages/entry/index?scene=${OTHER}`);
    await desk.hand.rest(2_000);
    expect(desk.app().wxCalls.filter(({ name }) => name === 'reLaunch')).toHaveLength(before);
  });
});

describe('the bars that WeChat draws', () => {
  const DARK = { frontColor: '#ffffff', bar: '#0E1110', ground: '#0E1110', pullText: 'light' };
  const LIGHT = { frontColor: '#000000', bar: '#F1F3F2', ground: '#F1F3F2', pullText: 'dark' };
  const colours = () => desk.app().pages.top().colours;

  async function choose(theme: string): Promise<void> {
    await desk.hand.tap(/^外观/);
    await desk.hand.tap(theme);
    await desk.hand.rest();
    await desk.hand.back();
  }

  test('follow the phone by themselves, until a person chooses', async () => {
    await open('pages/me/index');
    expect(colours()).toEqual({});
  });

  test('follow what was chosen, on every page, and the phone again afterwards', async () => {
    await open('pages/me/index');
    await choose('深色');
    expect(colours()).toEqual(DARK);
    await desk.hand.tap(/^规则与出处/);
    expect(colours()).toEqual(DARK);
    await desk.hand.back();
    await choose('浅色');
    expect(colours()).toEqual(LIGHT);
    await choose('跟随系统');
    desk.app().setTheme('dark');
    await desk.hand.rest();
    expect(colours()).toEqual(DARK);
    desk.app().setTheme('light');
    await desk.hand.rest();
    expect(colours()).toEqual(LIGHT);
  });
});

describe('a single page among Moments', () => {
  test('has no bar of tabs, and says what its links cannot do', async () => {
    await open('pages/quote/index?product=weilidai', 'ordinary', { scene: 1154 });
    expect(desk.hand.text()).toContain('在小程序里打开后可以操作');
    expect(desk.hand.names()).not.toContain('打开演示台');
  });

  test('a tab among them draws no tabs; a tap that leads somewhere is answered', async () => {
    await open('pages/entry/index', 'ordinary', { scene: 1154 });
    expect(desk.app().pages.top().element.querySelector('[role=tablist]')).toBeNull();
    await desk.hand.tap('试算一笔借款');
    expect(shown()).toBe('pages/entry/index');
    expect(toasts()).toEqual(['在小程序里打开后可以操作']);
  });
});

describe('an older WeChat', () => {
  test('that has no calendar is not told to give a permission', async () => {
    await open('pages/repay/index', 'ordinary', { missing: ['addPhoneCalendar'] });
    await desk.hand.tap(/加入手机日历|提醒/);
    await desk.hand.tap(/加入日历$/);
    expect(desk.hand.text()).toContain('这个版本的微信不能写日历');
    expect(desk.hand.text()).not.toContain('权限');
  });

  test.each([
    [['getWindowInfo', 'getAppBaseInfo']],
    [['getSystemInfoSync']],
    [
      [
        'setNavigationBarColor',
        'setBackgroundColor',
        'setBackgroundTextStyle',
        'onThemeChange',
        'offThemeChange',
      ],
    ],
    [
      [
        'enableAlertBeforeUnload',
        'disableAlertBeforeUnload',
        'setNavigationBarTitle',
        'onNeedPrivacyAuthorization',
      ],
    ],
    [['getEnterOptionsSync', 'canIUse']],
  ])('without %j goes on all the same', async (missing) => {
    await open('pages/me/index', 'ordinary', { missing });
    await desk.hand.tap(/^外观/);
    await desk.hand.tap('深色');
    await desk.hand.back();
    await desk.hand.tap('钱包');
    await desk.hand.tap('试算一笔借款');
    await desk.hand.see('合计还');
    expect(shown()).toBe('pages/quote/index');
  });
});
