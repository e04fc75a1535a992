import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { command, JSON_OPTION } from './arguments.mjs';
import { buildMiniProgram } from './build.mjs';

/**
 * What WeChat's official packager, miniprogram-ci, says of the mini program, without a network of its own. It brings
 * 1,086 packages and 276 MB, so it is no dependency: it is installed into a temporary folder, and gone afterwards.
 */

const PACKAGER = 'miniprogram-ci@2.1.42';
const root = path.resolve(__dirname, '..');

interface Check {
  readonly name: string;
  readonly success: boolean;
  readonly text: string;
}
type Answer = { readonly refused: string } | { readonly files: number; readonly quality: readonly Check[] };

/** What is planted in a copy, to see that the packager objects: a file of dist/weapp and what becomes of it. */
const FAULTS: readonly (readonly [name: string, file: string, change: ((text: string) => string) | null])[] =
  [
    ['a page is not there', 'pages/repay/index.wxml', null],
    ['a component is not there', 'comp.wxml', null],
    ['a JSON file is broken', 'pages/me/index.json', (text) => `${text},`],
    ['a setting has the wrong type', 'app.json', (text) => text.replace(/"pages":\[/, '"pages":[1,')],
    ['a style that is none', 'app.json', (text) => text.replace('"@pullText"', '"pink"')],
  ];

/** DevTools shrinks code where it is told to; ours comes shrunk, and is left as it is. */
const NOT_OURS = /^(JS|WXML|WXSS)_COMPRESS_OPEN$/;

const USAGE = {
  name: 'package',
  does: `What WeChat's official packager, ${PACKAGER}, says of dist/weapp. It is installed into a temporary folder (276 MB).`,
  options: { json: JSON_OPTION },
} as const;

command(USAGE, async (given) => {
  await buildMiniProgram({ out: process.stderr });
  const folder = mkdtempSync(path.join(os.tmpdir(), 'packager-'));
  try {
    process.stderr.write(`Installing ${PACKAGER} into a temporary folder …\n`);
    writeFileSync(path.join(folder, 'package.json'), '{}');
    const npm = ['install', PACKAGER, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    execFileSync('npm', npm, { cwd: folder, stdio: 'ignore', shell: process.platform === 'win32' });
    const projects = [
      projectIn(folder, 'ours'),
      ...FAULTS.map((fault, index) => planted(folder, `f${index}`, fault)),
    ];
    const [ours, ...others] = ask(folder, projects);
    if (!ours) throw new Error('the packager said nothing');
    const unnoticed = FAULTS.filter((_, index) => !('refused' in (others[index] ?? {}))).map(
      ([name]) => name,
    );
    const failed =
      'quality' in ours ? ours.quality.filter(({ name, success }) => !success && !NOT_OURS.test(name)) : [];
    const good = 'files' in ours && failed.length === 0 && unnoticed.length === 0;
    process.stdout.write(
      given.json
        ? `${JSON.stringify({ packager: PACKAGER, good, ours, planted: others, unnoticed }, null, 2)}\n`
        : readable(ours, failed, others, unnoticed),
    );
    return good ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function projectIn(folder: string, name: string): string {
  const project = path.join(folder, 'projects', name);
  mkdirSync(project, { recursive: true });
  cpSync(path.join(root, 'dist/weapp'), path.join(project, 'dist/weapp'), { recursive: true });
  cpSync(path.join(root, 'project.config.json'), path.join(project, 'project.config.json'));
  return project;
}

function planted(folder: string, name: string, [, file, change]: (typeof FAULTS)[number]): string {
  const project = projectIn(folder, name);
  const place = path.join(project, 'dist/weapp', file);
  if (change) writeFileSync(place, change(readFileSync(place, 'utf8')));
  else rmSync(place);
  return project;
}

function ask(folder: string, projects: readonly string[]): Answer[] {
  const { stdout } = spawnSync(process.execPath, [path.join(__dirname, 'packager.cjs'), ...projects], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return Array.from(stdout.matchAll(/^ANSWER (.*)$/gm), ([, json]) => JSON.parse(json ?? '') as Answer);
}

function readable(
  ours: Answer,
  failed: readonly Check[],
  others: readonly Answer[],
  unnoticed: readonly string[],
): string {
  const lines = [
    'refused' in ours ? `REFUSED: ${ours.refused}` : `${PACKAGER} packs ${ours.files} files of dist/weapp`,
    ...failed.map(({ text }) => `OBJECTION: ${text}`),
    ...FAULTS.map(([name], index) => {
      const answer = others[index];
      return `planted: ${name}: ${answer && 'refused' in answer ? `refused (${answer.refused.split('\n')[0]})` : 'NOT NOTICED'}`;
    }),
    ...(unnoticed.length > 0 ? [`NOT NOTICED: ${unnoticed.join(', ')}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
