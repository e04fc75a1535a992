import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtPackage } from '../../tools/mini-program/desk';
import { officialNames, sinceLibrary } from '../../tools/mini-program/host/official';
import { isBefore, libraryNeeded } from '../../tools/mini-program/package/framework';
import { root } from '../../tools/root';

/** What project.config.json and app.json tell WeChat, held against what the source uses. */

const project = JSON.parse(readFileSync(path.join(root, 'project.config.json'), 'utf8'));
const { pkg } = builtPackage();

const official = officialNames();
const source = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /[.]tsx?$/.test(file))
  .map((file) => readFileSync(path.join(root, 'src', file), 'utf8'))
  .join('\n');
const used = [
  ...new Set(Array.from(source.matchAll(/\bTaro[.](\w+)/g), ([, name]) => name as string)),
].filter((name) => official.includes(name));

test.each([
  ['setClipboardData', '1.1.0'],
  ['pageScrollTo', '1.4.0'],
  ['enableAlertBeforeUnload', '2.12.0'],
  ['addPhoneCalendar', '2.15.0'],
  ['onNeedPrivacyAuthorization', '2.32.3'],
  // Said only of plug-ins.
  ['getStorageSync', '1.0.0'],
])('wx.%s came with base library %s', (name, since) => {
  expect(sinceLibrary(name)).toBe(since);
});

test.each([
  ['2.9.0', '2.32.3', true],
  ['3.8.12', '3.8.9', false],
  ['3.8.12', '3.8.12', false],
  ['3.8.12', '10.0.0', true],
])('%s is before %s: %s', (one, other, before) => {
  expect(isBefore(one, other)).toBe(before);
});

test('the base library has all that is called', () => {
  expect(used).toEqual(expect.arrayContaining(['addPhoneCalendar', 'setClipboardData', 'switchTab']));
  const { what, since } = libraryNeeded(pkg, used);
  expect(isBefore(project.libVersion, since) ? `${what} needs ${since}` : 'it has').toBe('it has');
});

test('with nothing set, the newest call says which base library is needed', () => {
  const bare = { files: {}, config: { pages: [] } };
  expect(libraryNeeded(bare, ['setClipboardData', 'addPhoneCalendar', 'switchTab'])).toEqual({
    what: 'wx.addPhoneCalendar',
    since: '2.15.0',
  });
});

/** docs/decisions/without-devtools.md says what each of them does to what was built. */
test('DevTools leaves what was built as it is: its minifier drops the plain length before env()', () => {
  const { minifyWXSS, postcss, minified, minifyWXML, es6, enhance } = project.setting;
  expect({ minifyWXSS, postcss }).toEqual({ minifyWXSS: false, postcss: false });
  expect({ minified, minifyWXML, es6, enhance }).toEqual({
    minified: false,
    minifyWXML: false,
    es6: false,
    enhance: false,
  });
  // A rule with a prefix is of the bare file name, so it leaves out more than it says.
  expect(project.packOptions).toBeUndefined();
});
