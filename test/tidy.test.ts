import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../tools/root';

/** The house rules that no other tool holds. Each test lists the offenders, so the message says where to look. */

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => file && existsSync(path.join(root, file)));
const source = files.filter((file) => /^src\/.*[.]tsx?$/.test(file));

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
const containing = (pattern: RegExp, among: string[]) =>
  among.filter((file) => pattern.test(withoutComments(read(file))));

test('no folder is deeper than src/services/bank/core', () => {
  expect(files.filter((file) => file.startsWith('src/') && file.split('/').length > 5)).toEqual([]);
});

test('a folder is named after what is in it', () => {
  const vague = /(^|\/)(utils?|commons?|shared|helpers?|hooks|types|constants|misc)\//;
  expect(files.filter((file) => vague.test(file))).toEqual([]);
});

test('dates are made and parsed in src/units/day.ts, and the clock is read in src/services/service/clock.ts', () => {
  const dates = containing(/\bnew Date\b|\bDate\.(parse|UTC)\b|\bdayjs\b/, source);
  expect(dates.filter((file) => file !== 'src/units/day.ts')).toEqual([]);

  const clocks = containing(/\bDate\.now\b|\bperformance\.now\b/, source);
  expect(clocks.filter((file) => file !== 'src/services/service/clock.ts')).toEqual([]);
});

test('the bank and its rules know no waiting, no timer and no chance', () => {
  const core = source.filter((file) => /^src\/services\/(bank|rules)\//.test(file));
  expect(containing(/\b(async|await|Promise|setTimeout|setInterval|Math\.random)\b/, core)).toEqual([]);
});

test('what the platform is asked for can fail: its answer is looked at, or its failure is meant', () => {
  expect(containing(/\bvoid\s+(Taro|wx)\s*[.]/, source)).toEqual([]);
});

test('pages are opened, left and put in place of others in src/ways alone', () => {
  const moves = containing(
    /\b(Taro|wx)\s*[.]\s*(navigateTo|navigateBack|redirectTo|reLaunch|switchTab)\b/,
    source,
  );
  expect(moves).toEqual(['src/ways/go.ts']);
});

test('which pages are open is read in src/ways/pages.ts', () => {
  expect(containing(/\bgetCurrentPages\b/, source)).toEqual(['src/ways/pages.ts']);
});

test('every page says what happened when it fails', () => {
  const pages = source.filter((file) => /^src\/(pages|director)\/.*[.]config[.]ts$/.test(file));
  const pageOf = (file: string) => file.replace('.config.ts', '.tsx');
  expect(pages.length).toBeGreaterThan(10);
  expect(pages.map(pageOf).filter((file) => !/^export default guarded\(\w+\);$/m.test(read(file)))).toEqual(
    [],
  );
});

test('what a link asks for is read in src/ways/query.ts, and put into one in src/ways/escape.ts', () => {
  expect(containing(/\buseRouter\b|[.]router\b.*params/, source)).toEqual(['src/ways/query.ts']);
  // A drawing is a picture in an address of its own.
  expect(containing(/\bencodeURI(Component)?\b/, source)).toEqual([
    'src/components/drawing.tsx',
    'src/ways/escape.ts',
  ]);
  expect(containing(/\bdecodeURI(Component)?\b/, source)).toEqual(['src/ways/escape.ts']);
});

test('the phone is asked about itself in one file', () => {
  const asked = containing(
    /\b(Taro|wx)\s*[.]\s*(getSystemInfo|getWindowInfo|getAppBaseInfo|getDeviceInfo|getLaunchOptions|getEnterOptions|canIUse)/,
    source,
  );
  expect(asked).toEqual(['src/platform/device.ts']);
});

const front = source.filter((file) => /^src\/(pages|components|stores|director|words|app)\b/.test(file));

test('no rule is cited by its id in the front: the rule set says what a claim rests on', () => {
  expect(containing(/['"`][ABCXRS]\d{1,2}['"`]/, front)).toEqual([]);
});

/** How days are counted, and what somebody might type. */
const NO_RULE = /不满一月的按每月 30 天折算|按 365 天写是|例如[^']*/;

test('no figure of a rule is typed in the front: the rule set says it', () => {
  const figure =
    /(?<![\d/×] ?)\b\d[\d,]* ?(小时|分钟|天|个月|倍|万元|万|期|次)|\d+%(?=[^"'`\d ;)]*[\u4e00-\u9fff])/;
  const drawn = front.filter(
    (file) => !/^src\/(words\/)?(director\/|stores\/check\/|pages\/check\/|check[.]ts$)/.test(file),
  );
  const offenders = drawn.flatMap((file) =>
    withoutComments(read(file))
      .split('\n')
      .filter((line) => figure.test(line.replace(NO_RULE, '')))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(offenders).toEqual([]);
});

test('elements are measured in one file: a page that has been left is none', () => {
  expect(containing(/\bcreateSelectorQuery\b/, source)).toEqual(['src/platform/boxes.ts']);
});

test('nothing re-exports but src/services/index.ts and the doors of the bank’s rooms', () => {
  const barrels = containing(/\bexport\s+(type\s+)?(\*|\{[^}]*\})\s*(as\s+\w+\s+)?from\b/, source);
  expect(barrels.filter((file) => !/^src\/services\/(bank\/\w+\/)?index[.]ts$/.test(file))).toEqual([]);
});

test('source files stay under 300 lines, tables apart: rules, scripts, words', () => {
  const long = source.filter((file) => read(file).trimEnd().split('\n').length > 300);
  expect(
    long.filter(
      (file) => !/^src\/(services\/rules\/|services\/demo\/stories\/scenarios[.]ts|words\/)/.test(file),
    ),
  ).toEqual([]);
});

test('no style selects everything: WeChat refuses the sheet that does', () => {
  const sheets = files.filter((file) => /^src\/.*[.]scss$/.test(file));
  expect(containing(/(^|[\s>+~])\*(?!\s*[\d.(-])[^;]*\{/m, sheets)).toEqual([]);
});

test('nothing names a machine or a package registry', () => {
  const text = files.filter((file) => !/[.](png|jpe?g|gif|webp|woff2?|ico)$/.test(file));
  const machine = /(^|[\s'"`=(:])(\/(home|root|Users|work|tmp)\/|[A-Z]:\\+Users)/m;
  const registry = /\bregistry\.[a-z-]+\.[a-z]+|"resolved": "|^\s*(@\w+:)?registry\s*=/m;
  const here = path.relative(root, __filename).replaceAll(path.sep, '/');
  const offenders = text.filter(
    (file) => file !== here && [machine, registry].some((p) => p.test(read(file))),
  );
  expect(offenders).toEqual([]);
});

// npm leaves out what it cannot find for other systems, and then installs from that lock on none of them.
test('the lock names the package of every platform', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const places = (from: string) =>
    from
      .split(/(?<=^|\/)node_modules\//)
      .map((_, depth, parts) => parts.slice(0, depth + 1).join('node_modules/'));
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !places(`${place}/`).some((folder) => `${folder}node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});
