import fc from 'fast-check';
import { createCheckStore, NO_CLAIM } from '@/stores/check';
import { type Claim, judgeClaim } from '@/stores/claim';
import { readClaim } from '@/stores/claim-reading';

const claim = (part: Partial<Claim>): Claim => ({
  principal: '10000',
  rate: '0.03',
  ratePer: 'day',
  term: '30',
  termIn: 'day',
  interest: '90',
  ...part,
});

test.each<[Partial<Claim>, string, number]>([
  [{}, 'right', 0],
  [{ interest: '90.00' }, 'right', 0],
  [{ interest: '100' }, 'too-much', 1_000],
  [{ interest: '50' }, 'too-little', -4_000],
  [{ principal: '1,234', term: '7', interest: '2.59' }, 'right', 0],
  [{ rate: '18', ratePer: 'year', term: '12', termIn: 'month', interest: '1800' }, 'right', 0],
  [{ rate: '0.05%', term: '1', interest: '5' }, 'right', 0],
  // Said by the year: 360 days or 365, whichever is nearer.
  [{ rate: '18', ratePer: 'year', interest: '150' }, 'right', 0],
  [{ rate: '18', ratePer: 'year', interest: '147.95' }, 'right', 0],
  [{ rate: '18', ratePer: 'year', interest: '148' }, 'rounded', 5],
])('%j is %s by %d fen', (part, verdict, differenceFen) => {
  const judged = judgeClaim(claim(part));
  expect(judged.ok && judged.checked).toMatchObject({ verdict, differenceFen });
});

test('half a yuan off a whole-yuan claim is rounding, and no more is', () => {
  const verdict = (interest: string) => {
    const judged = judgeClaim(claim({ principal: '1234', term: '7', interest }));
    return judged.ok && judged.checked.verdict;
  };
  expect([verdict('3'), verdict('3.0'), verdict('2'), verdict('4')]).toEqual([
    'rounded',
    'too-much',
    'too-little',
    'too-much',
  ]);
});

test('every bad field is named at once, and what was typed is kept', () => {
  const store = createCheckStore();
  store.getState().write({ principal: '一些', rate: '20', term: '0' });
  store.getState().check();
  expect(store.getState().judged).toEqual({
    ok: false,
    faults: { principal: 'unread', rate: 'range', term: 'range', interest: 'missing' },
  });
  expect(store.getState().claim).toMatchObject({ principal: '一些', rate: '20', term: '0' });

  store.getState().write({ principal: '10000', rate: '0.03', term: '30', interest: '90' });
  expect(store.getState().judged).toMatchObject({ ok: true, checked: { verdict: 'right' } });
});

test.each<[string, Partial<Claim>]>([
  [
    '借 1 万元，日利率 0.03%，30 天，利息 90 元',
    { principal: '10000', rate: '0.03', ratePer: 'day', term: '30', termIn: 'day', interest: '90' },
  ],
  [
    '本金12,000元 年化18% 12个月 利息2160元',
    { principal: '12000', rate: '18', ratePer: 'year', term: '12', termIn: 'month', interest: '2160' },
  ],
  [
    '借5000块，万分之五，用7天，利息要17.5块',
    { principal: '5000', rate: '0.05', ratePer: 'day', term: '7', termIn: 'day', interest: '17.5' },
  ],
  [
    '年利率7.2%，借1.25万元3年',
    { principal: '12500', rate: '7.2', ratePer: 'year', term: '36', termIn: 'month' },
  ],
  ['没有数字的话', {}],
])('%s is read', (sentence, found) => {
  expect(readClaim(sentence)).toEqual(found);
});

test('what a sentence leaves out stays; what cannot be read changes nothing', () => {
  const store = createCheckStore();
  store.getState().write({ principal: '10000' });
  store.getState().paste('日利率 0.03%，30 天');
  expect(store.getState().claim).toMatchObject({ principal: '10000', rate: '0.03', term: '30' });
  store.getState().paste('你好');
  expect(store.getState().pasted).toEqual({ text: '你好', understood: false });
  expect(store.getState().claim.principal).toBe('10000');
  store.getState().clear();
  expect(store.getState().claim).toEqual(NO_CLAIM);
});

test('whatever is typed or pasted is judged, and never thrown at', () => {
  const text = fc.oneof(fc.string({ maxLength: 20 }), fc.integer().map(String), fc.double().map(String));
  fc.assert(
    fc.property(
      fc.record({
        principal: text,
        rate: text,
        ratePer: fc.constantFrom('day' as const, 'year' as const),
        term: text,
        termIn: fc.constantFrom('day' as const, 'month' as const),
        interest: text,
      }),
      (typed) => {
        judgeClaim(typed);
        judgeClaim({ ...typed, ...readClaim(`${typed.principal}元${typed.rate}%${typed.term}天`) });
      },
    ),
  );
});

test('the largest of everything is still counted exactly', () => {
  const judged = judgeClaim(
    claim({ principal: '100000000', rate: '1000', ratePer: 'year', term: '36500', interest: '0' }),
  );
  expect(judged.ok && judged.checked.counts.map(({ interestFen }) => interestFen)).toEqual([
    10_138_888_888_889, 10_000_000_000_000,
  ]);
});
