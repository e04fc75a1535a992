import type { Failure } from '@/services/contract/reply';
import { instant } from '@/units/day';
import { failureWords } from '@/words/failure-words';

const failure = (code: Failure['code'], details: Failure['details'] = {}): Failure => ({
  code,
  rule: null,
  retryable: false,
  details,
});

test.each([
  [failure('amount-over-limit', { availableFen: 5_970_000 }), '最多 59,700 元。'],
  [failure('amount-over-limit'), '最多不超过可用额度。'],
  [
    failure('amount-over-most', { mostFen: 100_000_000_000, roomFen: 120_000 }),
    '最多放 1,000,000,000 元，现在还能放 1,200 元。',
  ],
  [failure('too-many', { kind: 'cards', most: 20 }), '银行卡最多 20 张。'],
  [failure('too-many', { kind: 'loans', most: 1_000 }), '借款最多 1000 次。'],
  [failure('pay-score-too-low', { neededScore: 620, score: 606 }), '这个产品需要支付分 620，你现在是 606。'],
  [failure('pay-score-too-low'), '这个产品需要支付分达到门槛。'],
  [failure('limit-frozen', { count: 3 }), '累计逾期 3 次，额度已冻结。'],
  [
    failure('rate-above-cap', { rate: 360_000_000, cap: 240_000_000 }),
    '这笔的年化利率 36%，超过上限 24%，不予办理。',
  ],
  [failure('under-review', { until: instant('2026-10-19T09:00') }), '预计 10月19日 09:00出结果。'],
])('%j', (given, text) => {
  expect(failureWords(given).text).toBe(text);
});
