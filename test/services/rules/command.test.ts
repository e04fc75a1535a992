import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOCUMENT_FILES } from '../../../tools/rules-check';
import { command } from '../../support/command';

const rules = (...given: string[]) => command('rules', given);

describe('npm run rules', () => {
  test('prints the rulebook as one JSON document', () => {
    const { code, out } = rules('--json');
    const book = JSON.parse(out);
    expect(code).toBe(0);
    expect(Object.keys(book)).toEqual(['rules', 'conflicts', 'regulation', 'assumptions']);
    expect(book.rules.find(({ id }: { id: string }) => id === 'A13')).toEqual({
      id: 'A13',
      document: 'A',
      section: '一',
      line: 10,
      terms: ['微粒贷', '微众银行', '受邀白名单用户', '30万元', '7.2%-18%'],
      text: expect.any(String),
      topic: 'product',
      kind: 'rule',
      warning: null,
      screens: ['entry', 'quote'],
    });
    expect(book.conflicts[0]).toEqual({
      id: 'X1',
      rules: ['A13', 'B10', 'C6'],
      resolution: expect.any(String),
      reason: expect.any(String),
    });
  });

  test('prints a list for people, with assumptions and warnings apart', () => {
    const { code, out } = rules();
    expect(code).toBe(0);
    expect(out).toMatch(/^# Document A/);
    expect(out).toMatch(/^# Assumptions/m);
    expect(out).toMatch(/^ {4}! .*不建议照做/m);
  });

  test.each([
    [['--chek'], '--check --documents --influence --partial --json --help'],
    [['--documents', 'nowhere'], '--documents goes with --check'],
    [['--check', '--documents', 'nowhere'], DOCUMENT_FILES.A],
    [['--check', '--documents', 'nowhere', '--json'], 'or check the rest with --partial'],
    [['--check', '--documents', 'nowhere', '--partial'], '--documents or --partial, not both'],
    [['--partial'], '--partial goes with --check'],
    [['--check', '--influence'], '--check or --influence, not both'],
  ])('refuses %j in one line', (given, allowed) => {
    const { code, out, error } = rules(...given);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(allowed);
    expect(error.trimEnd()).not.toContain('\n');
  });

  test('says of a check without the documents what it did not check, and never that everything holds', () => {
    const { code, out } = rules('--check', '--partial');
    expect(code).toBe(0);
    expect(out).toMatch(/NOT checked.*The rest holds\.$/m);
    const { holds, documents, unchecked } = JSON.parse(rules('--check', '--partial', '--json').out);
    expect({ holds, documents, unchecked }).toEqual({
      holds: true,
      documents: null,
      unchecked: ['places', 'wording'],
    });
  });

  test('fails the check against documents that say something else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rules-'));
    try {
      for (const name of Object.values(DOCUMENT_FILES)) writeFileSync(join(folder, name), '一\n二\n');
      const { code, out } = rules('--check', '--json', '--documents', folder);
      const { holds, documents, failures } = JSON.parse(out);
      expect({ code, holds, documents }).toEqual({ code: 1, holds: false, documents: folder });
      expect(failures).toContain('A13: document A has no line 10');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
