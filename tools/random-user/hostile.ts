import type { BankState } from '@/services/bank/core/state';
import { borrowCommand } from './borrowing';
import type { Intent, What } from './intent';
import { pick } from './pick';
import { cancelCommand, repayCommand } from './repaying';
import { plainCommand } from './wishes';

/** What nobody should be able to harm the bank with, from outside: by a link, a code, or a program of their own. */
export interface Attack {
  readonly command: unknown;
  readonly kind: string;
}

type Dice = Intent['dice'];

/** Plain commands, by the intent that makes them. */
const PLAIN: readonly What[] = [
  'withdraw',
  'activate',
  'material',
  'raise',
  'temporary-raise',
  'holding',
  'authorise',
  'own-report',
  'complaint',
  'autopay',
  'card',
  'deposit',
  'huge',
  'log-in',
  'settings',
  'device',
];

/** A command that would be in order, or nearly, in a state: any kind there is. */
function nearly(state: BankState, dice: Dice): Record<string, unknown> {
  const intent = (what: What): Intent => ({ what, waitMs: 0, dice, fault: null, temper: 'careless' });
  const newId = (): string => `H${dice.join('')}`;
  const deviceId = state.device.id;
  const faceTokenId = state.face.token?.id ?? 'T';
  const loanId = state.loans.at(-1)?.id ?? 'DEMO-0';
  const trial = { loanId, kind: 'due', amountFen: null, partPlan: null };
  const others: readonly (() => Record<string, unknown> | undefined)[] = [
    () => borrowCommand(state, intent('borrow'), faceTokenId, newId)?.command,
    () =>
      repayCommand(state, intent('repay'), pick(['due', 'part', 'all'] as const, dice[1]), newId)?.command,
    () => cancelCommand(state, intent('cancel'), newId)?.command,
    () => ({ type: 'pass-time' }),
    () => ({ type: 'start-face-check' }),
    () => ({ type: 'answer-face-check', challengeId: state.face.challenge?.id ?? 'F', outcome: 'pass' }),
    () => ({ type: 'unfreeze', faceTokenId, deviceId }),
    () => ({ type: 'repay', submissionId: newId(), trial, totalFen: dice[2], cardId: 'card-6210' }),
    () => ({ type: 'cancel-loan', submissionId: newId(), loanId, totalFen: dice[2] }),
  ];
  const which = (dice[0] ?? 0) % (PLAIN.length + others.length);
  const what = PLAIN[which];
  const command = what ? plainCommand(state, intent(what), newId) : others[which - PLAIN.length]?.();
  return command ?? { type: 'withdraw-application', submissionId: newId(), loanId };
}

const deep = (depth: number): unknown => {
  let inner: unknown = [];
  for (let level = 0; level < depth; level++) inner = { inner };
  return inner;
};

const HUGE_TEXT = '长'.repeat(200_000);
const DEEP = deep(5_000);

/** Values in the place of a field. Made once: what is huge is not made anew each time. */
const VALUES: readonly unknown[] = [
  undefined,
  null,
  true,
  '',
  ' ',
  '0',
  '\u0000',
  '\ud800',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '../../etc',
  '<script>',
  "' or 1=1",
  'x'.repeat(64),
  'x'.repeat(65),
  HUGE_TEXT,
  0,
  -0,
  -1,
  1,
  0.5,
  1e-9,
  1e21,
  1e300,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.MAX_SAFE_INTEGER,
  Number.MAX_SAFE_INTEGER + 1,
  100_000_000_000,
  2 ** 31,
  2 ** 39,
  [],
  [1],
  [[[]]],
  ['card-6210'],
  {},
  { length: 1 },
  { valueOf: () => 1 },
  { toString: () => 'card-6210' },
  new Date(0),
  new Map([['type', 'log-in']]),
  /card/,
  () => 'card-6210',
  Symbol('card'),
  10n,
  new Array(1_000).fill(0),
  DEEP,
  Object.create(null),
  new Proxy({}, { get: () => 1 }),
];

/** Whole commands that are none. */
const WHOLE: readonly (() => unknown)[] = [
  () => undefined,
  () => null,
  () => [],
  () => '{"type":"log-in"}',
  () => HUGE_TEXT,
  () => DEEP,
  () => Object.create({ type: 'log-in' }),
  () => Object.create(null),
  () => JSON.parse('{"__proto__":{"type":"log-in"},"type":"deposit"}'),
  () => JSON.parse('{"type":"log-in","__proto__":{"admin":true}}'),
  () => ({ type: Object('log-in') }),
  () => ({ type: ['log-in'] }),
  () => ({ type: 'log-in', [Symbol('more')]: 1 }),
  () => ({
    get type(): string {
      throw new Error('not to be read');
    },
  }),
  () =>
    new Proxy(
      {},
      {
        get: () => {
          throw new TypeError('not to be read either');
        },
        ownKeys: () => {
          throw new TypeError('nor listed');
        },
      },
    ),
  () =>
    new (class Command {
      type = 'log-in';
    })(),
  () => Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`key${index}`, index])),
];

type Path = readonly string[];

const paths = (value: object, at: Path = []): Path[] =>
  Object.entries(value).flatMap(([key, inner]) => [
    [...at, key],
    ...(inner !== null && typeof inner === 'object' ? paths(inner, [...at, key]) : []),
  ]);

function put(value: object, [key = '', ...rest]: Path, to: unknown, absent: boolean): object {
  const copy: Record<string, unknown> = { ...(value as Record<string, unknown>) };
  if (rest.length > 0) copy[key] = put(copy[key] as object, rest, to, absent);
  else if (absent) delete copy[key];
  else copy[key] = to;
  return copy;
}

const valueAt = (value: object, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)?.[key], value);

/** A hostile command for a state, by six dice. */
export function hostile(state: BankState, dice: Dice): Attack {
  const way = (dice[5] ?? 0) % 20;
  if (way === 0) return { kind: 'whole', command: pick(WHOLE, dice[4])() };
  const command = nearly(state, dice);
  const kind = String(command.type);
  const path = pick(paths(command), dice[3]);
  const value = pick(VALUES, dice[4]);
  if (way < 7) return { kind, command: put(command, path, value, false) };
  if (way < 8) return { kind, command: put(command, path, null, true) };
  if (way < 9)
    return { kind, command: { ...command, [String(value === '' ? 'more' : pick(EXTRA, dice[4]))]: value } };
  if (way < 15) {
    // A number that is nearly right.
    const number = Number(valueAt(command, path));
    const off = pick([1, -1, 0.5, 100, -100, 1e6, -1e9, 1e14, -number, number], dice[4]);
    return { kind, command: put(command, path, Number.isNaN(number) ? value : number + off, false) };
  }
  if (way < 17) return { kind, command };
  // A field of another command.
  const other = nearly(state, [...dice].reverse());
  const from = pick(paths(other), dice[2]);
  return { kind, command: put(command, path, valueAt(other, from), false) };
}

const EXTRA = ['extra', '__proto__', 'constructor', 'toString', 'at', 'state', ''];
