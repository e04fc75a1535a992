import { spawn } from 'node:child_process';
import type { BankState } from '@/services/bank/core/state';
import { fen } from '@/units/fen';
import { Check, Violation } from '../../tools/random-user/check';
import { intents } from '../../tools/random-user/intent';
import { checkState } from '../../tools/random-user/invariants';
import { live } from '../../tools/random-user/life';
import { Model } from '../../tools/random-user/model';
import { emptyRun, runInto } from '../../tools/random-user/run';
import { root } from '../../tools/root';
import { Teller } from '../services/bank/teller';

/** Runs the command as a person would, in a time zone. */
function simulate(line: string, zone = 'UTC'): Promise<{ code: number | null; out: string; error: string }> {
  const child = spawn(process.execPath, ['scripts/whole.mjs', 'simulate', ...line.split(' ')], {
    cwd: root,
    env: { ...process.env, TZ: zone },
  });
  let out = '';
  let error = '';
  child.stdout.on('data', (text) => {
    out += text;
  });
  child.stderr.on('data', (text) => {
    error += text;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, error })));
}

test('the same seed gives the same life in four time zones, and nothing is violated', async () => {
  const runs = [];
  for (const zone of ['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'])
    runs.push(await simulate('--seed 3 --steps 300 --faults --json', zone));
  expect(runs.map(({ code, error }) => [code, error])).toEqual(runs.map(() => [0, '']));
  expect(new Set(runs.map(({ out }) => out)).size).toBe(1);
  const result = JSON.parse(runs[0]?.out ?? '{}');
  expect(result).toMatchObject({ seed: 3, steps: 300, violations: 0 });
  expect(Object.keys(result).sort()).toEqual([
    'accepted',
    'checks',
    'ends',
    'hash',
    'lives',
    'loans',
    'reached',
    'refused',
    'seed',
    'simulatedDays',
    'steps',
    'violations',
  ]);
  expect(result.loans).toBeGreaterThan(10);
  // How often, of everything there is: what was not reached is there too.
  expect(Object.keys(result.reached).length).toBeGreaterThan(120);
  expect(Object.values(result.ends).reduce((sum, count) => Number(sum) + Number(count), 0)).toBe(
    result.lives,
  );
});

test('what is reached too seldom is named, and the exit code says so', async () => {
  const { code, error } = await simulate('--seed 3 --steps 60 --reach 2');
  expect(code).toBe(1);
  expect(error).toMatch(/^reached less than 2 times: .*event temporary-raise-ended: \d/);
});

test.each([
  ['--seed x', 'seed'],
  ['--steps 0', 'steps'],
  ['--fault', '--faults'],
  ['--reach -1', 'reach'],
])('%s: exit 2 and one line that says %s', async (line, says) => {
  const { code, out, error } = await simulate(line);
  expect([code, out]).toEqual([2, '']);
  expect(error).toContain(says);
});

describe('what is planted is found', () => {
  const { state } = Teller.inTheStateOf('prime');
  const found = (after: BankState): string => {
    try {
      checkState(new Check(), state, after, new Model(state));
      return 'nothing';
    } catch (error) {
      if (!(error instanceof Violation)) throw error;
      return error.message;
    }
  };
  const [first, ...others] = state.loans;
  if (!first) throw new Error('甲 has a loan');
  const withLoan = (changes: object): BankState => ({
    ...state,
    loans: [{ ...first, ...changes }, ...others],
  });

  test('nothing is found where nothing is planted', () => {
    expect(found({ ...state })).toBe('nothing');
  });

  test.each([
    ['a lost entry', withLoan({ journal: first.journal.slice(0, -1) }), 'the ledger is append only'],
    [
      'an entry that does not balance',
      withLoan({
        journal: [
          ...first.journal,
          { at: state.now, memo: 'repayment', postings: [{ account: 'bank-cash', amountFen: fen(1) }] },
        ],
      }),
      'an entry sums to zero',
    ],
    [
      'a line overpaid',
      withLoan({
        plan: first.plan.map((line) => ({ ...line, paidPrincipalFen: fen(line.principalFen + 1) })),
      }),
      'the plan asks for what is owed',
    ],
    ['a loan that vanished', { ...state, loans: others }, 'loans are never lost'],
    [
      'a second loan for one wish',
      { ...state, loans: [...state.loans, { ...first, id: 'DEMO-2' }] },
      'outstanding is what the model says',
    ],
    [
      'a token used twice',
      { ...state, face: { ...state.face, usedTokenIds: ['T1', 'T1'] } },
      'a token is used once',
    ],
    ['time that ran backwards', { ...state, now: (state.now - 1) as never }, 'time does not run backwards'],
    ['money from nowhere', { ...state, journal: [] }, 'holds what the model says'],
  ])('%s', (_, after, message) => {
    expect(found(after as BankState)).toContain(message);
  });
});

test('every kind of end, and hardly any two lives alike', async () => {
  const run = emptyRun(false);
  expect(await runInto(run, 8, 800, false)).toBeNull();
  expect(Object.keys(run.ends).length).toBeGreaterThanOrEqual(4);
  expect(Math.max(...Object.values(run.ends))).toBeLessThan(run.lives * 0.7);
  // Somebody who only meets refusals tests nothing: one step in twelve borrows.
  expect(run.loans).toBeGreaterThan(800 / 12);
});

test('a life is a function of its intents', async () => {
  const source = intents(5, true);
  const taken = Array.from({ length: 120 }, () => source.next().value);
  const [once, again] = [await live('new', taken), await live('new', taken)];
  expect(once.violation).toBeNull();
  expect(again).toEqual(once);
});
