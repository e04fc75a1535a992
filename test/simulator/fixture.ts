import { createDesk, type Desk, prepare } from './desk';
import { packageOf } from './package';

/** A mini program of two tabs, a page and a sub-package, whose first page is given. */
export function fixture(page: string, wxml = '', more: Record<string, string> = {}): Desk {
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
  return createDesk(prepare(packageOf(files)));
}
