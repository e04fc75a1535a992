import { hashOf } from '@/services/demo/stories/player';
import { DAY } from '@/units/day';
import { demo } from '../../../tools/world/world';
import { COMMANDS, liveForYears, YEARS } from '../../../tools/world/years';

/** How often the bank is asked to carry something out. What takes time is this, whatever the machine. */
let executed = 0;
jest.mock('@/services/bank/bank', () => {
  const bank = jest.requireActual<typeof import('@/services/bank/bank')>('@/services/bank/bank');
  return {
    ...bank,
    execute: (...given: Parameters<typeof bank.execute>) => {
      executed += 1;
      return bank.execute(...given);
    },
  };
});

test('ten years in ten thousand commands are gone back over by carrying out some hundred', () => {
  const { server } = demo();
  const moments = liveForYears(server);
  const [first, last] = [moments[0] ?? 0, moments.at(-1) ?? 0];
  expect(moments.length).toBeGreaterThanOrEqual(COMMANDS);
  expect(last - first).toBeGreaterThan((YEARS - 1) * 365 * DAY);
  const end = hashOf(server.state());

  let worst = 0;
  for (const place of [0, 1, 31, 32, 33, 2_500, 5_055, 9_999, moments.length]) {
    executed = 0;
    server.goToCommand(place);
    worst = Math.max(worst, executed);
    expect(server.history().count()).toBe(place);
  }
  // Every 32nd state is kept.
  expect(worst).toBeGreaterThan(0);
  expect(worst).toBeLessThan(32);
  expect(hashOf(server.state())).toBe(end);
});
