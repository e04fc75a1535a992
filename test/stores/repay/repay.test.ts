import fc from 'fast-check';
import type { WalletService } from '@/services/contract/service';
import { dueDays, graceDays, openInMonth } from '@/stores/repay/due-days';
import { createRepayStore } from '@/stores/repay/repay';
import { day, instant } from '@/units/day';
import { formatYuan } from '@/units/fen';
import { demo } from '../../../tools/world/world';
import { draws } from '../../support/draws';

function begin(personaId = 'prime') {
  const world = demo();
  world.server.become(personaId);
  const store = createRepayStore(world.service);
  const home = () => {
    const { state } = store.getState();
    if (state.phase !== 'ready') throw new Error(`not ready but ${state.phase}`);
    return state.home;
  };
  return { ...world, store, now: store.getState(), state: () => store.getState().state, home };
}

const table = (days: ReturnType<typeof dueDays>) =>
  days.map((due) => `${due.day} ${due.kind} ${formatYuan(due.amountFen)}`);

test('what is due, and the calendar opens on the month of today', async () => {
  const { now, home, store } = begin();
  await now.load();

  expect(home().nextDue).toMatchObject({ dueDay: '2026-10-20', daysAway: 4, amountFen: 108_100 });
  expect(store.getState().month).toMatchObject({ first: '2026-10-01', days: 31 });
  expect(store.getState().month?.calendar?.[0]).toEqual({
    day: '2026-10-01',
    kind: 'rest',
    provisional: false,
  });
  expect(store.getState().month?.calendar?.[9]).toMatchObject({ day: '2026-10-10', kind: 'make-up' });
});

test('every due date stands with what is still to be paid on it, or what was', async () => {
  const { now, home } = begin();
  await now.load();
  const days = dueDays(home());

  expect(table(days).slice(0, 7)).toEqual([
    '2026-07-20 paid 1108.00',
    '2026-08-20 paid 1102.30',
    '2026-09-20 paid 1093.00',
    '2026-09-28 paid 46.50',
    '2026-10-20 next 1081.00',
    '2026-10-28 later 45.00',
    '2026-11-20 later 1074.40',
  ]);
  expect(openInMonth(days, day('2026-10-01'))).toBe(112_600);
  expect(graceDays(home())).toEqual([]);
});

test('in grace the day is overdue, and seven days follow it', async () => {
  const { now, home } = begin('grace');
  await now.load();

  expect(table(dueDays(home())).slice(3, 5)).toEqual([
    '2026-10-20 overdue 1081.90',
    '2026-11-20 later 1074.40',
  ]);
  expect(graceDays(home())).toEqual([21, 22, 23, 24, 25, 26, 27].map((date) => `2026-10-${date}`));
});

test('the penalty is part of what an overdue day asks for', async () => {
  const { now, home } = begin('overdue');
  await now.load();
  const { nextDue } = home();
  const overdue = dueDays(home()).filter(({ kind }) => kind === 'overdue');

  expect(nextDue?.overdue?.penaltyFen).toBeGreaterThan(0);
  expect(overdue.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(nextDue?.amountFen);
});

test('a view that did not come leaves the one before, and says so', async () => {
  const { now, server, state } = begin();
  server.setFaults({ repayHome: 'fails-before' });
  await now.load();
  expect(state()).toMatchObject({ phase: 'failed', failure: { code: 'offline' } });

  server.setFaults({});
  await now.load();
  server.setFaults({ repayHome: 'never-answers' });
  await now.load();
  expect(state()).toMatchObject({ phase: 'ready', stale: { code: 'timeout' } });
});

test('a calendar that did not come still has its month', async () => {
  const { now, server, store } = begin();
  server.setFaults({ calendar: 'fails-before' });
  await now.load();

  expect(store.getState().month).toEqual({ first: '2026-10-01', days: 31, calendar: null });
});

test('on another day the calendar opens where that day is; on the same it stays where it was turned', async () => {
  const { now, server, store } = begin();
  await now.load();
  await now.turn(-1);
  await now.load();
  expect(store.getState().month?.first).toBe('2026-09-01');

  server.advanceTo(instant('2026-11-02T09:00'));
  await now.load();
  expect(store.getState().month?.first).toBe('2026-11-01');
});

test('a storage that cannot be read has a way out', async () => {
  const world = demo();
  world.storage.fill('not ours');
  const broken = demo(world.storage);
  const store = createRepayStore(broken.service);
  await store.getState().load();
  expect(store.getState().state).toMatchObject({ phase: 'failed', failure: { code: 'storage-corrupt' } });

  await store.getState().startOver();
  expect(store.getState().state.phase).toBe('ready');
});

test('months turned in haste: the calendar is that of the last one, in whatever order the answers come', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.constantFrom(-1, 1, 3), { minLength: 1, maxLength: 8 }),
      async (s, turns) => {
        const { service } = demo();
        const calendar = s.scheduleFunction((...asked: Parameters<WalletService['calendar']>) =>
          service.calendar(...asked),
        );
        const store = createRepayStore({ ...service, calendar });
        void store.getState().load();
        await s.waitFor(Promise.resolve());
        for (const by of turns) void store.getState().turn(by);
        await s.waitIdle();

        const { month } = store.getState();
        expect(month?.calendar?.[0]?.day).toBe(month?.first);
        expect(month?.calendar).toHaveLength(month?.days ?? 0);
      },
    ),
    { numRuns: draws(50) },
  );
});
