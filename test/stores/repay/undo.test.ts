import { createSubmissions } from '@/stores/kit/submissions';
import { createUndoStore } from '@/stores/repay/undo';
import { instant } from '@/units/day';
import { demo } from '../../../tools/world/world';

async function begin() {
  const world = demo();
  world.server.become('cooling-off');
  let made = 0;
  let changes = 0;
  const rings: (() => void)[] = [];
  const submissions = createSubmissions({ read: () => null, write: () => {} }, () => `S${++made}`);
  const store = createUndoStore(
    world.service,
    submissions,
    () => changes++,
    (run) => {
      rings.push(run);
      return () => void rings.splice(rings.indexOf(run), 1);
    },
  );
  const home = async () => {
    const reply = await world.service.repayHome();
    if (!reply.ok) throw new Error('no home');
    return reply.value;
  };
  const [loan] = (await home()).loans;
  if (!loan) throw new Error('no loan');
  return {
    ...world,
    loan,
    home,
    now: store.getState(),
    undo: () => store.getState().undo,
    changes: () => changes,
  };
}

test('a loan is taken back for the interest that was shown', async () => {
  const { now, loan, undo, home, changes } = await begin();
  now.open('cancel', loan);
  expect(undo()).toMatchObject({
    phase: 'asking',
    loan: { coolingOff: { interestFen: 240, totalFen: 800_240 } },
  });
  await now.confirm();

  expect(undo()).toMatchObject({ phase: 'done', loan: { status: 'cancelled' } });
  expect((await home()).records[0]).toMatchObject({ kind: 'cancel', totalFen: 800_240 });
  expect(changes()).toBe(1);
});

test('a double tap and a lost answer take it back once', async () => {
  const { now, loan, undo, home, server } = await begin();
  now.open('cancel', loan);
  server.setFaults({ cancelLoan: 'lost-answer' });
  await Promise.all([now.confirm(), now.confirm()]);

  expect(undo()).toMatchObject({ phase: 'done', loan: { status: 'cancelled' } });
  expect((await home()).records).toHaveLength(1);
});

test('after 24 hours it cannot be taken back, and that is said', async () => {
  const { now, loan, undo, server, home } = await begin();
  now.open('cancel', loan);
  server.advanceTo(instant('2026-10-16T18:11'));
  await now.confirm();

  expect(undo()).toMatchObject({ phase: 'asking', failure: { code: 'cooling-off-over' } });
  expect((await home()).loans).toHaveLength(1);
});

test('an amount that is another by now is shown before it is charged', async () => {
  const { now, loan, undo } = await begin();
  const cheaper = {
    ...loan,
    coolingOff: loan.coolingOff && { ...loan.coolingOff, totalFen: loan.principalFen },
  };
  now.open('cancel', cheaper);
  await now.confirm();
  await new Promise((resolve) => setImmediate(resolve));

  expect(undo()).toMatchObject({
    phase: 'asking',
    failure: { code: 'trial-changed' },
    loan: { coolingOff: { totalFen: 800_240 } },
  });
  await now.confirm();
  expect(undo().phase).toBe('done');
});
