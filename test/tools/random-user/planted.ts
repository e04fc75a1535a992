import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from '../../../tools/root';

/** A known fault of the rules or of the bank: a text of one source file, and what stands there instead. */
export interface Planted {
  readonly what: string;
  readonly file: string;
  readonly instead: readonly [string, string];
  /** What the random user says of it. */
  readonly noticed: RegExp;
  /** The seed that is asked first. */
  readonly seed: number;
  /** Whether only a faulty phone shows it. */
  readonly faults?: boolean;
}

export const PLANTED: readonly Planted[] = [
  {
    what: 'a loan can be cancelled for 48 hours',
    seed: 6,
    file: 'rules/overdue.ts',
    instead: ['{ hours: 24, source', '{ hours: 48, source'],
    noticed: /24 hours/,
  },
  {
    what: 'the penalty begins a day early',
    seed: 1,
    file: 'bank/loans/overdue.ts',
    instead: ['rules.overdue.graceDays.value + 1)', 'rules.overdue.graceDays.value)'],
    noticed: /is penalty on its day/,
  },
  {
    what: 'a grace of eight days',
    seed: 4,
    file: 'rules/overdue.ts',
    instead: ['graceDays: { value: 7,', 'graceDays: { value: 8,'],
    noticed: /is penalty on its day/,
  },
  {
    what: 'a penalty of 0.06% a day',
    seed: 1,
    file: 'rules/overdue.ts',
    instead: ["rate('0.0005')", "rate('0.0006')"],
    noticed: /the penalty is that of its days/,
  },
  {
    what: 'a late day within the grace costs nothing',
    seed: 1,
    file: 'rules/overdue.ts',
    instead: ["lens === 'merged' ? 100 : 0", '0'],
    noticed: /the penalty is that of its days|counted once a penalty begins/,
  },
  {
    what: 'a day of interest is counted twice by early payments',
    seed: 1,
    file: 'bank/loans/repayment.ts',
    instead: ['return addDays(fromDay, days);', 'return addDays(fromDay, Math.max(0, days - 1));'],
    noticed: /each day is counted once/,
  },
  {
    what: 'days paid early are charged once more on the due day',
    seed: 4,
    file: 'bank/loans/change.ts',
    instead: ['    accruedFromDay: line.dueDay,', '    accruedFromDay: loan.accruedFromDay,'],
    noticed: /counts each of its days once/,
  },
  {
    what: 'a confirmed command is not written down',
    seed: 7,
    file: 'service/storage/keeper.ts',
    instead: [
      '(entry: Logged): void => {\n    try {',
      '(entry: Logged): void => {\n    if (entry.at % 5 === 0) return;\n    try {',
    ],
    noticed: /what was confirmed is still there|a kill|a second window/,
    faults: true,
  },
  {
    what: 'a command is confirmed though nothing counts it',
    seed: 5,
    file: 'service/storage/log.ts',
    instead: ['        discard(storage, [key]);\n        throw error;', '        void error;'],
    noticed: /half a write|a full storage|a kill between two writes|what was confirmed/,
    faults: true,
  },
  {
    what: 'what another window did is gone back behind',
    seed: 11,
    file: 'service/server.ts',
    instead: ['      follow();\n      const at = to > clock.now()', '      const at = to > clock.now()'],
    noticed: /./,
    faults: true,
  },
  {
    what: 'a period asks for nothing',
    seed: 8,
    file: 'bank/arithmetic/schedule.ts',
    instead: ['if (principal === 0 && (interest === 0 || interestOn(balance, own) === 0)) continue;', ''],
    noticed: /more than nothing|repaid by more than 0/,
  },
  {
    what: 'one key lends twice',
    seed: 4,
    file: 'bank/core/submissions.ts',
    instead: ['before.fingerprint === print ? [] :', 'before.fingerprint === print ? decide(print) :'],
    noticed: /one submission is one thing|the same submission again|changes nothing/,
  },
  {
    what: 'a fee on early payment, called interest',
    seed: 1,
    file: 'bank/loans/repayment.ts',
    instead: [
      'return planned === undefined ? interest : minFen(interest, planned);',
      'return fen(50 + (planned === undefined ? interest : minFen(interest, planned)));',
    ],
    noticed: /an early payment is charged for the days/,
  },
  {
    what: 'principal is paid before interest',
    seed: 3,
    file: 'bank/loans/repayment.ts',
    instead: [
      'interestFen: take(due.interestFen),\n      principalFen: take(due.principalFen),',
      'principalFen: take(due.principalFen),\n      interestFen: take(due.interestFen),',
    ],
    noticed: /penalty, then interest, then principal/,
  },
  {
    what: 'a page shows another figure than the ledger',
    seed: 1,
    file: 'bank/views/loan.ts',
    instead: [
      "outstandingFen: balance(loan.journal, 'principal-receivable'),",
      'outstandingFen: loan.principalFen,',
    ],
    noticed: /shows what the model says/,
  },
  {
    what: 'what is due next is shown without its interest',
    seed: 1,
    file: 'bank/views/loan.ts',
    instead: ['amountFen: asked.totalFen,', 'amountFen: asked.principalFen,'],
    noticed: /what is due next/,
  },
  {
    what: 'time goes back',
    seed: 1,
    file: 'bank/apply.ts',
    instead: [
      '{ ...state, now: event.at }',
      "{ ...state, now: event.type === 'card-bound' ? ((event.at - 1) as typeof event.at) : event.at }",
    ],
    noticed: /time/,
  },
  {
    what: 'what is left unpaid of a line is dropped',
    seed: 3,
    file: 'bank/loans/change.ts',
    instead: [
      'paid.paidPrincipalFen === line.principalFen && paid.paidInterestFen === line.interestFen;',
      'paid.paidInterestFen === line.interestFen;',
    ],
    noticed: /what is settled is paid|the plan asks for what is owed/,
  },
  {
    what: 'autopay at nine',
    seed: 12,
    file: 'bank/loans/repaying.ts',
    instead: ['instantOf(line.dueDay, 8 * HOUR)', 'instantOf(line.dueDay, 9 * HOUR)'],
    noticed: /paid by itself at eight/,
  },
  {
    what: 'a used token stays good',
    seed: 1,
    file: 'bank/person/fold.ts',
    instead: ['face(state, { token: null, usedTokenIds:', 'face(state, { usedTokenIds:'],
    noticed: /a used token opens nothing/,
  },
  {
    what: 'a stored state forgets the tokens that were used',
    seed: 1,
    file: 'service/storage/pages.ts',
    instead: ['usedTokenIds: tokens }', 'usedTokenIds: [] }'],
    noticed: /a stored state is read as it was/,
  },
  {
    what: 'a loan that is over is forgotten by the sums',
    seed: 1,
    file: 'bank/core/loan-book.ts',
    instead: ['resting: summed(resting, [loan])', 'resting'],
    noticed: /the sums of closed loans|holds what the model says|is what the model says/,
  },
  {
    what: 'a token is good for an hour',
    seed: 1,
    file: 'bank/person/face.ts',
    instead: ['rules.faceCheck.validMinutes * MINUTE', '60 * MINUTE'],
    noticed: /older than five minutes/,
  },
  {
    what: 'a token is good on any phone',
    seed: 1,
    file: 'bank/person/face.ts',
    instead: ['if (token.deviceId !== deviceId)', 'if (deviceId === null)'],
    noticed: /another phone/,
  },
  {
    what: 'what is borrowed does not lower what is left',
    seed: 1,
    file: 'bank/credit/available.ts',
    instead: ['limitFen - usedFen(state, productId)', 'limitFen'],
    noticed: /used and available fit the limit/,
  },
  {
    what: 'some deposits do not come',
    seed: 1,
    file: 'bank/person/fold.ts',
    instead: [
      'journal: [...state.journal, added] }',
      'journal: amountFen % 3 === 0 ? state.journal : [...state.journal, added] }',
    ],
    noticed: /holds what the model says/,
  },
  {
    what: 'late on the due day itself',
    seed: 1,
    file: 'bank/loans/overdue.ts',
    instead: ["{ stage: 'missed', day: addDays(line.dueDay, 1) }", "{ stage: 'missed', day: line.dueDay }"],
    noticed: /is missed on its day|the story/,
  },
  {
    what: 'the limit freezes with the fourth overdue only',
    seed: 9,
    file: 'rules/overdue.ts',
    instead: ['freezeAtCount: { value: 3,', 'freezeAtCount: { value: 4,'],
    noticed: /after three overdue/,
  },
  {
    what: 'a freeze is lifted after 80 days',
    seed: 13,
    file: 'rules/recovery.ts',
    instead: ['review: { afterDays: 90,', 'review: { afterDays: 80,'],
    noticed: /a freeze ends by a review/,
  },
  {
    what: 'a cut ends after 80 days',
    seed: 21,
    file: 'rules/recovery.ts',
    instead: ['cut: { afterDays: 90,', 'cut: { afterDays: 80,'],
    noticed: /a cut ends 90 days after/,
  },
  {
    what: 'a cut never ends',
    seed: 21,
    file: 'bank/credit/due.ts',
    instead: ['if (cutEnds)', 'if (cutEnds && state.now < 0)'],
    noticed: /does not outlast its day/,
  },
  {
    what: 'a channel that said no is asked again at once',
    seed: 2,
    file: 'bank/core/declines.ts',
    instead: ['dayAt(state.now) < retryDay', 'dayAt(state.now) > retryDay'],
    noticed: /is not asked before its day/,
  },
  {
    what: 'an entry that does not balance stops the bank from within',
    seed: 1,
    file: 'bank/loans/change.ts',
    instead: ["'penalty-income': -penaltyCharged,", "'penalty-income': -2 * penaltyCharged,"],
    noticed: /meets no assertion of the bank|time passes/,
  },
];

/** The random user, and what they need to be run, with a fault planted into their copy of the source. */
export interface Simulation {
  readonly emptyRun: typeof import('../../../tools/random-user/run').emptyRun;
  readonly runInto: typeof import('../../../tools/random-user/run').runInto;
  readonly shrink: typeof import('../../../tools/random-user/shrink').shrink;
}

/** @throws where the text of the fault does not stand in its file, once: then it is to be planted anew */
export async function withPlanted(planted: Planted | null): Promise<Simulation> {
  const file = planted && path.join(root, 'src/services', planted.file);
  let read = file === null;
  const { outputFiles } = await build({
    stdin: {
      contents: "export * from './run'; export * from './shrink';",
      resolveDir: path.join(root, 'tools/random-user'),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    tsconfig: path.join(root, 'tsconfig.json'),
    logLevel: 'silent',
    plugins: [
      {
        name: 'plant',
        setup: ({ onLoad }) =>
          onLoad({ filter: /[.]ts$/ }, ({ path: loaded }) => {
            if (!planted || loaded !== file) return null;
            read = true;
            return { contents: plant(readFileSync(loaded, 'utf8'), planted), loader: 'ts' };
          }),
      },
    ],
  });
  if (!read) throw new Error(`${planted?.what}: ${planted?.file} is no part of the random user`);
  const module = { exports: {} };
  const code = outputFiles[0]?.text ?? '';
  new Function('require', 'module', 'exports', code)(createRequire(__filename), module, module.exports);
  return module.exports as Simulation;
}

function plant(source: string, { what, instead: [from, to] }: Planted): string {
  const parts = source.split(from);
  if (parts.length !== 2) throw new Error(`${what}: its text stands ${parts.length - 1} times in the file`);
  return parts.join(to);
}
