import { figuresOf } from '@/services/bank/views/figures';
import { RULE_SETS } from '@/services/rules/rule-sets';
import { yuan } from '@/units/fen';
import { rate } from '@/units/rate';

const rules = RULE_SETS.merged;

test('the figures that screens say in words', () => {
  expect(figuresOf(rules)).toMatchObject({
    quoteMinutes: 10,
    coolingOffHours: 24,
    graceDays: 7,
    rateCaps: { joint: rate('0.24'), article: rate('0.36') },
    personalCaps: { interim: yuan(200_000), article: yuan(300_000) },
    reviewDays: [1, 3],
    payoutWorkingDays: 1,
    payScoreBands: [
      [750, 850],
      [650, 749],
      [580, 649],
    ],
    complaintLetters: 200,
    sources: {
      ...rules.citations,
      penalty: ['A33', 'S10', 'S55'],
      'penalty-stage': ['A33', 'S10', 'X9', 'S55'],
    },
  });
  // A document's own lens has a late day cost what the document says, and no more.
  expect(figuresOf(RULE_SETS.A).sources).toEqual(RULE_SETS.A.citations);
});

test('by a document alone, what lateness costs rests on that document’s own figure (S10, S11)', () => {
  expect(figuresOf(RULE_SETS.A).sources).toEqual(RULE_SETS.A.citations);
});

test('of several reviews the shortest and the longest are said, and the longest wait for the money', () => {
  const [product] = rules.catalogue;
  if (!product) throw new Error('there are products');
  const reviewed = (from: number, to: number, workingDays: number) => ({
    ...product,
    payout: { kind: 'after-review' as const, reviewDays: [from, to] as const, workingDays },
  });
  const catalogue = [...rules.catalogue, reviewed(2, 5, 3), reviewed(3, 4, 2)];
  expect(figuresOf({ ...rules, catalogue })).toMatchObject({ reviewDays: [1, 5], payoutWorkingDays: 3 });
});
