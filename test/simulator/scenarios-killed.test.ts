import { SCENARIOS } from '@/services/demo/stories/scenarios';
import { play } from './play';

const table = SCENARIOS.map((scenario) => [scenario.id, scenario] as const);

test.each(table)('%s ends there too where it is killed between any two steps', async (_id, scenario) => {
  const { stage, bank } = await play(scenario, true);
  expect(stage).toEqual(bank);
});
