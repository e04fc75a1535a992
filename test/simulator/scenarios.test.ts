import { personaOf } from '@/services/mock/personas';
import { SCENARIOS, type Scenario } from '@/services/mock/scenarios';
import { builtPackage, createDesk, type Desk } from './desk';
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
  restart: async () => desk.start(),
  kept: async () => keptIn(desk.stored),
});

async function play(scenario: Scenario, killed: boolean) {
  const stored = new Map<string, string>();
  begin(keptIn(stored), personaOf(scenario.personaId));
  const desk = createDesk(builtPackage(), stored);
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
