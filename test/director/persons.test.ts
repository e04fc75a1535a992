import { PERSON_TONES, personBrief, personTitle } from '@/director/persons';
import { figuresOf } from '@/services/bank/views/figures';
import { PERSONAS } from '@/services/demo/stories/personas';
import { RULE_SETS } from '@/services/rules/rule-sets';

const figures = figuresOf(RULE_SETS.merged);
const title = (id: string) => personTitle(id, figures);
const brief = (id: string) => personBrief(id, figures);

test('every person is called something on the desk, and nobody else is', () => {
  expect(Object.keys(PERSON_TONES).sort()).toEqual(PERSONAS.map(({ id }) => id).sort());
  for (const { id } of PERSONAS) expect([title(id), brief(id)]).not.toContain(undefined);
});

test('what is said of a person takes its figures from the rules', () => {
  expect(['prime', 'ordinary', 'subprime', 'below-floor'].map(title)).toEqual([
    '优质 750+',
    '普通 650–749',
    '次级 580–649',
    '580 以下',
  ]);
  expect([brief('new'), brief('student')]).toEqual(['首期最多 20,000', '封顶 5,000']);
  expect(title('overdue')).toBe('逾期 30 天以上');
  expect(brief('grace')).toBe('第 3 天 / 7');
  expect(brief('heavy-debtor')).toBe('超年收入 3 倍');
});
