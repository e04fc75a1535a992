import { SCENARIOS } from '@/services/demo/stories/scenarios';
import { play } from './play';
import { playable } from './stage';

test('every scenario can be played on the screen', () => {
  expect(SCENARIOS.filter((scenario) => !playable(scenario)).map(({ id }) => id)).toEqual([]);
});

const table = SCENARIOS.map((scenario) => [scenario.id, scenario] as const);

test.each(table)('%s ends where the bank’s own play of it ends', async (_id, scenario) => {
  const { stage, bank } = await play(scenario, false);
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
