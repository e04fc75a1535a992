import { codeOf } from '@/services/demo/codes/scenario-code';
import { decodeScene, encodeScene } from '@/services/demo/codes/scene';
import { personaOf } from '@/services/demo/stories/personas';
import { play } from '@/services/demo/stories/player';
import { SCENARIOS, type Scenario } from '@/services/demo/stories/scenarios';
import { instant } from '@/units/day';
import { builtPackage, createDesk, type Desk } from '../../tools/mini-program/desk';
import { hashOfLog, keptIn, written } from './ledger';

let desk: Desk;
afterEach(() => {
  desk.close();
  expect(desk.complaints).toEqual([]);
});

const shown = (): string => `${desk.app().pages.top().path}`;
const toasts = (): string[] =>
  desk.app().wxCalls.flatMap(({ name, options }) => (name === 'showToast' ? [JSON.stringify(options)] : []));

async function open(link: string, stored = new Map<string, string>()): Promise<void> {
  desk = createDesk(builtPackage(), stored);
  desk.time.hold();
  desk.start(link);
  await desk.hand.rest(4_000);
}

/** The state the app has written down, at a moment. */
function hashKept(scenario: Scenario): string {
  const { entries } = written(keptIn(desk.stored));
  return hashOfLog(personaOf(scenario.personaId), entries, instant(scenario.steps.at(-1)?.at ?? ''));
}

test.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))(
  'the code of %s opens its very state in the compiled mini program',
  async (_id, scenario) => {
    const played = play(scenario);
    await open(`pages/entry/index?scene=${codeOf(played)}`);
    expect(shown()).toBe('pages/entry/index');
    expect(hashKept(scenario)).toBe(played.hash);
    // The mini program compared its own hash with the one in the code, and had nothing to say.
    expect(toasts()).toEqual([]);
  },
);

const FIRST = SCENARIOS[0] as Scenario;
const CODE = codeOf(play(FIRST));

test.each([
  ['pages/repay/index', 'pages/repay/index'],
  ['director/index', 'director/index'],
  ['director/open/index', 'pages/entry/index'],
])('a code on a link to %s leads to %s', async (link, page) => {
  await open(`${link}?scene=${CODE}`);
  expect(shown()).toBe(page);
  expect(hashKept(FIRST)).toBe(play(FIRST).hash);
});

test('a code that names a page leads there, and one that names none that is there, to the wallet', async () => {
  const found = decodeScene(CODE);
  if (!found.ok) throw new Error(found.problem);
  for (const [page, expected] of [
    ['pages/limit-tips/index', 'pages/limit-tips/index'],
    ['pages/nowhere/index', 'pages/entry/index'],
  ] as const) {
    const made = encodeScene({ ...found.scene, page });
    if (!made.ok) throw new Error(made.problem);
    await open(`pages/repay/index?scene=${made.code}`);
    expect(shown()).toBe(expected);
    if (page !== 'pages/nowhere/index') desk.close();
  }
});

test('coming back to the app does not open the code again', async () => {
  await open(`pages/entry/index?scene=${CODE}`);
  await desk.hand.tap('打开演示台');
  const before = shown();
  desk.app().hide();
  desk.app().show();
  await desk.hand.rest(2_000);
  expect(shown()).toBe(before);
});

test('a broken code says so, leads back, and nothing is lost', async () => {
  const stored = new Map<string, string>();
  await open(`pages/entry/index?scene=${CODE}`, stored);
  desk.close();
  const hash = hashKept(FIRST);
  await open(`pages/me/index?scene=${CODE.slice(0, -4)}`, stored);
  expect(shown()).toBe('director/open/index');
  expect(desk.hand.text()).toContain('分享码不完整');
  expect(desk.hand.text()).toContain('什么都没有丢');
  await desk.hand.tap('回到钱包');
  expect(shown()).toBe('pages/entry/index');
  expect(hashKept(FIRST)).toBe(hash);
});
