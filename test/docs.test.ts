import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../tools/root';

/** What the documents name is there: commands, files, headings; and both READMEs say the same. */

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\0')
  .filter(Boolean);
const pages = files.filter((file) => file.endsWith('.md'));
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const project = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  engines: { node: string };
};

/** A file of ours, or a folder that holds one. A star is any part of a name, two are any folders. */
function isThere(name: string): boolean {
  const escaped = name.replace(/[.+()[\]{}|^$]/g, '\\$&').replace(/\/$/, '');
  const pattern = escaped.replaceAll('**/', '(?:.+/)?').replace(/(?<![?)])\*/g, '[^/]*');
  const wanted = new RegExp(`^${pattern}(/|$)`);
  return files.some((file) => wanted.test(file));
}

/** As GitHub makes an anchor of a heading. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number} _-]/gu, '')
    .replaceAll(' ', '-');

const headings = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchor(heading));

const spans = (text: string): string[] =>
  [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

test.each(pages)('%s names commands that there are', (page) => {
  const asked = [...read(page).matchAll(/\bnpm (?:run )?(?:-s )?(?!ci\b|run\b|install\b)([a-z0-9:-]+)/g)];
  const inTables = spans(read(page)).filter((code) => /^(test|build|dev):[a-z0-9]+$/.test(code));
  const names = [...asked.map(([, name = '']) => name), ...inTables];
  // Of sentences about npm itself: `npm test` is asked for in code alone.
  const told = names.filter((name) => !/^(allows|finds|itself|packages?|refuses|runs|would)$/.test(name));
  expect(told.filter((name) => !(name in project.scripts))).toEqual([]);
});

test.each(pages)('%s names files that there are', (page) => {
  const told = spans(read(page)).filter((code) =>
    /^(src|test|tools|scripts|config|docs)\/[\w./*-]*$/.test(code),
  );
  expect(told.filter((name) => !isThere(name))).toEqual([]);
});

test.each(pages)('%s leads to pages and headings that there are', (page) => {
  const text = read(page);
  const targets = [
    ...[...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target),
    ...[...text.matchAll(/<img src="([^"]+)"/g)].map(([, target = '']) => target),
  ].filter((target) => !/^https?:/.test(target));
  const broken = targets.filter((target) => {
    const [file = '', heading] = target.split('#');
    const to = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
    return !isThere(to) || (heading !== undefined && !headings(read(to)).includes(heading));
  });
  expect(broken).toEqual([]);
});

describe('the Chinese README is complete in itself', () => {
  const [english, chinese] = [read('README.md'), read('README.zh-CN.md')];

  test('it names all that the English one names, and nothing else', () => {
    const named = (text: string) => [...new Set(spans(text))].sort();
    expect(named(chinese)).toEqual(named(english));
  });

  test('it leads to the same pages', () => {
    const led = (text: string) =>
      [...text.matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, to = '']) => to)
        .filter((to) => !to.startsWith('README'))
        .sort();
    expect(led(chinese)).toEqual(led(english));
  });

  test('it has the same sections, lists and tables', () => {
    const shape = (text: string) =>
      text.split('\n').flatMap((line) => /^(#+|\||-|\d[.]|```)(?= |[a-z]|$)/.exec(line)?.[1] ?? []);
    expect(shape(chinese)).toEqual(shape(english));
  });
});

test.each(['README.md', 'README.zh-CN.md'])('%s has every command of ours in its table', (page) => {
  const named = new Set(
    spans(read(page)).flatMap((code) => /^(?:npm (?:run )?(?:-s )?)?([a-z0-9:-]+)/.exec(code)?.[1] ?? []),
  );
  // Parts of `npm test`, each named where it is told what is checked.
  const parts = ['start', 'test', 'typecheck', 'deps'];
  expect(Object.keys(project.scripts).filter((name) => !named.has(name) && !parts.includes(name))).toEqual(
    [],
  );
});

test.each(['README.md', 'README.zh-CN.md'])('the glossary of %s has our own notions', (page) => {
  const notions = [
    'courier',
    'errand',
    'stage',
    'moment',
    'script',
    'shot',
    'scene code',
    'rule set',
    'variant',
  ];
  expect(notions.filter((notion) => !new RegExp(`^[|] ${notion} [|]`, 'm').test(read(page)))).toEqual([]);
});

test('the Node of .nvmrc is one that package.json allows', () => {
  const [least] = project.engines.node.match(/\d+/) ?? [];
  expect(read('.nvmrc').trim()).toBe(least);
});
