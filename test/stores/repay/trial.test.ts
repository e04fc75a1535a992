import fc from 'fast-check';
import type { TrialView } from '@/services/contract/repay';
import type { Reply } from '@/services/contract/reply';
import type { WalletService } from '@/services/contract/service';
import type { Later } from '@/stores/kit/later';
import { createSubmissions } from '@/stores/kit/submissions';
import { createTrialStore, type TrialInputs } from '@/stores/repay/trial';
import { instant } from '@/units/day';
import { formatYuan } from '@/units/fen';
import { demo } from '../../../tools/world/world';
import { draws } from '../../support/draws';

/** Timers that run when the test says so. */
function timers() {
  const waiting: (() => void)[] = [];
  const later: Later = (run) => {
    waiting.push(run);
    return () => void waiting.splice(waiting.indexOf(run), 1);
  };
  const ring = async (): Promise<void> => {
    waiting.shift()?.();
    await quiet();
  };
  return { later, ring, waiting };
}

const quiet = async (): Promise<void> => {
  for (let turn = 0; turn < 8; turn++) await new Promise((resolve) => setImmediate(resolve));
};

/** The ids of one phone: whoever begins again reads what was written. */
function phone() {
  let text: string | null = null;
  let made = 0;
  const keep = {
    read: () => text,
    write: (to: string) => {
      text = to;
    },
  };
  return () => createSubmissions(keep, () => `S${++made}`);
}

type Wrap = (service: WalletService) => WalletService;

async function begin(personaId = 'prime', wrap: Wrap = (service) => service) {
  const world = demo();
  world.server.become(personaId);
  const service = wrap(world.service);
  const clock = timers();
  const start = phone();
  let changes = 0;
  const open = () => createTrialStore(service, start(), () => changes++, clock.later);
  const store = open();
  const home = async () => {
    const reply = await world.service.repayHome();
    if (!reply.ok) throw new Error('no home');
    return reply.value;
  };
  const loan = async (at: number) => {
    const found = (await home()).loans[at];
    if (!found) throw new Error(`no loan ${at}`);
    return found;
  };
  const sheet = () => store.getState().sheet;
  /** How the repayments of the log say it, newest first. */
  const paid = async () => (await home()).records.map(({ totalFen }) => formatYuan(totalFen));
  return {
    ...world,
    service,
    clock,
    open,
    store,
    now: store.getState(),
    sheet,
    home,
    loan,
    paid,
    changes: () => changes,
  };
}

const known = ({ sheet }: { sheet: () => unknown }): TrialView => {
  const found = sheet() as { answer?: { kind: string; trial: TrialView } };
  if (found.answer?.kind !== 'known') throw new Error(`not known: ${JSON.stringify(found.answer)}`);
  return found.answer.trial;
};

test('paying off costs the principal and the interest of the days so far', async () => {
  const world = await begin();
  await world.now.open(await world.loan(0), 'all');

  expect(known(world)).toMatchObject({
    totalFen: 907_020,
    principalFen: 900_000,
    interestFen: 7_020,
    interestDays: 26,
    interestPlannedFen: 40_950,
    interestAfterFen: 7_020,
    feeFen: 0,
  });
});

test.each<[string, number, Partial<TrialInputs>]>([
  ['the next instalment', 0, { kind: 'due' }],
  ['everything', 0, { kind: 'all' }],
  ['a part, for fewer instalments', 0, { kind: 'part', amountText: '3000' }],
  ['a part, for lower ones', 0, { kind: 'part', amountText: '3,000.50', partPlan: 'lower-payments' }],
  ['a part of a loan whose principal comes last', 1, { kind: 'part', amountText: '2000' }],
  ['a part of a revolving loan', 2, { kind: 'part', amountText: '300' }],
  ['all of a revolving loan', 2, { kind: 'all' }],
])('what is charged is what the trial said: %s', async (_, at, inputs) => {
  const world = await begin();
  const loan = await world.loan(at);
  await world.now.open(loan, 'due');
  await world.now.change(inputs);
  const trial = known(world);
  await world.now.confirm();

  expect(world.sheet()).toMatchObject({ phase: 'done', trial: { totalFen: trial.totalFen } });
  const [record] = (await world.home()).records;
  expect(record).toMatchObject({
    loanId: loan.id,
    totalFen: trial.totalFen,
    interestFen: trial.interestFen,
    principalFen: trial.principalFen,
    penaltyFen: trial.penaltyFen,
  });
  expect(world.changes()).toBe(1);
});

test('a part offers both plans for what is left, and changing between them asks nobody', async () => {
  let trials = 0;
  const world = await begin('prime', (service) => ({
    ...service,
    repaymentTrial: (request) => {
      trials++;
      return service.repaymentTrial(request);
    },
  }));
  await world.now.open(await world.loan(0), 'due');
  await world.now.change({ kind: 'part', amountText: '3000' });
  const fewer = known(world);
  const asked = trials;
  await world.now.change({ partPlan: 'lower-payments' });
  const lower = known(world);

  expect(trials).toBe(asked);
  expect(fewer.request.partPlan).toBe('fewer-periods');
  expect(lower.request.partPlan).toBe('lower-payments');
  expect(fewer.planAfter.length).toBeLessThan(lower.planAfter.length);
  expect(fewer.interestAfterFen).toBeLessThan(lower.interestAfterFen);
});

test.each([
  ['', { kind: 'no-amount' }],
  ['abc', { kind: 'refused', failure: { code: 'amount-not-a-number' } }],
  ['0', { kind: 'refused', failure: { code: 'amount-missing' } }],
  ['1', { kind: 'refused', failure: { code: 'repayment-below-interest' } }],
  ['99999', { kind: 'refused', failure: { code: 'repayment-over-payoff' } }],
])('the part %j is kept as it was typed, and answered', async (amountText, answer) => {
  const world = await begin();
  await world.now.open(await world.loan(0), 'all');
  await world.now.change({ kind: 'part', amountText });

  expect(world.sheet()).toMatchObject({ phase: 'open', inputs: { amountText }, answer });
  await world.now.confirm();
  expect(await world.paid()).toHaveLength(4);
});

test('a double tap charges once', async () => {
  const world = await begin();
  await world.now.open(await world.loan(0), 'due');
  await Promise.all([world.now.confirm(), world.now.confirm(), world.now.confirm()]);

  expect(world.sheet().phase).toBe('done');
  expect(await world.paid()).toEqual(['1081.00', '46.50', '1093.00', '1102.30', '1108.00']);
});

test('a lost answer is asked about under the same id: one repayment', async () => {
  const world = await begin();
  await world.now.open(await world.loan(0), 'due');
  world.server.setFaults({ repay: 'lost-answer', submission: 'fails-before' });
  await world.now.confirm();
  expect(world.sheet()).toMatchObject({ phase: 'confirming', submissionId: 'S1', asked: 1, asking: false });

  await world.clock.ring();
  expect(world.sheet()).toMatchObject({ phase: 'confirming', asked: 2 });

  world.server.setFaults({});
  await world.now.askNow();
  expect(world.sheet()).toMatchObject({ phase: 'done', trial: { totalFen: 108_100 } });
  expect(await world.paid()).toHaveLength(5);
});

test('what never arrived is said to be so, and sent again under the same id', async () => {
  const ids: string[] = [];
  const world = await begin('prime', (service) => ({
    ...service,
    repay: (request) => {
      ids.push(request.submissionId);
      return service.repay(request);
    },
  }));
  await world.now.open(await world.loan(0), 'due');
  world.server.setFaults({ repay: 'never-answers' });
  await world.now.confirm();
  await world.clock.ring();
  expect(world.sheet()).toMatchObject({ phase: 'open', failure: { code: 'submission-unknown' } });

  world.server.setFaults({});
  await world.now.confirm();
  expect(world.sheet().phase).toBe('done');
  expect(ids).toEqual(['S1', 'S1']);
  expect(await world.paid()).toHaveLength(5);
});

test('after a restart the lost repayment is found before another can be made', async () => {
  const world = await begin();
  const loan = await world.loan(0);
  await world.now.open(loan, 'due');
  world.server.setFaults({ repay: 'lost-answer', submission: 'never-answers' });
  await world.now.confirm();
  world.server.setFaults({});

  const restarted = world.open();
  await restarted.getState().open(loan, 'due');
  await quiet();
  expect(restarted.getState().sheet).toMatchObject({ phase: 'done', trial: null, loan: { id: loan.id } });

  await restarted.getState().open(await world.loan(0), 'all');
  expect(restarted.getState().sheet).toMatchObject({ phase: 'open', answer: { kind: 'known' } });
  expect(await world.paid()).toHaveLength(5);
});

test('a card whose debit is refused keeps everything that was chosen; another card pays', async () => {
  const world = await begin();
  await world.now.open(await world.loan(0), 'part');
  await world.now.change({ amountText: '3000', cardId: 'card-0000' });
  await world.now.confirm();
  expect(world.sheet()).toMatchObject({
    phase: 'open',
    inputs: { kind: 'part', amountText: '3000', cardId: 'card-0000' },
    answer: { kind: 'known', trial: { totalFen: 300_000 } },
    failure: { code: 'card-debit-failed' },
  });

  await world.now.change({ cardId: 'card-6210' });
  expect(world.sheet()).toMatchObject({ failure: null });
  await world.now.confirm();
  expect(world.sheet().phase).toBe('done');
});

test('a card that holds too little says what it holds, and nothing is lost', async () => {
  const short = {
    code: 'card-balance-short',
    rule: null,
    retryable: false,
    details: { balanceFen: 4_000 },
  } as const;
  let refusals = 0;
  const world = await begin('prime', (service) => ({
    ...service,
    repay: async (request) => (refusals++ === 0 ? { ok: false, failure: short } : service.repay(request)),
  }));
  await world.now.open(await world.loan(0), 'all');
  await world.now.confirm();
  expect(world.sheet()).toMatchObject({
    phase: 'open',
    inputs: { kind: 'all' },
    answer: { kind: 'known', trial: { totalFen: 907_020 } },
    failure: short,
  });

  await world.now.confirm();
  expect(world.sheet().phase).toBe('done');
});

test('at midnight the trial is another: nothing is charged, and the change is said', async () => {
  const world = await begin();
  await world.now.open(await world.loan(0), 'all');
  world.server.advanceTo(instant('2026-10-17T00:00'));
  await world.now.confirm();
  await quiet();

  expect(world.sheet()).toMatchObject({
    phase: 'open',
    answer: { kind: 'known', beforeFen: 907_020, trial: { totalFen: 907_290, interestDays: 27 } },
  });
  expect(await world.paid()).toHaveLength(4);

  await world.now.confirm();
  expect(world.sheet()).toMatchObject({ phase: 'done', trial: { totalFen: 907_290 } });
});

test('newer figures on the page renew an open sheet', async () => {
  const world = await begin();
  await world.now.open(await world.loan(0), 'all');
  await world.now.renew(await world.home());
  expect(world.sheet()).toMatchObject({ answer: { kind: 'known', beforeFen: null } });

  world.server.advanceTo(instant('2026-10-18T08:00'));
  await world.now.renew(await world.home());
  expect(world.sheet()).toMatchObject({ answer: { beforeFen: 907_020, trial: { totalFen: 907_560 } } });
});

test('what cannot be stored is not sent', async () => {
  const world = await begin();
  const full = createSubmissions(
    {
      read: () => null,
      write: () => {
        throw new Error('full');
      },
    },
    () => 'S',
  );
  const store = createTrialStore(world.service, full, () => {}, world.clock.later);
  await store.getState().open(await world.loan(0), 'due');
  await store.getState().confirm();

  expect(store.getState().sheet).toMatchObject({ phase: 'open', failure: { code: 'storage-full' } });
  expect(await world.paid()).toHaveLength(4);
});

test('closed while the answer is lost: nothing is asked any more, and the page is told to look', async () => {
  const world = await begin();
  await world.now.open(await world.loan(0), 'due');
  world.server.setFaults({ repay: 'lost-answer', submission: 'fails-before' });
  await world.now.confirm();
  world.now.close();

  expect(world.sheet().phase).toBe('closed');
  expect(world.clock.waiting).toEqual([]);
  expect(world.changes()).toBe(1);
});

test('inputs changed in haste: the figures are those of the last inputs, in whatever order the answers come', async () => {
  const step = fc.record(
    {
      kind: fc.constantFrom('due' as const, 'part' as const, 'all' as const),
      amountText: fc.constantFrom('', '500', '3000', 'abc', '99999'),
      partPlan: fc.constantFrom('fewer-periods' as const, 'lower-payments' as const),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(step, { minLength: 1, maxLength: 6 }), async (s, steps) => {
      const slow: Wrap = (service) => ({
        ...service,
        repaymentTrial: s.scheduleFunction(
          (request): Promise<Reply<TrialView>> => service.repaymentTrial(request),
        ),
      });
      const world = await begin('prime', slow);
      void world.now.open(await world.loan(0), 'due');
      for (const part of steps) void world.now.change(part);
      await s.waitIdle();

      const sheet = world.sheet();
      if (sheet.phase !== 'open') throw new Error(sheet.phase);
      const { inputs, answer } = sheet;
      expect(answer.kind).not.toBe('asking');
      if (answer.kind === 'known') {
        expect(answer.trial.request.kind).toBe(inputs.kind);
        if (inputs.kind === 'part') {
          expect(answer.trial.totalFen).toBe(Number(inputs.amountText) * 100);
          expect(answer.trial.request.partPlan).toBe(inputs.partPlan);
        }
      }
    }),
    { numRuns: draws(60) },
  );
});
