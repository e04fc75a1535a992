import DecimalJs from 'decimal.js';
import { command, wordsOf } from '../support/command';

const Decimal = DecimalJs.clone({ precision: 240 });
const quote = (line: string) => command('quote', wordsOf(line));

test('a schedule as one JSON document', () => {
  const { code, out, error } = quote(
    '--method equal-installment --principal 12000 --annual-rate 0.072 --periods 3 --start 2026-01-31 --json',
  );
  expect([code, error]).toEqual([0, '']);
  expect(JSON.parse(out)).toEqual({
    method: 'equal-installment',
    principal: '12000.00',
    annualRate: '0.072',
    installments: [
      {
        period: 1,
        dueDate: '2026-02-28',
        days: 28,
        payment: '4048.10',
        principal: '3976.10',
        interest: '72.00',
        balance: '8023.90',
      },
      {
        period: 2,
        dueDate: '2026-03-31',
        days: 31,
        payment: '4048.10',
        principal: '3999.96',
        interest: '48.14',
        balance: '4023.94',
      },
      {
        period: 3,
        dueDate: '2026-04-30',
        days: 30,
        payment: '4048.08',
        principal: '4023.94',
        interest: '24.14',
        balance: '0.00',
      },
    ],
    totals: { payment: '12144.28', principal: '12000.00', interest: '144.28' },
    irr: {
      monthly: '0.0059997087',
      annualNominal: '0.0719965048',
      annualEffective: '0.0744204348',
      xirr: '0.0772790329',
    },
  });
});

test.each([
  [
    "--cashflows '99000,-8833.3,-8833.3,-8833.3,-8833.3,-8833.3,-8833.3,-8833.3,-8833.3,-8833.3,-8833.3,-8833.3,-8833.3' --json",
    'annualNominal',
    /^0\.1280/,
  ],
  [
    "--cashflows '-10000,2750,4250,3250,2750' --dates 2008-01-01,2008-03-01,2008-10-30,2009-02-15,2009-04-01 --json",
    'xirr',
    /^0\.373362/,
  ],
  [
    '--method revolving --principal 1280 --annual-rate 0.144 --days 15 --start 2026-10-01 --json',
    'xirr',
    /^0\.15/,
  ],
])('%s', (line, name, expected) => {
  const { code, out } = quote(line);
  expect(code).toBe(0);
  expect(JSON.parse(out).irr[name]).toMatch(expected);
});

test.each([
  ["--cashflows '-100,203,-103.02'", { periodic: '0.0100000000', others: ['0.0200000000'] }],
  // The nearest to zero is below it here.
  ["--cashflows '-100,210,-108'", { periodic: '-0.1000000000', others: ['0.2000000000'] }],
  ["--cashflows '0,-1,6,-11,6,0,0'", { periodic: '0.0000000000', others: ['1.0000000000', '2.0000000000'] }],
  ["--cashflows '-100,200,-100'", { periodic: '0.0000000000' }],
  ["--cashflows '-1000,0.00000001'", { periodic: '-0.9999999999900000' }],
  [
    "--cashflows '-100,203,-103.02' --dates 2026-01-01,2027-01-01,2028-01-01",
    { xirr: '0.0100000000', others: ['0.0200000000'] },
  ],
])('%s: the nearest to zero of several, and the others', (line, expected) => {
  const { irr } = JSON.parse(quote(`${line} --json`).out) as { irr: Record<string, unknown> };
  expect(irr).toMatchObject(expected);
  expect('others' in irr).toBe('others' in expected);
});

test.each([
  // A hundredth is left of one after a month, and 1e-24 after a year.
  ["--cashflows '-100,1'", /^-0\.9{23,24}\d*$/, 1e-24],
  ["--cashflows '-1000,0.00000001'", /^-0\.9{131,132}\d*$/, 1e-132],
  ["--cashflows '-100,20'", /^-0\.9999999959/, 4.096e-9],
  ["--cashflows '-100,10'", /^-0\.9{11,12}\d*$/, 1e-12],
])('%s: a loss is less than all, and compounded it is too', (line, expected, left) => {
  const { annualEffective } = JSON.parse(quote(`${line} --json`).out).irr;
  expect(annualEffective).toMatch(expected);
  const rest = Number(new Decimal(annualEffective).plus(1));
  expect(Math.abs(rest / left - 1)).toBeLessThan(0.02);
});

test('in words too, the others are named', () => {
  expect(quote("--cashflows '-100,203,-103.02'").out).toMatch(/others +0\.0200000000\n/);
});

test.each([
  ["--cashflows '-100,200,-101'", 'no'],
  ["--cashflows '-100,200,-101' --dates 2026-01-01,2027-01-01,2028-01-01", 'worth nothing'],
  ["--cashflows '0,0'", 'sign'],
  ["--cashflows '-100,-200' --dates 2026-01-01,2026-05-01", 'sign'],
  ['', 'method'],
  [
    '--method equal-principal --principal 5 --annual-rate 0.1 --periods 12 --start 9999-12-31',
    'at most 9000-01-01',
  ],
  [
    '--method equal-principal --principal 5 --annual-rate 0.1 --periods 12 --start 2026-01-31 --first-due 9999-12-30',
    'at most 9000-01-01',
  ],
  [
    '--method bullet --principal 5 --principal 6 --annual-rate 0.1 --days 3 --start 2026-01-01',
    'more than once',
  ],
  ['--method loan', 'equal-installment'],
  ['--method bullet --principal 1e5 --annual-rate 0.1 --days 3 --start 2026-01-01', 'principal'],
  ['--method bullet --principal 0 --annual-rate 0.1 --days 3 --start 2026-01-01', 'principal'],
  ['--method bullet --principal -5 --annual-rate 0.1 --days 3 --start 2026-01-01', 'principal'],
  ['--method bullet --principal 5 --annual-rate 7.2% --days 3 --start 2026-01-01', 'annual-rate'],
  ['--method bullet --principal 5 --annual-rate 7.2 --days 3 --start 2026-01-01', '0.072 is 7.2%'],
  ['--method bullet --principal 5 --annual-rate 24 --days 3 --start 2026-01-01', '0.072 is 7.2%'],
  ['--method revolving --principal 5 --annual-rate 1.000000001 --days 3 --start 2026-01-01', '0.072 is 7.2%'],
  ['--method bullet --principal 5 --annual-rate 0.1 --days 3 --periods 1 --start 2026-01-01', 'days'],
  ['--method equal-principal --principal 5 --annual-rate 0.1 --days 3 --start 2026-01-01', 'days'],
  ['--method equal-principal --principal 5 --annual-rate 0.1 --periods 0 --start 2026-01-01', 'periods'],
  ['--method equal-principal --principal 5 --annual-rate 0.1 --periods 2.5 --start 2026-01-01', 'periods'],
  ['--method equal-principal --principal 5 --annual-rate 0.1 --periods 2 --start 2026-02-30', 'start'],
  [
    '--method equal-principal --principal 5 --annual-rate 0.1 --periods 2 --start 2026-02-03 --first-due 2026-02-03',
    'first-due',
  ],
  [
    '--method equal-principal --principal 5 --annual-rate 0.1 --periods 2 --start 2026-02-03 --day-count 30/365',
    'actual/360',
  ],
  ['--principle 5', '--principal'],
  ['--cashflows 1,2,3', 'sign'],
  ['--cashflows 1,x,3', 'cashflows'],
  ['--cashflows -1,2 --dates 2026-01-01', 'dates'],
  ['--cashflows -1,2 --periods 3', 'periods'],
])('%s: exit 2 and one line that says %s', (line, says) => {
  const { code, out, error } = quote(line);
  expect([code, out]).toEqual([2, '']);
  expect(error).toContain(says);
  expect(error.trimEnd().split('\n')).toHaveLength(1);
});
