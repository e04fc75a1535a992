import fc from 'fast-check';
import { createCheckStore } from '@/stores/check/check';
import { readClaim } from '@/stores/check/claim/reading';
import { showFen } from '@/units/fen';
import { demo } from '../../../../tools/world/world';
import { draws } from '../../../support/draws';

/** A claim, its true interest by a formula of this test's own, and sentences that say it. */
interface Made {
  readonly principal: number;
  readonly days: number;
  /** Ten-thousandths of a percent a day. */
  readonly daily: number;
}

const made = fc.record({
  principal: fc.integer({ min: 1, max: 500 }).map((hundreds) => hundreds * 100),
  days: fc.integer({ min: 2, max: 365 }),
  daily: fc.integer({ min: 100, max: 2_000 }).map((value) => value),
});

const percentOf = (daily: number): string => String(daily / 10_000);
const interestOf = ({ principal, days, daily }: Made): number =>
  Math.round((principal * 100 * daily * days) / 1e6);

const AMOUNTS: readonly ((amount: number) => string)[] = [
  (amount) => `${amount}元`,
  (amount) => `${amount.toLocaleString('en')}元`,
  (amount) => `${amount / 10_000}万元`,
  (amount) => `${amount / 10_000}万`,
  (amount) =>
    amount > 10_000 && amount % 10_000 >= 1_000
      ? `${Math.floor(amount / 10_000)}万${amount % 10_000}元`
      : `${amount}块`,
  (amount) =>
    `${[...String(amount)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')}元`,
  (amount) => `¥${amount} `,
];

const SHAPES: readonly ((p: string, d: string, t: number, i: string) => string)[] = [
  (p, d, t, i) => `借${p}，日利率${d}%，${t}天，利息${i}元`,
  (p, d, t, i) => `日息${d}%，借了${p}，用${t}天，总利息${i}元`,
  (p, d, t, i) => `${d}%/天，${t}天，本金${p}，利息${i}块`,
  (p, d, t, i) => `利息${i}元，借款${p}，期限${t}天，每天${d}%`,
  (p, d, t, i) => `借${p}${t}天利息${i}元（日利率${d}%）`,
  (p, d, t, i) => `借款金额：${p}\n日利率：${d}%\n期限：${t}天\n利息：${i}元`,
  (p, d, t, i) => `我借了${p}；平台说一天${d}%；${t}天要付利息${i}元。是真的吗？`,
  (p, d, t, i) => `${t}天，${d}%日息，本金是${p}，一共利息${i}元`,
];

const sentence = fc.record({
  claim: made,
  amount: fc.constantFrom(...AMOUNTS),
  shape: fc.constantFrom(...SHAPES),
});

test('what was rendered is read back, and nothing is asked', () => {
  fc.assert(
    fc.property(sentence, ({ claim, amount, shape }) => {
      const { principal, days, daily } = claim;
      const said = shape(amount(principal), percentOf(daily), days, String(interestOf(claim) / 100));
      const { found, questions } = readClaim(said);
      expect({ said, ...found, questions }).toEqual({
        said,
        principal: expect.any(String),
        dayRate: percentOf(daily),
        term: String(days),
        termIn: 'day',
        interest: String(interestOf(claim) / 100),
        questions: [],
      });
      expect(Number(found.principal)).toBe(principal);
    }),
    { numRuns: draws(2_000) },
  );
});

test('a true claim is right, one that is a yuan off is not', async () => {
  const { service } = demo();
  await fc.assert(
    fc.asyncProperty(
      sentence,
      fc.integer({ min: 100, max: 100_000 }),
      fc.boolean(),
      async (one, off, more) => {
        const { claim, amount, shape } = one;
        const standing = async (interestFen: number) => {
          const store = createCheckStore(service);
          const text = showFen(interestFen as never).replace(/,/g, '');
          store.getState().paste(shape(amount(claim.principal), percentOf(claim.daily), claim.days, text));
          await store.getState().check();
          const { answer } = store.getState();
          return answer.kind === 'checked' ? answer.checked.standing : answer.kind;
        };
        const right = interestOf(claim);
        const wrong = more || right <= off ? right + off : right - off;
        expect([await standing(right), await standing(wrong)]).toEqual(['all', 'none']);
      },
    ),
    { numRuns: draws(400) },
  );
});

/** By months: how it is said to be repaid, and what all interest comes to by this test's own formula, unrounded. */
const REPAID: readonly (readonly [said: string, interest: (p: number, r: number, n: number) => number])[] = [
  ['到期一次还本付息', (p, r, n) => p * r * n],
  ['先息后本', (p, r, n) => p * r * n],
  ['等本等息', (p, r, n) => p * r * n],
  ['等额本金', (p, r, n) => (p * r * (n + 1)) / 2],
  ['等额本息', (p, r, n) => (p * r * n) / (1 - (1 + r) ** -n) - p],
];

const RATES: readonly ((hundredths: number) => string)[] = [
  (hundredths) => `月利率${hundredths / 100}%`,
  (hundredths) => `年化${(hundredths * 12) / 100}%`,
  (hundredths) => `每月利率是${hundredths / 100}%`,
  (hundredths) => `月息${hundredths / 100}分`,
  (hundredths) => `月息${hundredths / 10}厘`,
  (hundredths) => `年利率百分之${(hundredths * 12) / 100}`,
];

test('by months too, for every way of repaying that is said', async () => {
  const { service } = demo();
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 10, max: 300 }),
      fc.integer({ min: 10, max: 300 }),
      fc.integer({ min: 2, max: 36 }),
      fc.constantFrom(...REPAID),
      fc.constantFrom(...RATES),
      async (thousands, hundredths, months, [way, formula], rated) => {
        const interest = formula(thousands * 1_000, hundredths / 10_000, months);
        const standing = async (yuan: number) => {
          const store = createCheckStore(service);
          const said = `借${thousands / 10}万，${rated(hundredths)}，${way}，${months}个月，总利息${yuan.toFixed(2)}元`;
          store.getState().paste(said);
          await store.getState().check();
          const { answer } = store.getState();
          return [said, answer.kind === 'checked' ? answer.checked.standing : answer.kind];
        };
        const [said, right] = await standing(interest);
        const [, wrong] = await standing(interest + 1.5);
        expect([said, right, wrong]).toEqual([said, 'all', 'none']);
      },
    ),
    { numRuns: draws(400) },
  );
});

test('anything can be pasted: it is read in time, every mark lies in the text, and nothing throws', async () => {
  const { service } = demo();
  const signs = fc.constantFrom(
    ...'0123456789.,，。%‰元万千百十一二两半天日月年期分厘利息率借本金每还到手年化费-～—￥😀<>()（） \n',
  );
  const text = fc.oneof(
    fc.array(signs, { maxLength: 120 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  await fc.assert(
    fc.asyncProperty(text, async (pasted) => {
      const store = createCheckStore(service);
      store.getState().paste(pasted);
      for (const { from, to } of readClaim(pasted).marks) {
        expect(from).toBeLessThan(to);
        expect(to).toBeLessThanOrEqual(pasted.length);
      }
      await store.getState().check();
      expect(store.getState().pasted?.text).toBe(pasted);
    }),
    { numRuns: draws(2_000) },
  );
  for (const long of [
    '1'.repeat(10_000),
    '一万'.repeat(5_000),
    '借1万元，'.repeat(2_000),
    '😀'.repeat(5_000),
  ]) {
    const before = process.hrtime.bigint();
    expect(readClaim(long).cut).toBe(true);
    expect(Number(process.hrtime.bigint() - before) / 1e6).toBeLessThan(1_000);
  }
});
