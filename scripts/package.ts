import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildMiniProgram } from '../tools/build/build.mjs';
import { withoutFallback } from '../tools/mini-program/package/fallbacks';
import type { Files } from '../tools/mini-program/package/package';
import { root } from '../tools/root';
import { command, JSON_OPTION } from './arguments.mjs';

/**
 * What WeChat's official packager, miniprogram-ci, says of the mini program, without a network of its own. It brings
 * 1,086 packages and 276 MB, so it is no dependency: it is installed into a temporary folder, and gone afterwards.
 */

const PACKAGER = 'miniprogram-ci@2.1.42';
interface Check {
  readonly name: string;
  readonly success: boolean;
  readonly text: string;
}
type Answer =
  | { readonly refused: string }
  | {
      readonly files: number;
      readonly quality: readonly Check[];
      /** The style sheets as they are packed. */
      readonly styles: Files;
      readonly warnings: readonly string[];
    };

/** A file of a project and what becomes of it; null: it is gone. */
type Change = readonly [file: string, change: ((text: string) => string) | null];

/** A safe area that is 16 px on a phone which knows none. */
const OLD_PHONE = '.a{padding-bottom:16px;padding-bottom:calc(16px + env(safe-area-inset-bottom))}';
const withStyle: Change = ['dist/weapp/common.wxss', (text) => `${text}${OLD_PHONE}`];
const withSetting = (name: string): Change => [
  'project.config.json',
  (text) => text.replace(`"${name}": false`, `"${name}": true`),
];

/** What is planted in a copy, to see that it is objected to. */
const FAULTS: readonly (readonly [name: string, ...changes: Change[]])[] = [
  ['a page is not there', ['dist/weapp/pages/repay/index.wxml', null]],
  ['a component is not there', ['dist/weapp/comp.wxml', null]],
  ['a JSON file is broken', ['dist/weapp/pages/me/index.json', (text) => `${text},`]],
  [
    'a setting has the wrong type',
    ['dist/weapp/app.json', (text) => text.replace('"pages":[', '"pages":[1,')],
  ],
  ['a style that is none', ['dist/weapp/app.json', (text) => text.replace('"@pullText"', '"pink"')]],
  ['a setting that nobody knows', ['dist/weapp/app.json', (text) => text.replace('{', '{"invented":1,')]],
  ['a fallback that minifying drops', withStyle, withSetting('minifyWXSS')],
  ['a fallback that prefixing drops', withStyle, withSetting('postcss')],
];

/** DevTools shrinks code where it is told to; ours comes shrunk, and is left as it is. */
const NOT_OURS = /^(JS|WXML|WXSS)_COMPRESS_OPEN$/;

/** WeChat's guide to glass-easel asks for it; this packager's list of settings is older, and packs it all the same. */
const TOO_NEW = /^[\w/.-]+[.]json: invalid [\w.]+ \["glassEaselWebview"\]$/;

/** What is wrong with a package, in words. */
function objectionsTo(answer: Answer | undefined): string[] {
  if (answer === undefined) return ['the packager said nothing'];
  if ('refused' in answer) return [`refused (${answer.refused.split('\n')[0]})`];
  return [
    ...answer.quality.filter(({ name, success }) => !success && !NOT_OURS.test(name)).map(({ text }) => text),
    ...answer.warnings.filter((warning) => !TOO_NEW.test(warning)),
    ...withoutFallback(answer.styles),
  ];
}

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
      projectIn(folder, 'old-phone', [withStyle]),
      ...FAULTS.map(([, ...changes], index) => projectIn(folder, `f${index}`, changes)),
    ];
    const [ours, kept, ...others] = ask(folder, projects);
    if (!ours) throw new Error('the packager said nothing');
    // What is planted beside the settings is no fault by itself.
    const failed = [...objectionsTo(ours), ...objectionsTo(kept)];
    const planted = FAULTS.map(([name], index) => ({ name, objections: objectionsTo(others[index]) }));
    const unnoticed = planted.filter(({ objections }) => objections.length === 0).map(({ name }) => name);
    const good = failed.length === 0 && unnoticed.length === 0;
    process.stdout.write(
      given.json
        ? `${JSON.stringify({ packager: PACKAGER, good, failed, ours, planted, unnoticed }, null, 2)}\n`
        : readable(ours, failed, planted, unnoticed),
    );
    return good ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function projectIn(folder: string, name: string, changes: readonly Change[] = []): string {
  const project = path.join(folder, 'projects', name);
  mkdirSync(project, { recursive: true });
  cpSync(path.join(root, 'dist/weapp'), path.join(project, 'dist/weapp'), { recursive: true });
  cpSync(path.join(root, 'project.config.json'), path.join(project, 'project.config.json'));
  for (const [file, change] of changes) {
    const place = path.join(project, file);
    if (change) writeFileSync(place, change(readFileSync(place, 'utf8')));
    else rmSync(place);
  }
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

interface Planted {
  readonly name: string;
  readonly objections: readonly string[];
}

function readable(
  ours: Answer,
  failed: readonly string[],
  planted: readonly Planted[],
  unnoticed: readonly string[],
): string {
  const lines = [
    'files' in ours ? `${PACKAGER} packs ${ours.files} files of dist/weapp` : `REFUSED: ${ours.refused}`,
    ...failed.map((text) => `OBJECTION: ${text}`),
    ...planted.map(({ name, objections }) => `planted: ${name}: ${objections[0] ?? 'NOT NOTICED'}`),
    ...(unnoticed.length > 0 ? [`NOT NOTICED: ${unnoticed.join(', ')}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
