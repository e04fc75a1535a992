import fc from 'fast-check';
import { inCapitals } from '@/units/capitals';
import { fen } from '@/units/fen';

test.each([
  [0, '零元整'],
  [1, '壹分'],
  [10, '壹角整'],
  [15, '壹角伍分'],
  [100, '壹元整'],
  [105, '壹元零伍分'],
  [1_000, '壹拾元整'],
  [10_100, '壹佰零壹元整'],
  [50_000, '伍佰元整'],
  [100_100, '壹仟零壹元整'],
  [1_000_000, '壹万元整'],
  [1_100_000, '壹万壹仟元整'],
  [1_200_000, '壹万贰仟元整'],
  [1_234_567, '壹万贰仟叁佰肆拾伍元陆角柒分'],
  [1_000_100, '壹万零壹元整'],
  [1_010_000, '壹万零壹佰元整'],
  [10_000_000, '壹拾万元整'],
  [10_010_000, '壹拾万零壹佰元整'],
  [12_000_050, '壹拾贰万元伍角整'],
  [20_000_000, '贰拾万元整'],
  [30_000_000, '叁拾万元整'],
  [50_505_050, '伍拾万伍仟零伍拾元伍角整'],
  [10_000_000_000, '壹亿元整'],
  [10_000_010_000, '壹亿零壹佰元整'],
  [10_010_000_000, '壹亿零壹拾万元整'],
  [100_200_030_004, '壹拾亿零贰佰万零叁佰元零肆分'],
])('%i fen is %s', (amount, words) => {
  expect(inCapitals(fen(amount))).toBe(words);
});

test('what is less than nothing is no debt', () => {
  expect(() => inCapitals(fen(-1))).toThrow('assertion failed: -1 fen is no debt');
});

test('every amount below 100 million yuan can be read back, with no zero said twice and none at an end', () => {
  fc.assert(
    fc.property(fc.nat({ max: 9_999_999_999 }), (amount) => {
      const words = inCapitals(fen(amount));
      expect(words).not.toMatch(/零零|零[万角分]|.零元/);
      expect(read(words)).toBe(amount);
    }),
  );
});

const UNITS: Record<string, number> = { 拾: 1_000, 佰: 10_000, 仟: 100_000, 元: 100, 角: 10, 分: 1 };

function read(words: string): number {
  let [sum, section, digit] = [0, 0, 0];
  for (const char of words) {
    const value = '零壹贰叁肆伍陆柒捌玖'.indexOf(char);
    if (value >= 0) digit = value;
    else if (char === '万') {
      sum += (section + digit * 100) * 10_000;
      [section, digit] = [0, 0];
    } else {
      section += digit * (UNITS[char] ?? 0);
      digit = 0;
    }
  }
  return sum + section;
}
