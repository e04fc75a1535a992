import { play } from '@/services/demo/stories/player';
import { SCENARIOS } from '@/services/demo/stories/scenarios';

test.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))(
  '%s ends in the same state everywhere',
  (_, scenario) => {
    expect(play(scenario).hash).toMatchSnapshot();
  },
);
