import { personaOf } from '@/services/mock/personas';
import { SCENARIOS, type Scenario } from '@/services/mock/scenarios';
import { builtPackage, createDesk, type Desk } from './desk';
import type { Circumstances } from './host';
import { begin, keptIn } from './ledger';
import { compared, playable, playOn, type Stage } from './stage';

test('every scenario can be played on the screen', () => {
  expect(SCENARIOS.filter((scenario) => !playable(scenario)).map(({ id }) => id)).toEqual([]);
});

const stageOf = (desk: Desk): Stage => ({
  hand: desk.hand,
  text: async () => desk.hand.text(),
  sleep: async (ms) => {
    desk.app().hide();
    desk.time.moveDate(ms);
    desk.app().show();
  },
  moveDate: async (ms) => desk.time.moveDate(ms),
  restart: async () => {
    desk.start();
    await desk.hand.until('a first page', () => desk.app().pages.stack()[0]);
  },
  kept: async () => keptIn(desk.stored),
});

async function play(scenario: Scenario, killed: boolean, circumstances: Circumstances = {}) {
  const stored = new Map<string, string>();
  begin(keptIn(stored), personaOf(scenario.personaId));
  const desk = createDesk(builtPackage(), stored, circumstances);
  desk.time.hold();
  desk.start();
  await playOn(stageOf(desk), scenario, killed);
  desk.close();
  expect(desk.complaints).toEqual([]);
  return compared(keptIn(stored), scenario);
}

const table = SCENARIOS.map((scenario) => [scenario.id, scenario] as const);

test.each(table)('%s ends where the bank’s own play of it ends', async (_id, scenario) => {
  const { stage, bank } = await play(scenario, false);
  expect(stage).toEqual(bank);
});

test.each(table)('%s ends there too where it is killed between any two steps', async (_id, scenario) => {
  const { stage, bank } = await play(scenario, true);
  expect(stage).toEqual(bank);
});

/** One for each way through the pages: the first of them are as much as a slow or full platform can be in the way of. */
const WAYS = table.filter(([, { steps }], index) => {
  const acts = steps.map((step) => step.do).join();
  return table.findIndex(([, other]) => other.steps.map((step) => step.do).join() === acts) === index;
});

test.each(WAYS.slice(0, 2))(
  '%s ends there where the first page is late, after every kill too',
  async (_id, scenario) => {
    const { stage, bank } = await play(scenario, true, { firstPageLateMs: 600 });
    expect(stage).toEqual(bank);
  },
);

test.each(WAYS.slice(0, 4))(
  '%s ends there where three pages are all that may be open',
  async (_id, scenario) => {
    const { stage, bank } = await play(scenario, false, { mostPages: 3 });
    expect(stage).toEqual(bank);
  },
);
