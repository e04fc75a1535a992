import type { createServer } from '@/services/service/server';
import { COMMANDS_A_LOAN } from '../../../tools/growth/borrower';
import { livesOf, serverOn } from '../../../tools/growth/life';
import { memoryStorage } from '../../../tools/world/world';

test('a life is one loan after another, each paid back, and opens as it was left', () => {
  const [few, many] = livesOf([3, 60]);
  if (!few || !many) throw new Error('two lives');
  const opened = [few, many].map(({ texts }) => serverOn(memoryStorage(new Map(texts))));
  const loans = opened.map((server: ReturnType<typeof createServer>) => server.state().loans);
  expect((loans[1]?.length ?? 0) - (loans[0]?.length ?? 0)).toBe(57);
  expect(loans[1]?.every(({ status }) => status === 'settled')).toBe(true);
  const [first = 0, second = 0] = opened.map((server) => server.log().length);
  expect(second - first).toBe(57 * COMMANDS_A_LOAN);
  expect([few.stateBytes, many.stateBytes > 5_000]).toEqual([0, true]);
});
