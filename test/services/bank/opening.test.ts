import { open } from '@/services/bank/opening';
import { personaOf } from '@/services/demo/stories/personas';
import { RULE_SETS } from '@/services/rules/rule-sets';
import { DAY } from '@/units/day';

test('as many inquiries as a person is said to have had stand in the three months before, a week apart (B47)', () => {
  const { opening } = personaOf('refused');
  const { inquiries } = open(RULE_SETS.merged, opening);
  const weeks = inquiries.map(({ at }) => (opening.at - at) / (7 * DAY));
  expect(weeks).toEqual(Array.from({ length: opening.customer.inquiriesIn3Months }, (_, index) => index + 1));
  expect(weeks.length).toBeGreaterThan(6);
  expect(weeks.length * 7).toBeLessThan(90);
});
