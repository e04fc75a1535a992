import Decimal from 'decimal.js-light';
import { allIrr, allXirr, scheduleIrr } from '@/services/bank/arithmetic/irr';
import { schedule, type Terms, totals } from '@/services/bank/arithmetic/schedule';
import { METHODS } from '@/services/contract/terms';
import { type Day, day, parseDay } from '@/units/day';
import { type Fen, formatYuan, parseYuan, type Rounding, yuan } from '@/units/fen';
import { DAY_COUNTS, formatRate, parseRate, type Rate, rate } from '@/units/rate';
import { command, JSON_OPTION, oneOf, WrongArgument, wholeNumber } from './arguments.mjs';

/** One quote, or the rate of return of any series of payments: see the README. */

const LARGEST = yuan(1_000_000_000);
/** 100% a year: a percentage that is written as one is no decimal. */
const HIGHEST_RATE = rate('1');
/** A rate of a period is at least 2^-53 above -100%: a year of them is so near to it within 192 places. */
const Exact = Decimal.clone({ precision: 240 });

/** What is planned from here on still has a year of four digits. */
const LAST_DAY = day('9000-01-01');
const ROUNDINGS: readonly Rounding[] = ['half-up', 'half-even'];

const USAGE = {
  name: 'quote',
  does: 'One quote with its schedule, totals and rates, or with --cashflows the rate of return of any series of payments.',
  example: '--method equal-installment --principal 12000 --annual-rate 0.072 --periods 12 --start 2026-01-31',
  options: {
    method: {
      type: 'string',
      value: 'METHOD',
      is: `how it is repaid: ${METHODS.join(', ')}`,
      example: '--method bullet',
    },
    principal: {
      type: 'string',
      value: 'YUAN',
      is: 'what is lent, in yuan',
      example: '--principal 12000.50',
    },
    'annual-rate': {
      type: 'string',
      value: 'DECIMAL',
      is: 'the simple rate of a year as a decimal, 0.072 for 7.2%, at most 1',
      example: '--annual-rate 0.072',
    },
    periods: { type: 'string', value: 'N', is: 'months, 1 to 600', example: '--periods 12' },
    days: {
      type: 'string',
      value: 'N',
      is: 'days, 1 to 36500, instead of --periods for bullet and revolving',
      example: '--days 30',
    },
    start: { type: 'string', value: 'DATE', is: 'the day it is lent', example: '--start 2026-01-31' },
    'first-due': {
      type: 'string',
      value: 'DATE',
      is: 'the first due day',
      usual: 'a month after --start',
      example: '--first-due 2026-03-10',
    },
    'day-count': {
      type: 'string',
      value: 'COUNT',
      is: `how days are counted: ${DAY_COUNTS.join(', ')}`,
      usual: '30/360, actual/360 with --days',
      example: '--day-count actual/365',
    },
    rounding: {
      type: 'string',
      value: 'WAY',
      is: `to the fen: ${ROUNDINGS.join(', ')}`,
      usual: 'half-up',
      example: '--rounding half-even',
    },
    cashflows: {
      type: 'string',
      value: 'LIST',
      is: 'a series of monthly payments, alone',
      example: "--cashflows '-100,60,60'",
    },
    dates: {
      type: 'string',
      value: 'LIST',
      is: 'the days of the --cashflows',
      example: '--dates 2026-01-01,2026-02-03,2026-03-01',
    },
    json: JSON_OPTION,
  },
} as const;

command(USAGE, (given) => {
  const result = given.cashflows === undefined ? quote(given) : returnOf(given.cashflows, given.dates, given);
  process.stdout.write(given.json ? `${JSON.stringify(result, null, 2)}\n` : readable(result));
  return 0;
});

type Given = Partial<Record<string, string | boolean>>;

function quote(given: Given) {
  if (given.dates !== undefined) throw new WrongArgument('--dates goes with --cashflows');
  const method = oneOf('method', required(given, 'method'), METHODS);
  const terms: Terms = {
    method,
    principalFen: principal(required(given, 'principal')),
    annualRate: annualRate(required(given, 'annual-rate')),
    length: length(method, given),
    startDay: date('start', required(given, 'start')),
    dayCount: oneOf(
      'day-count',
      String(given['day-count'] ?? (given.days === undefined ? '30/360' : 'actual/360')),
      DAY_COUNTS,
    ),
    rounding: oneOf('rounding', String(given.rounding ?? 'half-up'), ROUNDINGS),
    firstDueDay: given['first-due'] === undefined ? undefined : date('first-due', String(given['first-due'])),
  };
  if (terms.firstDueDay !== undefined && terms.firstDueDay <= terms.startDay)
    throw new WrongArgument(`--first-due ${terms.firstDueDay}: a date after --start ${terms.startDay}`);
  if (terms.firstDueDay !== undefined && 'days' in terms.length)
    throw new WrongArgument('--first-due goes with --periods, not with --days');
  const rows = schedule(terms);
  const sums = totals(rows);
  const rates = scheduleIrr(terms, rows);
  return {
    method,
    principal: formatYuan(terms.principalFen),
    annualRate: formatRate(terms.annualRate),
    installments: rows.map((row) => ({
      period: row.period,
      dueDate: row.dueDay,
      days: row.days,
      payment: formatYuan(row.paymentFen),
      principal: formatYuan(row.principalFen),
      interest: formatYuan(row.interestFen),
      balance: formatYuan(row.balanceFen),
    })),
    totals: {
      payment: formatYuan(sums.paymentFen),
      principal: formatYuan(sums.principalFen),
      interest: formatYuan(sums.interestFen),
    },
    irr: {
      monthly: decimals(rates.monthly),
      annualNominal: decimals(rates.annualNominal),
      annualEffective: decimals(rates.annualEffective),
      xirr: decimals(rates.xirr),
    },
  };
}

function returnOf(cashflows: string, dates: string | undefined, given: Given) {
  const stray = Object.keys(given).find((name) => !['cashflows', 'dates', 'json'].includes(name));
  if (stray) throw new WrongArgument(`--${stray} does not go with --cashflows`);
  const amounts = cashflows.split(',').map((text) => {
    if (!/^\s*[+-]?\d{1,13}(\.\d{1,9})?\s*$/.test(text))
      throw new WrongArgument(`--cashflows ${JSON.stringify(text)}: decimal numbers, separated by commas`);
    return Number(text);
  });
  if (dates === undefined) {
    const [periodic, ...others] = known(allIrr(amounts), amounts);
    return {
      irr: {
        periodic: decimals(periodic),
        annualNominal: decimals(periodic * 12),
        annualEffective: compounded(periodic),
        ...alsoSolving(others),
      },
    };
  }
  const days = dates.split(',').map((text) => date('dates', text.trim()));
  if (days.length !== amounts.length)
    throw new WrongArgument(`--dates: ${days.length} dates for ${amounts.length} cash flows; one for each`);
  const flows = amounts.map((amount, index) => ({ amount, day: days[index] ?? day('1970-01-01') }));
  if (new Set(days).size < 2)
    throw new WrongArgument('--dates: all flows are on one day, so there is no rate');
  const [yearly, ...others] = known(allXirr(flows), amounts);
  return { irr: { xirr: decimals(yearly), ...alsoSolving(others) } };
}

/** The nearest to zero first. */
function known(found: readonly number[], amounts: readonly number[]): readonly [number, ...number[]] {
  const [nearest, ...others] = found;
  if (nearest !== undefined) return [nearest, ...others];
  throw new WrongArgument(
    amounts.some((amount) => amount > 0) && amounts.some((amount) => amount < 0)
      ? '--cashflows: at no rate above -100% that a number can hold is the series worth nothing, so it has none'
      : '--cashflows: the series has no sign change, so it has no rate; it needs money both ways',
  );
}

/** The other rates at which the series is worth nothing too; named only where there are any. */
function alsoSolving(others: readonly number[]): { others?: string[] } {
  return others.length > 0 ? { others: others.map(decimals) } : {};
}

function required(given: Given, name: string): string {
  const text = given[name];
  if (typeof text !== 'string') throw new WrongArgument(`--${name} is missing`);
  return text;
}

function principal(text: string): Fen {
  const amount = parseYuan(text);
  if (amount === null || amount <= 0 || amount > LARGEST)
    throw new WrongArgument(
      `--principal ${JSON.stringify(text)}: yuan with at most two decimals, from 0.01 to 1000000000`,
    );
  return amount;
}

function annualRate(text: string): Rate {
  const found = parseRate(text);
  if (found === null || found > HIGHEST_RATE)
    throw new WrongArgument(
      `--annual-rate ${JSON.stringify(text)}: a decimal from 0 to 1 with at most nine places; 0.072 is 7.2%`,
    );
  return found;
}

function length(method: Terms['method'], given: Given): Terms['length'] {
  const single = method === 'bullet' || method === 'revolving';
  if (given.days !== undefined && !single)
    throw new WrongArgument('--days goes with --method bullet or revolving; here --periods');
  if (given.days !== undefined && given.periods !== undefined)
    throw new WrongArgument('--periods or --days, not both');
  return given.days === undefined
    ? { periods: wholeNumber('periods', required(given, 'periods'), 1, 600) }
    : { days: wholeNumber('days', String(given.days), 1, 36_500) };
}

function date(name: string, text: string): Day {
  const found = parseDay(text);
  if (found === null || found > LAST_DAY)
    throw new WrongArgument(
      `--${name} ${JSON.stringify(text)}: a calendar date as 2026-01-31, at most ${LAST_DAY}`,
    );
  return found;
}

/** Ten decimals, without a minus before zero; more where they would say -100%, which no rate is. */
function decimals(value: number): string {
  const places = value > -1 && value < -1 + 1e-9 ? 16 : 10;
  // From here on a number would be written with its exponent.
  if (value >= 1e21) return `${BigInt(value)}.0000000000`;
  return value.toFixed(places).replace(/^-(0\.0+)$/, '$1');
}

/**
 * Twelve periods. What is left of one may be so little that no double lies between the rate and -100%: then as many
 * places as show that something is.
 */
function compounded(periodic: number): string {
  const growth = 12 * Math.log1p(periodic);
  const left = Math.exp(growth);
  if (left > 1e-9) return decimals(Math.expm1(growth));
  const places = Math.ceil(-Math.log10(left)) + 3;
  return new Exact(left).minus(1).toFixed(places);
}

function readable(result: ReturnType<typeof quote> | ReturnType<typeof returnOf>): string {
  const rates = Object.entries(result.irr).map(
    ([name, value]) => `  ${name.padEnd(16)} ${[value].flat().join(', ')}`,
  );
  if (!('installments' in result)) return `${rates.join('\n')}\n`;
  const columns = ['period', 'dueDate', 'days', 'payment', 'principal', 'interest', 'balance'] as const;
  const line = (cells: readonly string[]): string => cells.map((cell) => cell.padStart(14)).join('');
  return [
    `${result.method}, ${result.principal} yuan at ${result.annualRate} a year`,
    line([...columns]),
    ...result.installments.map((row) => line(columns.map((column) => String(row[column])))),
    line(['', '', 'total', result.totals.payment, result.totals.principal, result.totals.interest, '']),
    ...rates,
    '',
  ].join('\n');
}
