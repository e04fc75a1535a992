import fc from 'fast-check';
import { execute } from '@/services/bank/bank';
import type { Command } from '@/services/bank/command';
import type { BankState } from '@/services/bank/core/state';
import { rulesFor } from '@/services/rules/rule-sets';
import { type Instant, instant, plus } from '@/units/day';
import { yuan } from '@/units/fen';
import { draws } from '../../support/draws';
import { Teller } from './teller';

const DEVICE = 'device-7F3A';
const LOAN = 'DEMO-2606-0001';

/** One command of every kind, in order as far as its form goes; a loan's is asked for anew, as its quote is bound to the moment. */
const COMMANDS: { readonly [Type in Exclude<Command['type'], 'borrow'>]: object } = {
  'pass-time': { type: 'pass-time' },
  'log-in': { type: 'log-in' },
  'change-settings': { type: 'change-settings', lens: 'A' },
  'change-device': { type: 'change-device' },
  unfreeze: { type: 'unfreeze', faceTokenId: 'T', deviceId: DEVICE },
  'hand-in-material': { type: 'hand-in-material', materialId: 'property' },
  'apply-for-raise': { type: 'apply-for-raise' },
  'apply-for-temporary-raise': { type: 'apply-for-temporary-raise', raiseId: 'festival' },
  'log-holding': { type: 'log-holding', kind: 'money-fund', amountFen: 1_000_000 },
  'redeem-holding': { type: 'redeem-holding', kind: 'wealth' },
  authorise: { type: 'authorise', authorisationId: 'social' },
  'withdraw-authorisation': { type: 'withdraw-authorisation', authorisationId: 'bills' },
  'query-own-report': { type: 'query-own-report' },
  'file-complaint': { type: 'file-complaint', topic: 'service', text: '请核对' },
  'set-autopay': { type: 'set-autopay', cardId: 'card-6210' },
  'bind-card': { type: 'bind-card', last4: '1234' },
  'unbind-card': { type: 'unbind-card', cardId: 'card-0000' },
  deposit: { type: 'deposit', cardId: 'card-6210', amountFen: 100 },
  activate: { type: 'activate', productId: 'partner', channelId: 'wallet', creditReportConsent: true },
  'bind-device': { type: 'bind-device', faceTokenId: 'T' },
  'start-face-check': { type: 'start-face-check' },
  'answer-face-check': { type: 'answer-face-check', challengeId: 'F', outcome: 'pass' },
  'withdraw-application': { type: 'withdraw-application', submissionId: 'S', loanId: LOAN },
  repay: {
    type: 'repay',
    submissionId: 'S',
    trial: { loanId: LOAN, kind: 'due', amountFen: null, partPlan: null },
    totalFen: 1_081_00,
    cardId: 'card-6210',
  },
  'cancel-loan': { type: 'cancel-loan', submissionId: 'S', loanId: LOAN, totalFen: 1 },
};
const KINDS = [...Object.keys(COMMANDS), 'borrow'] as Command['type'][];

let state: BankState;
let samples: object[];
const sample = (kind: Command['type']): object => samples[KINDS.indexOf(kind)] ?? {};
beforeEach(() => {
  const teller = Teller.inTheStateOf('prime');
  samples = [...Object.values(COMMANDS), teller.borrowCommand({ principalFen: yuan(3_000), periods: 3 })];
  state = teller.state;
});

/** Every path to a field, nested ones too. */
const paths = (value: unknown, at: readonly string[] = []): string[][] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => [[...at, key], ...paths(inner, [...at, key])])
    : [];

function changed(
  value: unknown,
  [key, ...rest]: readonly string[],
  to: (before: unknown) => unknown,
): unknown {
  if (key === undefined) return to(value);
  const object = { ...(value as Record<string, unknown>) };
  const next = changed(object[key], rest, to);
  if (next === undefined) delete object[key];
  else object[key] = next;
  return object;
}

const WRONG: readonly unknown[] = [
  null,
  '',
  'x'.repeat(5_000),
  '__proto__',
  -1,
  0.5,
  1e300,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.MAX_SAFE_INTEGER,
  true,
  [],
  ['card-6210'],
  {},
  { type: 'log-in' },
];

/** Refused with a code and nothing changed, or accepted and sound: nothing between, and nothing thrown. */
function expectAnswered(command: unknown, at: Instant = state.now): void {
  const before = JSON.stringify(state);
  const done = execute(rulesFor(state), state, command, at);
  if (done.ok) expect(done.events.every((event) => Number.isSafeInteger(event.at))).toBe(true);
  else
    expect(done.failure).toMatchObject({
      code: expect.any(String),
      retryable: expect.any(Boolean),
      details: expect.any(Object),
    });
  expect(JSON.stringify(state)).toBe(before);
}

test('each kind in its right form is understood', () => {
  for (const command of samples) {
    const done = execute(rulesFor(state), state, command, state.now);
    expect(done.ok ? 'accepted' : done.failure.code).not.toBe('malformed');
  }
});

test.each(KINDS)(
  '%s: a field that is missing, of another kind, negative, huge or not finite is answered, and nothing changes',
  (kind) => {
    const command = sample(kind);
    for (const path of paths(command)) {
      expectAnswered(changed(command, path, () => undefined));
      for (const wrong of WRONG) expectAnswered(changed(command, path, () => wrong));
    }
  },
);

test.each(KINDS)('%s: one field too many is refused', (kind) => {
  const done = execute(rulesFor(state), state, { ...sample(kind), surprise: 1 }, state.now);
  expect(done).toMatchObject({ ok: false, failure: { code: 'malformed' } });
});

test('whatever is sent is answered', () => {
  const command = fc.constantFrom(...samples);
  const stranger = fc.anything({ maxDepth: 3, withNullPrototype: true, withBigInt: false });
  fc.assert(
    fc.property(command, fc.nat(), stranger, (one, place, value) => {
      const all = paths(one);
      expectAnswered(changed(one, all[place % all.length] ?? [], () => value));
      expectAnswered(value);
    }),
    { numRuns: draws(1_500) },
  );
});

test('a wrong form says where, a moment that has passed what time it is', () => {
  const details = (command: unknown, at: Instant = state.now) => {
    const done = execute(rulesFor(state), state, command, at);
    return done.ok ? null : done.failure.details;
  };
  expect(details({ type: 'deposit', cardId: 'card-6210', amountFen: -1 })).toEqual({ field: 'amountFen' });
  const trial = { loanId: LOAN, kind: 'due', amountFen: 0.5, partPlan: null };
  expect(details({ ...sample('repay'), trial })).toEqual({ field: 'trial.amountFen' });
  expect(details(7)).toEqual({ field: 'command' });
  expect(details({ type: 'log-in' }, plus(state.now, -1))).toEqual({ now: state.now });
});

test('what a command causes: what time brought before it, itself, and what it brings at once', () => {
  const events = (command: object, at: Instant) => {
    const done = execute(rulesFor(state), state, command, at);
    return done.ok ? done.events.map(({ type }) => type) : null;
  };
  expect(events({ type: 'log-in' }, state.now)).toEqual(['customer-seen']);
  expect(events({ type: 'pass-time' }, instant('2026-10-21T00:01'))).toEqual([
    'stage-reached',
    'stage-reached',
    'time-passed',
  ]);
  const teller = new Teller();
  teller.state = state;
  const draw = { productId: 'fenfu', method: 'revolving', periods: null, principalFen: yuan(500) } as const;
  const command = teller.borrowCommand(draw);
  state = teller.state;
  expect(events(command, state.now)).toEqual(['customer-seen', 'loan-requested', 'loan-disbursed']);
});

test('a moment that is none, or has passed, is refused', () => {
  for (const at of [Number.NaN, Number.POSITIVE_INFINITY, -1, 0.5, state.now - 1, 1e300])
    expect(execute(rulesFor(state), state, { type: 'log-in' }, at as Instant)).toMatchObject({
      ok: false,
      failure: { code: 'clock-runs-forward' },
    });
  expectAnswered({ type: 'log-in' }, plus(state.now, 1));
});
