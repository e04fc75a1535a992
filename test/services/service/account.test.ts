import { hashOf } from '@/services/demo/stories/player';
import { accountOf } from '@/services/service/account';
import type { Server } from '@/services/service/server';
import { instant } from '@/units/day';
import { demo } from '../../../tools/world/world';

test('an account tells who, what was done, how much of it is in effect, and the state it came to', async () => {
  const { server, service } = demo();
  server.become('grace');
  await service.setAutopay(null);
  await service.changeSettings({ lens: 'A' });
  server.goTo(instant('2026-10-23T09:41'));
  await service.bindCard('1234');
  server.goToCommand(2, instant('2026-10-24T09:00'));
  const told = accountOf(server, server.trouble());
  expect(told).toMatchObject({
    personaId: 'grace',
    done: 2,
    now: instant('2026-10-24T09:00'),
    trouble: { faults: {} },
    hash: hashOf(server.state()),
  });
  expect(told.commands.map(({ command }) => (command as { type: string }).type)).toHaveLength(
    server.history().kept(),
  );
});

test('where the state itself cannot be had, the account says so and tells the rest', () => {
  const { server } = demo();
  const broken: Server = {
    ...server,
    state: () => {
      throw new Error('planted');
    },
  };
  expect(accountOf(broken, null)).toMatchObject({ personaId: 'prime', done: 0, trouble: null, hash: null });
});
