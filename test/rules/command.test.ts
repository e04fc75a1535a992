import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOCUMENT_FILES } from '../../scripts/rules-check';

function rules(...given: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'scripts/rules.ts', ...given],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('npm run rules', () => {
  test('prints the rulebook as one JSON document', () => {
    const { status, stdout } = rules('--json');
    const book = JSON.parse(stdout);
    expect(status).toBe(0);
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
    const { status, stdout } = rules();
    expect(status).toBe(0);
    expect(stdout).toMatch(/^# Document A/);
    expect(stdout).toMatch(/^# Assumptions/m);
    expect(stdout).toMatch(/^ {4}! .*不建议照做/m);
  });

  test.each([
    [['--chek'], '--json --check --documents'],
    [['--documents', 'nowhere'], '--documents goes with --check'],
    [['--check', '--documents', 'nowhere'], DOCUMENT_FILES.A],
  ])('refuses %j in one line', (given, allowed) => {
    const { status, stdout, stderr } = rules(...given);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(allowed);
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  test('fails the check against documents that say something else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rules-'));
    try {
      for (const name of Object.values(DOCUMENT_FILES)) writeFileSync(join(folder, name), '一\n二\n');
      const { status, stdout } = rules('--check', '--json', '--documents', folder);
      const { holds, documents, failures } = JSON.parse(stdout);
      expect({ status, holds, documents }).toEqual({ status: 1, holds: false, documents: folder });
      expect(failures).toContain('A13: document A has no line 10');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
