import { compare, quote } from '@/services/bank/loans/quote';
import type { QuoteRequest } from '@/services/contract/quote';
import type { Method } from '@/services/contract/terms';
import { rulesFor } from '@/services/rules/rule-sets';
import { formatYuan, yuan } from '@/units/fen';
import { Teller } from '../teller';

/** The same loan at every product, side by side. */

const prime = Teller.inTheStateOf('prime').state;

const asked = (method: Method, productId: QuoteRequest['productId'] = 'weilidai'): QuoteRequest => ({
  productId,
  principalFen: yuan(12_000),
  periods: 12,
  method,
});

const told = (request: QuoteRequest): string[] =>
  compare(rulesFor(prime), prime, request).map((row) =>
    row.ok
      ? `${row.productId} ${row.method} ${formatYuan(row.totalInterestFen)}`
      : `${row.productId} ${row.failure.code}`,
  );

test.each<[QuoteRequest['productId'], Method]>([
  ['weilidai', 'equal-principal'],
  ['weilidai', 'interest-only'],
])('%s %s: its own row says what its own quote says', (productId, method) => {
  const quoted = quote(rulesFor(prime), prime, asked(method, productId));
  const row = compare(rulesFor(prime), prime, asked(method, productId)).find(
    (found) => found.productId === productId,
  );
  expect(row).toMatchObject({ method, totalInterestFen: quoted.ok && quoted.value.totalInterestFen });
});

test('a method others offer too is compared as such: 一次性还本付息 at the partner', () => {
  expect(told(asked('bullet', 'partner'))).toContain('weilidai equal-principal 711.60');
  expect(told(asked('bullet', 'partner')).filter((row) => row.includes('bullet'))).toHaveLength(1);
});

test('a draw without a term has no like', () => {
  expect(compare(rulesFor(prime), prime, { ...asked('revolving', 'fenfu'), periods: null })).toEqual([]);
});

// 分付 by hand: 500 + 49,500 × 7.99/40 = 10,387, down to 10,300, less the 1,280 in use.
test('where a person’s own limit does not reach the loan, the row says how far it does', () => {
  const only = Object.fromEntries(
    compare(rulesFor(prime), prime, asked('equal-principal')).flatMap((row) =>
      row.ok ? [[row.productId, row.onlyFen]] : [],
    ),
  );
  expect(only).toEqual({ weilidai: null, fenfu: yuan(9_020), partner: null, we2000: null, xiaoe: null });
});
