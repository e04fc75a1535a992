import type { Reply } from '@/services/contract/reply';
import { PERSONAS } from '@/services/demo/stories/personas';
import { hashOf } from '@/services/demo/stories/player';
import { OPERATIONS } from '@/services/service/operations';
import { DAY, plus } from '@/units/day';
import { demo } from '../../../tools/world/world';

/** Every operation of the service, whatever it is given: it answers, soon, and a refusal has no effect. */

const VALUES: readonly unknown[] = [
  undefined,
  null,
  '',
  'DEMO-2606-0001',
  'x'.repeat(100_000),
  '__proto__',
  'weilidai',
  'merged',
  '2026-02-30',
  '9999-12-31',
  -1,
  0.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1e9,
  Number.MAX_SAFE_INTEGER,
  true,
  [],
  [null],
  new Array(10_000).fill('A13'),
  {},
  { loanId: null, kind: null, productId: null, month: null },
  { productId: 'weilidai', principalFen: 1e15, periods: 1e9, method: 'equal-principal' },
  { productId: 'nothing', principalFen: Number.NaN, periods: null, method: 'revolving' },
  { loanId: 'DEMO-2606-0001', kind: 'part', amountFen: 1e300, partPlan: null },
  { loanId: 'DEMO-2606-0001', kind: 'part', amountFen: Number.NaN, partPlan: 'fewer-periods' },
  { habits: { late: Number.NaN, inquiries: 1e12 }, materials: ['property'] },
  [{ principalFen: 1, annualRate: 1e18, dayCount: '30/360', way: 'bullet', length: { days: 1e9 } }],
  Symbol('loan'),
  10n,
];

const SECOND: readonly unknown[] = [null, 1e9, 'x', {}];

type Operation = (...given: readonly unknown[]) => Promise<Reply<unknown>>;

test.each(OPERATIONS.map(({ id }) => id).filter((id) => id !== 'startOver'))('%s', async (id) => {
  const { server, service } = demo();
  const operation = service[id] as Operation;
  const [first, second] = [
    operation.length > 0 ? VALUES : [undefined],
    operation.length > 1 ? SECOND : [undefined],
  ];
  for (const personaId of ['prime', 'overdue']) {
    server.become(personaId);
    for (const value of first)
      for (const more of second) {
        const before = server.state();
        const reply = await operation(value, more);
        expect(typeof reply.ok).toBe('boolean');
        if (!reply.ok) expect(server.state()).toBe(before);
      }
  }
});

test('every view of every person, now and later, shows what it has to', async () => {
  for (const { id } of PERSONAS) {
    const { server, service } = demo();
    server.become(id);
    for (const days of [0, 20, 45, 400]) {
      server.advanceTo(plus(server.now(), days * DAY));
      for (const view of [service.wallet, service.repayHome, service.me, service.face] as Operation[])
        expect(await view()).toMatchObject({ ok: true });
    }
  }
});

test('what the bank cannot show after a command has not happened, and nothing is blank', async () => {
  const { server, service, storage } = demo();
  const [before, text] = [hashOf(server.state()), [...storage.texts]];
  const reply = await server.command('me', { type: 'query-own-report' }, () => {
    throw new Error('assertion failed: 1 = 2');
  });
  expect(reply).toMatchObject({
    ok: false,
    failure: { code: 'assertion-failed', details: { during: 'me', assertion: 'assertion failed: 1 = 2' } },
  });
  expect([hashOf(server.state()), [...storage.texts], server.log()]).toEqual([before, text, []]);
  expect(await service.wallet()).toMatchObject({ ok: true });
});

test('what is carried out is what is written down: data, and nothing that only a program can make', async () => {
  const sent: readonly unknown[] = [
    Object.create({ type: 'log-in' }),
    {
      get type() {
        throw new Error('not to be read');
      },
    },
    { type: Object('log-in') },
    { type: 'log-in', toJSON: () => ({ type: 'query-own-report' }) },
    { type: 'set-autopay', cardId: { toJSON: () => 'card-6210' } },
    { type: 'change-settings', lens: undefined },
  ];
  for (const command of sent) {
    const world = demo();
    const reply = await world.server.command('me', command, () => ({ ok: true, value: null }));
    const again = demo(world.storage);
    expect(again.server.isClosed()).toBeNull();
    expect(hashOf(again.server.state())).toBe(hashOf(world.server.state()));
    expect(again.server.log().length).toBe(reply.ok ? 1 : 0);
  }
});
