import { yuan } from '@/units/fen';
import {
  dailyRate,
  formatRate,
  interestForDays,
  interestForMonths,
  parseRate,
  rate,
  showDailyRate,
  showRate,
} from '@/units/rate';

test.each(['0', '0.072', '0.1825', '1.5', '0.123456789'])('%s comes back as it was written', (text) => {
  const parsed = parseRate(text);
  expect(parsed === null ? null : formatRate(parsed)).toBe(text);
});

test.each(['', '-0.1', '7.2%', '0.1234567891', '.5', '1e-2', 'abc'])('%j is no rate', (text) => {
  expect(parseRate(text)).toBeNull();
});

test('0.02%–0.05% a day is 7.2%–18% a year, on 360 days and on no other (X1)', () => {
  expect([formatRate(dailyRate('0.0002')), formatRate(dailyRate('0.0005'))]).toEqual(['0.072', '0.18']);
  expect(interestForDays(yuan(100), rate('0.1825'), 365, 'actual/365')).toBe(
    interestForDays(yuan(100), rate('0.18'), 365, 'actual/360'),
  );
});

test.each([
  ['0.108', '10.8%', '0.03%'],
  ['0.144', '14.4%', '0.04%'],
  ['0.1076', '10.76%', '0.02989%'],
])('%s is shown as %s and %s a day', (text, yearly, daily) => {
  expect([showRate(rate(text)), showDailyRate(rate(text))]).toEqual([yearly, daily]);
});

test('interest is rounded once, half away from zero', () => {
  // 12,000 × 10.8% × 31 ÷ 360 = 111.60 exactly; 0.01 × 36% ÷ 12 = 0.0003
  expect(interestForDays(yuan(12_000), rate('0.108'), 31, 'actual/360')).toBe(11_160);
  expect(interestForMonths(1 as never, rate('0.36'), 1)).toBe(0);
  // 50 fen × 12% ÷ 12 = half a fen
  expect([
    interestForMonths(50 as never, rate('0.12'), 1, 'half-up'),
    interestForMonths(50 as never, rate('0.12'), 1, 'half-even'),
  ]).toEqual([1, 0]);
});
