import { hashOf } from '@/services/demo/stories/player';
import { DAY } from '@/units/day';
import { demo } from '../../../tools/world/world';
import { COMMANDS, liveForYears, YEARS } from '../../../tools/world/years';
import { executions } from '../../support/executions';

jest.mock('@/services/bank/bank', () =>
  jest.requireActual<typeof import('../../support/executions')>('../../support/executions').countedBank(),
);

test('ten years in ten thousand commands are gone back over by carrying out some hundred', () => {
  const { server } = demo();
  const moments = liveForYears(server);
  const [first, last] = [moments[0] ?? 0, moments.at(-1) ?? 0];
  expect(moments.length).toBeGreaterThanOrEqual(COMMANDS);
  expect(last - first).toBeGreaterThan((YEARS - 1) * 365 * DAY);
  const end = hashOf(server.state());

  let worst = 0;
  for (const place of [0, 1, 31, 32, 33, 2_500, 5_055, 9_999, moments.length]) {
    executions.count = 0;
    server.goToCommand(place);
    worst = Math.max(worst, executions.count);
    expect(server.history().count()).toBe(place);
  }
  // Every 32nd state is kept.
  expect(worst).toBeGreaterThan(0);
  expect(worst).toBeLessThan(32);
  expect(hashOf(server.state())).toBe(end);
});
