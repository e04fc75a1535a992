import { resolve } from 'node:path';
import type { Rule } from '@/services/rules/rule';
import { RULEBOOK } from '@/services/rules/rulebook';
import {
  checkBook,
  checkPlaces,
  checkSources,
  checkWording,
  type Rulebook,
  readDocuments,
  readSources,
  unusedRules,
} from '../../../tools/rules-check';

/** A made-up document and the rulebook of it, so that the checker is proved wherever the tests run. */
const INTRODUCTION = '船票每张十二元,孩子与老人可以凭证件在码头窗口减半购买';
const DOCUMENTS = {
  A: ['渡船须知', INTRODUCTION, '一、开船时间', '早班 | 6:30 |', '末班 | 22:15 |', '祝您一路顺风'].join('\n'),
  B: '没有规则',
  C: '没有规则',
};
const FARE: Rule = {
  id: 'A1',
  document: 'A',
  section: '引言',
  line: 2,
  terms: ['十二元', '减半'],
  text: '大人坐船付 12 元，老小付一半。',
  topic: 'product',
  kind: 'rule',
  warning: null,
  screens: ['entry'],
};
const LAST: Rule = {
  ...FARE,
  id: 'A2',
  section: '一',
  line: 5,
  terms: ['末班', '22:15'],
  text: '晚上十点一刻后没有船。',
};
const COUNTS = { A: 2, X: 1 };
const book = (...rules: Rule[]): Rulebook => ({
  rules,
  conflicts: [{ id: 'X1', title: '时间', rules: ['A2'], resolution: '照旧', reason: '只有一说' }],
  regulations: [],
  assumptions: [{ id: 'S1', text: '风大停航', why: '没有写' }],
});
const file = (text: string, path = 'src/services/bank/fare.ts') => ({ path, text });

describe('the checker, on a made-up document', () => {
  test('finds nothing where everything holds', () => {
    const sound = book(FARE, LAST);
    const code = [file(`const FARE = { source: 'A1' }; refuse('A2', 'X1', 'S1');`)];
    expect([
      ...checkBook(sound, COUNTS),
      ...checkPlaces(sound, DOCUMENTS),
      ...checkWording(sound, code, DOCUMENTS),
      ...checkSources(sound, code),
      ...unusedRules(sound, code),
    ]).toEqual([]);
  });

  test.each<[string, Rulebook, string]>([
    ['a missing rule', book(LAST), 'A1 is missing'],
    ['a doubled rule', book(FARE, FARE, LAST), 'A1 stands more than once'],
    ['an unknown id', book(FARE, LAST, { ...FARE, id: 'A3' }), 'A3 is no number of the rulebook'],
    ['the wrong document', book({ ...FARE, document: 'B' }, LAST), 'A1 says it is in document B'],
    ['no term', book({ ...FARE, terms: [] }, LAST), 'A1 has no term'],
    [
      'a long term',
      book({ ...FARE, terms: ['孩子与老人可以凭证件在码头'] }, LAST),
      'A1: the term 孩子与老人可以凭证件在码头 has 13 characters, at most 12',
    ],
    ['two sentences', book({ ...FARE, text: '一句。两句。' }, LAST), 'A1: the text is not one sentence'],
    ['no screen', book({ ...FARE, screens: [] }, LAST), 'A1 is on no screen'],
    [
      'a screen that does not exist',
      book({ ...FARE, screens: ['harbour' as 'entry'] }, LAST),
      'A1: there is no screen harbour',
    ],
    [
      'a conflict over an unknown rule',
      {
        ...book(FARE, LAST),
        conflicts: [{ id: 'X1', title: '', rules: ['A9'], resolution: '', reason: '' }],
      },
      'X1 names A9, which is no rule',
    ],
  ])('catches %s', (_, planted, failure) => {
    expect(checkBook(planted, COUNTS)).toContain(failure);
  });

  test.each<[string, Rule, string]>([
    ['a moved term', { ...FARE, line: 4 }, 'A1: 十二元 does not stand in line 4 of document A'],
    [
      'a term that stands nowhere',
      { ...FARE, terms: ['十三元'] },
      'A1: 十三元 does not stand in line 2 of document A',
    ],
    ['a line past the end', { ...FARE, line: 99 }, 'A1: document A has no line 99'],
    ['the wrong section', { ...FARE, section: '一' }, 'A1: line 2 is in section 引言, not in 一'],
  ])('catches %s', (_, planted, failure) => {
    expect(checkPlaces(book(planted, LAST), DOCUMENTS)).toContain(failure);
  });

  test('takes the closing words for the end of the last section', () => {
    const closing: Rule = { ...LAST, section: '结语', line: 6, terms: ['一路顺风'] };
    expect(checkPlaces(book(closing), DOCUMENTS)).toEqual([]);
  });

  test.each([
    ['as it stands', '孩子与老人可以凭证件在码头窗口减半。'],
    ['with other spaces and signs', '每张十二元，孩子与老人可以凭 证件。'],
  ])('catches a copied sentence %s', (_, text) => {
    expect(checkWording(book({ ...FARE, text }, LAST), [], DOCUMENTS)).toEqual([
      expect.stringContaining('A1 copies a document: '),
    ]);
    expect(checkWording(book(), [file(`const words = '${text}';`)], DOCUMENTS)).toEqual([
      expect.stringContaining('src/services/bank/fare.ts copies a document: '),
    ]);
  });

  test('lets a run of twelve characters pass', () => {
    const twelve = [...INTRODUCTION].slice(8, 20).join('');
    expect(checkWording(book({ ...FARE, text: `好${twelve}好。` }), [], DOCUMENTS)).toEqual([]);
  });

  test('catches a rule that no code uses, and counts no definition as a use', () => {
    const code = [
      file(`// computes with 'A1'\nconst source = 'A1';`),
      file(`{ id: 'A2' }`, 'src/services/rules/document-a.ts'),
      file(`source="A2"`, 'src/pages/entry/index.tsx'),
    ];
    expect(unusedRules(book(FARE, LAST), code)).toEqual(['A2']);
  });

  test('catches a source in the code that the rulebook does not have', () => {
    expect(checkSources(book(FARE, LAST), [file(`refuse('A7'); refuse('A1');`)])).toEqual([
      'src/services/bank/fare.ts cites A7, which the rulebook does not have',
    ]);
  });
});

const folder = resolve(process.cwd(), '../shared/documents');
const documents = readDocuments(folder);

if (documents)
  describe(`the rulebook, against the three documents in ${folder}`, () => {
    test('has every term in its line and every rule in its section', () => {
      expect(checkPlaces(RULEBOOK, documents)).toEqual([]);
    });

    test('copies no sentence, nor does any other source file', () => {
      expect(checkWording(RULEBOOK, readSources(process.cwd()), documents)).toEqual([]);
    });
  });
else
  test(`the three documents are not in ${folder}: only the made-up document above was checked`, () => {
    expect(readDocuments(folder)).toBeNull();
  });
