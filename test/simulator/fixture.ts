import { createDesk, type Desk, prepare } from '../../tools/mini-program/desk';
import { type Package, packageOf } from '../../tools/mini-program/package/package';

/** A mini program of two tabs, a page and a sub-package, whose first page is given. */
export function fixturePackage(page: string, wxml = '', more: Record<string, string> = {}): Package {
  const empty = { js: 'Page({})', json: '{}', wxml: '' };
  const at = (path: string, files: Record<string, string>) =>
    Object.fromEntries(Object.entries(files).map(([ending, text]) => [`${path}.${ending}`, text]));
  const files = {
    'app.js': "require('./shared.js'); App({})",
    'shared.js': 'module.exports = { started: Date.now() }',
    'app.json': JSON.stringify({
      pages: ['first', 'second', 'third'],
      subPackages: [{ root: 'more', pages: ['fourth'] }],
      tabBar: { list: [{ pagePath: 'first' }, { pagePath: 'second' }] },
    }),
    ...at('first', { js: page, json: '{}', wxml }),
    ...at('second', empty),
    ...at('third', empty),
    ...at('more/fourth', empty),
    ...more,
  };
  return packageOf(files);
}

export const fixture = (...given: Parameters<typeof fixturePackage>): Desk =>
  createDesk(prepare(fixturePackage(...given)));
