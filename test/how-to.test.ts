import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../tools/root';
import { copyOfTree } from './support/copy-of-tree';

/** The pages of docs/how-to do what they say, in a copy of the tree. How a block is read stands in their README. */

const folder = path.join(root, 'docs/how-to');

interface Block {
  readonly language: string;
  /** A file, or what else is said beside the language. */
  readonly file: string;
  readonly text: string;
}

const blocksOf = (page: string): Block[] =>
  [...readFileSync(path.join(folder, page), 'utf8').matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', file = '', text = '']) => ({ language, file, text }),
  );

/** The text after a change: the lines that stay and go must stand in it once, one below the other. */
function changed(before: string, change: string, file: string): string {
  const lines = change.trimEnd().split('\n');
  const side = (sign: string) =>
    lines.flatMap((line) => (line.startsWith(sign) ? [] : [`${line.slice(1)}\n`])).join('');
  const [old, now] = [side('+'), side('-')];
  const parts = before.split(old);
  if (parts.length !== 2) throw new Error(`${file} has this ${parts.length - 1} times, not once:\n${old}`);
  return parts.join(now);
}

let tree: ReturnType<typeof copyOfTree>;
beforeAll(() => {
  // Outside the project, so that nothing that looks for its files finds them twice.
  tree = copyOfTree(os.tmpdir());
});
afterAll(() => tree.discard());

/** Every file that a page has written, as long as it is there. */
const written = new Set<string>();

function run(command: string): void {
  const bin = path.join(root, 'node_modules/.bin');
  const { status, stdout, stderr } = spawnSync(command.replace(/^npx /, ''), {
    cwd: tree.folder,
    shell: true,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}` },
  });
  if (status !== 0) throw new Error(`${command}\n${stdout}\n${stderr}`);
}

function follow({ language, file, text }: Block): void {
  const lines = text.trim().split('\n');
  if (language === 'sh' && file === 'delete') lines.forEach(tree.remove);
  else if (language === 'sh') lines.forEach(run);
  else {
    tree.write(file, language === 'diff' ? changed(tree.read(file), text, file) : text);
    written.add(file);
  }
}

/** In this order: what takes the bank away comes last. */
const PAGES = [
  'a-page.md',
  'a-text.md',
  'a-failure.md',
  'a-product.md',
  'a-rule.md',
  'a-command.md',
  'a-person-and-a-script.md',
];
const LAST = 'another-bank.md';

test('these are all pages, and the list of them names each', () => {
  expect(readdirSync(folder).sort()).toEqual([...PAGES, LAST, 'README.md'].sort());
  const list = readFileSync(path.join(folder, 'README.md'), 'utf8');
  expect([...PAGES, LAST].filter((page) => !list.includes(`](${page})`))).toEqual([]);
});

test.each(PAGES)('%s', (page) => blocksOf(page).forEach(follow));

test('with all of that, the project compiles', () => run('npx tsc --noEmit'));

/** What is renewed by hand, so that somebody looks at it: the digests of the rules' figures. */
const RENEWED = 'the rule data are those of the version|every edition says what it said';

/** Of whatever is told apart by a list: codes, logs, scripts, digests of views, texts, names. */
const CONCERNED = ['bank/figures', 'bank/commands', 'demo', 'rules', 'service/storage/frozen'].map(
  (part) => `test/services/${part}`,
);

test('and what a list is told apart by holds without another edit', () =>
  run(
    `npx jest ${CONCERNED.join(' ')} test/words test/director test/names --selectProjects unit -t '^(?!.*(${RENEWED}))'`,
  ));

test(LAST, () => blocksOf(LAST).forEach(follow));

test('what the pages write is formatted, and no linter objects', () => {
  const there = [...written].filter((file) => existsSync(path.join(tree.folder, file)));
  run(`npx biome check --vcs-enabled=false --error-on-warnings ${there.join(' ')}`);
});
