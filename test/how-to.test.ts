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

/** A command of the project, in a copy of it. */
function ran(command: string, folder: string) {
  const bin = path.join(root, 'node_modules/.bin');
  return spawnSync(command.replace(/^npx /, ''), {
    cwd: folder,
    shell: true,
    encoding: 'utf8',
    // Somebody who adds something has a first snapshot of it written, wherever this runs. What is drawn in the suite
    // itself need not be drawn as often here.
    env: { ...process.env, CI: 'false', DRAWS: '0.1', PATH: `${bin}${path.delimiter}${process.env.PATH}` },
  });
}

function run(command: string): void {
  const { status, stdout, stderr } = ran(command, tree.folder);
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

/** What is renewed by hand, so that somebody looks at it: digests of the rules' figures, and of a life by other rules. */
const RENEWED = 'the rule data are those of the version|every edition says what it said|a random life goes';

/** Of whatever is told apart by a list: codes, logs, scripts, digests of views, texts, names. */
const CONCERNED = ['bank/figures', 'bank/commands', 'demo', 'rules', 'service/storage/frozen'].map(
  (part) => `test/services/${part}`,
);

test('and what a list is told apart by holds without another edit', () =>
  run(
    `npx jest ${CONCERNED.join(' ')} test/words test/director test/names --selectProjects unit -t '^(?!.*(${RENEWED}))'`,
  ));

/** What is written first of an addition, and where the compiler then misses the rest of it. */
const BEGUN: readonly (readonly [page: string, first: readonly string[], missed: readonly string[]])[] = [
  [
    'a-product.md',
    ['src/services/contract/terms.ts'],
    [
      'src/pages/entry/product-list.tsx',
      'src/services/demo/codes/forms.ts',
      'src/services/rules/products.ts',
    ],
  ],
  ['a-failure.md', ['src/services/contract/reply.ts'], ['src/words/failure-words.ts']],
  [
    'a-command.md',
    [
      'src/services/bank/person/commands.ts',
      'src/services/bank/person/events.ts',
      'src/services/contract/service.ts',
    ],
    [
      'src/director/events.ts',
      'src/services/bank/person/fold.ts',
      'src/services/bank/person/person.ts',
      'src/services/demo/codes/forms.ts',
      'src/services/service/operations.ts',
      'src/services/service/service.ts',
      'test/services/bank/commands.test.ts',
      'tools/random-user/coverage.ts',
    ],
  ],
  ['a-person-and-a-script.md', ['src/services/demo/stories/personas.ts'], ['src/director/persons.ts']],
  ['a-text.md', ['src/pages/quote/plan-text.ts'], ['src/pages/quote/plan-text.ts']],
];

/** Pages whose forgotten files are others than each other's are begun together: the compiler is asked once. */
const TOGETHER = [
  BEGUN.filter(([page]) => page !== 'a-command.md'),
  BEGUN.filter(([page]) => page === 'a-command.md'),
];

test.each(TOGETHER.map((pages) => [pages.map(([page]) => page).join(', '), pages] as const))(
  '%s: what is forgotten, the compiler names',
  (_, pages) => {
    const begun = copyOfTree(os.tmpdir());
    try {
      for (const [page, first] of pages)
        for (const { language, file, text } of blocksOf(page))
          if (language === 'diff' && first.includes(file))
            begun.write(file, changed(begun.read(file), text, file));
      const { stdout } = ran('npx tsc --noEmit', begun.folder);
      const named = [...stdout.matchAll(/^(\S+?)[(]\d+,\d+[)]: error/gm)].map(([, file]) => file);
      const missed = pages.flatMap(([, , files]) => files);
      expect(new Set(missed).size).toBe(missed.length);
      expect([...new Set(named)].sort()).toEqual(missed.sort());
    } finally {
      begun.discard();
    }
  },
);

test(LAST, () => blocksOf(LAST).forEach(follow));

test('what the pages write is formatted, and no linter objects', () => {
  const there = [...written].filter((file) => existsSync(path.join(tree.folder, file)));
  run(`npx biome check --vcs-enabled=false --error-on-warnings ${there.join(' ')}`);
});
