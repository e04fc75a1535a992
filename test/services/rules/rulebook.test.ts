import { RULE_COUNT } from '@/services/bank/views/wallet';
import { findSource, RULEBOOK, RULES } from '@/services/rules/rulebook';
import { DOUBTFUL_CLAIMS, SCAMS, TIPS } from '@/services/rules/tips';
import { checkBook, checkSources, readSources, unusedRules } from '../../../tools/rules-check';

const ROOT = process.cwd();

/** Rules that no code of the bank quotes yet: this figure may only shrink. */
const UNUSED_AT_MOST = 0;

describe('the rulebook', () => {
  test('has every id once, short terms, one sentence a rule, known screens and no dangling conflict', () => {
    expect(checkBook(RULEBOOK)).toEqual([]);
  });

  test.each([
    ['A', 36, 10, 7],
    ['B', 48, 10, 2],
    ['C', 35, 18, 3],
  ])('document %s has %i rules to compute with, %i claims and %i of context', (document, ...counts) => {
    const kinds = RULES.filter((rule) => rule.document === document).map(({ kind }) => kind);
    expect(['rule', 'claim', 'context'].map((kind) => kinds.filter((of) => of === kind).length)).toEqual(
      counts,
    );
  });

  test('cites nothing in the code that it does not have', () => {
    expect(checkSources(RULEBOOK, readSources(ROOT))).toEqual([]);
  });

  test(`leaves at most ${UNUSED_AT_MOST} rules that the bank does not compute with`, () => {
    const unused = unusedRules(RULEBOOK, readSources(ROOT));
    expect(unused.slice(UNUSED_AT_MOST)).toEqual([]);
  });

  test('shows a rule with its place, its terms and its warning', () => {
    expect(findSource('B54')).toMatchObject({
      kind: 'document',
      document: 'B',
      section: '八',
      line: 77,
      terms: ['零钱通', '1万元', '加速提额'],
      note: expect.stringContaining('不要为了加额借钱来存'),
    });
  });

  test.each([
    ['X1', 'conflict'],
    ['R3', 'regulation'],
    ['S1', 'assumption'],
  ])('shows %s as %s, with no place in a document', (id, kind) => {
    expect(findSource(id)).toMatchObject({ id, kind, document: null, line: null, note: expect.any(String) });
  });

  test('knows no other source', () => {
    expect(findSource('A54')).toBeNull();
  });
});

describe('tips', () => {
  const doubtful = DOUBTFUL_CLAIMS.map(({ source }) => source);

  test('cite only what the rulebook has', () => {
    const sources = [...TIPS, ...SCAMS].flatMap(({ sources }) => sources);
    expect(sources.filter((id) => findSource(id) === null)).toEqual([]);
  });

  test('never come from a claim that pushes spending, extra products or debt', () => {
    expect(doubtful).toEqual(['C20', 'C29', 'C30', 'C31', 'C35', 'C40', 'C42', 'B45', 'B55']);
    expect(TIPS.flatMap(({ sources }) => sources).filter((id) => doubtful.includes(id))).toEqual([]);
  });

  test.each(doubtful)('%s is only shown, and with the advice not to follow it', (id) => {
    const rule = RULES.find((of) => of.id === id);
    expect(rule).toMatchObject({ kind: 'claim', warning: expect.stringContaining('不建议照做') });
  });

  test.each([
    ['social-insurance', 45, 3, 71, 'B27'],
    ['property', 82, 5, 89, 'B28'],
    ['business-licence', 58, 2, 67, 'B29'],
  ])('%s states what the document says it brings', (id, gainPercent, waitDays, chancePercent, source) => {
    const tip = TIPS.find((of) => of.id === id);
    expect(tip).toMatchObject({ gainPercent, waitDays, workingDays: true, chancePercent });
    expect(tip?.sources[0]).toBe(source);
  });

  test('have ids of their own', () => {
    const ids = [...TIPS, ...SCAMS].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('how many rules there are is said without them', () => expect(RULE_COUNT).toBe(RULES.length));
