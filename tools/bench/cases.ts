import { irr as financialIrr, ipmt, pmt } from 'financial';
import { irr as nodeIrr } from 'node-irr';
import { irr } from '@/services/bank/arithmetic/irr';
import { schedule, type Terms } from '@/services/bank/arithmetic/schedule';
import { execute } from '@/services/bank/bank';
import { quote } from '@/services/bank/loans/quote';
import { limitView } from '@/services/bank/views/limit';
import { personaOf } from '@/services/demo/stories/personas';
import { stateAtFirst } from '@/services/demo/stories/player';
import { rulesFor } from '@/services/rules/rule-sets';
import { DAY, day, plus } from '@/units/day';
import { yuan } from '@/units/fen';
import { rate, rateNumber } from '@/units/rate';
import { plainSchedule } from './decimal';

/** One piece of work, done by ours or by another library. */
export interface Case {
  readonly by: string;
  /** Makes what the work needs, once. @returns the work */
  readonly prepare: () => () => unknown;
  /** The figures that the work comes to, for the others of its task to agree with. */
  readonly figures?: () => readonly number[];
}

/** How many times as fast as a peer ours has to be; the first is a failure, the second the goal. */
export interface Pace {
  readonly least: number;
  readonly goal: number;
}

/** Cases that do the same work: ours is the first. */
export interface Task {
  readonly name: string;
  readonly cases: readonly [Case, ...Case[]];
  /** Beside whom ours is held, where it is; with the compiler of the engine and without it, as on a phone. */
  readonly beside?: { readonly peer: string; readonly compiled: Pace; readonly interpreted: Pace };
  /** How far figures of two libraries may lie apart. */
  readonly within?: number;
}

const termsOf = (periods: number): Terms => ({
  method: 'equal-installment',
  principalFen: yuan(12_000),
  annualRate: rate('0.108'),
  dayCount: '30/360',
  rounding: 'half-up',
  startDay: day('2026-01-15'),
  length: { periods },
});

/** Payment and interest of every period, as a spreadsheet's functions have it: in floating yuan, without dates. */
function financialSchedule({ annualRate, principalFen }: Terms, periods: number) {
  const monthly = rateNumber(annualRate) / 12;
  const principal = principalFen / 100;
  const payment = pmt(monthly, periods, -principal);
  return Array.from({ length: periods }, (_, index) => ({
    payment,
    interest: ipmt(monthly, index + 1, periods, -principal),
  }));
}

const schedules = (periods: number): Task => {
  const terms = termsOf(periods);
  const months = Array.from({ length: periods }, () => ({ days: 30, wholeMonth: true }));
  return {
    name: `schedule of ${periods} periods`,
    cases: [
      {
        by: 'the bank (whole fen, dated)',
        prepare: () => () => schedule(terms),
        figures: () => schedule(terms).map(({ interestFen }) => interestFen),
      },
      {
        by: 'financial',
        prepare: () => () => financialSchedule(terms, periods),
        figures: () => financialSchedule(terms, periods).map(({ interest }) => interest * 100),
      },
      {
        by: 'decimal.js',
        prepare: () => () => plainSchedule(terms, months),
        figures: () => plainSchedule(terms, months).map(({ interest }) => interest),
      },
    ],
    // In fen: whoever does not round a period's interest is off by less than one at any.
    within: 1,
    beside: {
      peer: 'financial',
      compiled: { least: 1.35, goal: 1.5 },
      interpreted: { least: 0.75, goal: 0.9 },
    },
  };
};

const returns = (periods: number): Task => {
  const flows = [1_200_000, ...schedule(termsOf(periods)).map(({ paymentFen }) => -paymentFen)];
  const by = (name: string, work: (amounts: number[]) => number | null): Case => ({
    by: name,
    prepare: () => () => work(flows),
    figures: () => [work(flows) ?? Number.NaN],
  });
  return {
    name: `IRR of ${periods} periods`,
    cases: [by('the bank', irr), by('financial', financialIrr), by('node-irr', nodeIrr)],
    within: 1e-9,
    beside: {
      peer: 'node-irr',
      compiled: { least: 1.5, goal: 1.5 },
      interpreted: { least: 1.8, goal: 2 },
    },
  };
};

const prime = () => stateAtFirst(personaOf('prime'));

/** What only the bank does. */
const own = (name: string, prepare: Case['prepare']): Task => ({
  name,
  cases: [{ by: 'the bank', prepare }],
});

export const TASKS: readonly Task[] = [
  schedules(12),
  schedules(36),
  returns(12),
  returns(36),
  own('quote of 12 periods', () => {
    const state = prime();
    return () =>
      quote(rulesFor(state), state, {
        productId: 'weilidai',
        principalFen: yuan(12_000),
        periods: 12,
        method: 'equal-principal',
      });
  }),
  own('limit page', () => {
    const state = prime();
    return () => limitView(rulesFor(state), state, 'weilidai');
  }),
  own('a month passes', () => {
    const state = prime();
    const at = plus(state.now, 30 * DAY);
    return () => execute(rulesFor(state), state, { type: 'pass-time' }, at);
  }),
];

/** Where two of a task's cases do not come to the same, in words: a race between different works tells nothing. */
export function disagreements({ name, cases, within = 0 }: Task): string[] {
  const [ours, ...others] = cases;
  const known = ours.figures?.() ?? [];
  return others.flatMap(({ by, figures }) => {
    const found = figures?.() ?? [];
    const apart = known.findIndex(
      (figure, index) => !(Math.abs(figure - (found[index] ?? Number.NaN)) < within),
    );
    return apart < 0 && found.length === known.length
      ? []
      : [`${name}: ${ours.by} has ${known[apart]} at ${apart}, ${by} has ${found[apart]}`];
  });
}
