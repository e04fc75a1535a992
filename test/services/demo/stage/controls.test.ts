import { service } from '@/services';
import { controls } from '@/services/demo/stage/controls';
import { RULES_VERSION } from '@/services/rules/version';
import { plus } from '@/units/day';

beforeEach(async () => {
  await controls.clearFaults();
  controls.become('prime');
  controls.forgetReset();
});

test('a reset can be taken back, once', async () => {
  await controls.setBankSwitches({ review: 'decline' });
  controls.advanceBy(3_600_000);
  const { done } = controls.commandCount();
  controls.reset();
  expect(controls.commandCount()).toEqual({ done: 0, kept: 0 });
  expect(controls.canUndoReset()).toBe(true);
  controls.undoReset();
  expect(controls.commandCount().done).toBe(done);
  expect(controls.bankSwitches().review).toBe('decline');
  expect(controls.canUndoReset()).toBe(false);
});

test('everything that is set to go wrong is counted, and set right at once', async () => {
  controls.setFault('wallet', 'slow');
  controls.setTrouble({ face: 'fail' });
  await controls.setBankSwitches({ debit: 'fails', review: 'by-seed' });
  expect(controls.faultsOn()).toBe(4);
  await controls.clearFaults();
  expect(controls.faultsOn()).toBe(0);
});

test('commands, events and ledger entries are told as they happen, newest first', async () => {
  let told = 0;
  const stop = controls.subscribe(() => {
    told += 1;
  });
  controls.setTrouble({ pace: 'none' });
  const trial = await service.repaymentTrial({
    loanId: 'DEMO-2606-0001',
    kind: 'due',
    amountFen: null,
    partPlan: null,
  });
  if (!trial.ok) throw new Error(trial.failure.code);
  const { request, totalFen } = trial.value;
  await service.repay({ submissionId: 'S1', trial: request, totalFen, cardId: 'card-6210' });
  stop();
  expect(told).toBeGreaterThan(1);

  expect(controls.commands()[0]).toMatchObject({ index: 0, type: 'repay' });
  expect(controls.commands()[1]?.index).toBe(-1);
  const [event] = controls.events();
  expect(event).toMatchObject({ kind: 'repayment-made', by: 'person', command: 0, amountFen: totalFen });
  expect(event?.booked).toHaveLength(1);
  expect(controls.entries()[0]).toEqual(event?.booked[0]);
  for (const { postings } of controls.entries())
    expect(postings.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(0);
});

test('a code opens the demo as it was, and one that is broken changes nothing', async () => {
  controls.setFault('borrow', 'lost-answer');
  await controls.setBankSwitches({ review: 'decline' });
  const made = controls.code('pages/repay/index');
  if (!made.ok) throw new Error(made.problem);
  controls.become('new');
  await controls.clearFaults();
  expect(controls.open(made.code.slice(0, -3))).toEqual({ ok: false, problem: 'truncated' });
  expect(controls.personaId()).toBe('new');
  expect(controls.open(made.code)).toEqual({
    ok: true,
    page: 'pages/repay/index',
    exact: true,
    rules: { from: RULES_VERSION, to: RULES_VERSION },
  });
  expect(controls.personaId()).toBe('prime');
  expect(controls.faults()).toEqual({ borrow: 'lost-answer' });
  expect(controls.bankSwitches().review).toBe('decline');
  controls.undoReset();
  expect(controls.personaId()).toBe('new');
});

test('a scenario is begun by its name, and what was there can come back', () => {
  controls.advanceBy(60_000);
  controls.play('festival');
  controls.stage.forward();
  expect(controls.stage.state()).toMatchObject({ id: 'festival', index: 1, stopped: null });
  controls.stage.stop();
  controls.undoReset();
  expect(controls.personaId()).toBe('prime');
});

test('the timeline is scrubbed back and forward', async () => {
  const start = controls.now();
  await controls.setBankSwitches({ review: 'decline' });
  controls.advanceBy(86_400_000);
  await controls.setBankSwitches({ review: 'approve' });
  controls.rewindTo(plus(start, 3_600_000));
  const timeline = controls.timeline();
  expect(timeline.keptUntil).not.toBeNull();
  expect(timeline.days.flatMap(({ items }) => items).some(({ phase }) => phase === 'undone')).toBe(true);
  expect(controls.bankSwitches().review).toBe('decline');
  controls.rewindTo(plus(start, 2 * 86_400_000));
  expect(controls.bankSwitches().review).toBe('approve');
  expect(controls.timeline().keptUntil).toBeNull();
});
