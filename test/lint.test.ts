import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../tools/root';
import { copyOfTree } from './support/copy-of-tree';

/** One fault of each kind is planted into a copy of the tree; that the tree itself has none says `npm run lint`. */

const sixLines = (name: string) => `export function ${name}(list: number[]) {
  const kept = list.filter((one) => one > 3);
  const sum = kept.reduce((all, one) => all + one, 0);
  const mean = sum / kept.length;
  const most = Math.max(...kept);
  const least = Math.min(...kept);
  return \`\${kept} \${sum} \${mean} \${most} \${least}\`;
}
`;

const sixDeclarations = (name: string) => `.${name} {
  padding: var(--space-2) var(--space-3);
  border-radius: var(--radius-field);
  background: var(--blue-tint);
  color: var(--blue-ink);
  text-align: center;
  font-weight: 600;
}
`;

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

let said: string;
let code: number | null;

beforeAll(() => {
  // Outside the project: what lies in dist is passed over by every linter.
  const tree = copyOfTree(os.tmpdir());
  try {
    tree.write('src/units/fen.ts', `${read('src/units/fen.ts')}\nexport const NEVER_ASKED_FOR = 1;\n`);
    tree.write('src/units/lonely.ts', 'export {};\n');
    const project = JSON.parse(read('package.json'));
    tree.write(
      'package.json',
      JSON.stringify(
        { ...project, dependencies: { ...project.dependencies, 'left-over': '1.0.0' } },
        null,
        2,
      ),
    );
    tree.write('tools/one-spread.ts', sixLines('oneSpread'));
    tree.write('tools/other-spread.ts', sixLines('otherSpread'));
    const sheet = 'src/components/tag.scss';
    tree.write(sheet, `${read(sheet)}\n${sixDeclarations('one-told')}`);
    const other = 'src/components/badge.scss';
    tree.write(other, `${read(other)}\n${sixDeclarations('other-told')}`);
    const { stdout, status } = spawnSync(process.execPath, ['scripts/lint.mjs'], {
      cwd: tree.folder,
      encoding: 'utf8',
    });
    [said, code] = [stdout, status];
  } finally {
    tree.discard();
  }
});

test('the lint fails', () => expect(code).toBe(1));

test.each([
  ['an export that nobody asks for', /^NEVER_ASKED_FOR\s+src\/units\/fen[.]ts/m],
  ['a file that nobody imports', /^src\/units\/lonely[.]ts/m],
  ['a package that nobody needs', /^left-over\s+package[.]json/m],
  ['six lines of code that stand twice', /tools\/one-spread[.]ts.*\n.*tools\/other-spread[.]ts/],
  ['six declarations that stand twice', /components\/badge[.]scss.*\n.*components\/tag[.]scss/],
])('it objects to %s', (_, objection) => expect(said).toMatch(objection));
