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
  /** What is compared: cases of one task do the same. */
  readonly task: string;
  readonly by: string;
  /** Makes what the work needs, once. @returns the work */
  readonly prepare: () => () => unknown;
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

const schedules = (periods: number): Case[] => {
  const task = `schedule of ${periods} periods`;
  const terms = termsOf(periods);
  const months = Array.from({ length: periods }, () => ({ days: 30, wholeMonth: true }));
  return [
    { task, by: 'the bank (whole fen, dated)', prepare: () => () => schedule(terms) },
    { task, by: 'financial', prepare: () => () => financialSchedule(terms, periods) },
    { task, by: 'decimal.js', prepare: () => () => plainSchedule(terms, months) },
  ];
};

const returns = (periods: number): Case[] => {
  const task = `IRR of ${periods} periods`;
  const flows = [1_200_000, ...schedule(termsOf(periods)).map(({ paymentFen }) => -paymentFen)];
  return [
    { task, by: 'the bank', prepare: () => () => irr(flows) },
    { task, by: 'financial', prepare: () => () => financialIrr(flows) },
    { task, by: 'node-irr', prepare: () => () => nodeIrr(flows) },
  ];
};

const prime = () => stateAtFirst(personaOf('prime'));

export const CASES: readonly Case[] = [
  ...schedules(12),
  ...schedules(36),
  ...returns(12),
  ...returns(36),
  {
    task: 'quote of 12 periods',
    by: 'the bank',
    prepare: () => {
      const state = prime();
      return () =>
        quote(rulesFor(state), state, {
          productId: 'weilidai',
          principalFen: yuan(12_000),
          periods: 12,
          method: 'equal-principal',
        });
    },
  },
  {
    task: 'limit page',
    by: 'the bank',
    prepare: () => {
      const state = prime();
      return () => limitView(rulesFor(state), state, 'weilidai');
    },
  },
  {
    task: 'a month passes',
    by: 'the bank',
    prepare: () => {
      const state = prime();
      const at = plus(state.now, 30 * DAY);
      return () => execute(rulesFor(state), state, { type: 'pass-time' }, at);
    },
  },
];
