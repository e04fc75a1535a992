import fc from 'fast-check';
import ourQueries from '../../config/web/query-string';
import OurRouter from '../../config/web/universal-router';
import { packaged } from '../support/packaged';

/** What stands for two packages of Taro's router does as they do, as far as they are asked. */

const theirQueries = packaged<typeof ourQueries>("export { default } from 'query-string'");
const TheirRouter = packaged<new (routes: object[], options: object) => OurRouter>(
  "export { default } from 'universal-router'",
);

const piece = fc.string({
  unit: fc.constantFrom(
    'a',
    'B',
    '0',
    '=',
    '&',
    '?',
    '#',
    '+',
    ' ',
    '中',
    '%20',
    '%',
    '%E4%B8%AD',
    '__proto__',
  ),
});

test('a query is taken apart as it stands, name by name and in the same order', () =>
  fc.assert(
    fc.property(piece, (query) => {
      const [ours, theirs] = [ourQueries, theirQueries].map(({ parse }) => parse(query, { decode: false }));
      expect(Object.entries(ours ?? {})).toEqual(Object.entries(theirs ?? {}));
    }),
    { numRuns: 2000 },
  ));

test.each(['?a=%E4%B8%AD+b&c', 'a=1&b=2&a=3&a', '', '&&', 'x=%3D%26&y='])('%s is decoded alike', (query) =>
  expect({ ...ourQueries.parse(query) }).toEqual({ ...theirQueries.parse(query) }),
);

const PAGES = ['/pages/entry/index', '/pages/loan/plan', '/director/open/index'];
const routes = () =>
  [...PAGES.map((path) => [path]), ['/two', '/names']].map((path) => ({
    path: path.length === 1 ? String(path[0]) : path,
    action: ({ pathname }: { pathname: string }, params: object) => [path[0], pathname, params],
  }));

test.each([
  ...PAGES,
  '/PAGES/Entry/index',
  '/pages/loan/plan/',
  '/two',
  '/names',
  '/',
  '',
  '/pages',
  '/pages/entry/index//',
  '/pages/entry/index/x',
  '/页面',
])('at %s stands what stood there', async (pathname) => {
  const found = (router: { resolve(pathname: string): unknown }) =>
    Promise.resolve(router.resolve(pathname)).catch(({ status }) => status);
  const [ours, theirs] = await Promise.all([
    found(new OurRouter(routes())),
    found(new TheirRouter(routes(), { baseUrl: '' })),
  ]);
  expect(JSON.stringify(ours)).toBe(JSON.stringify(theirs));
});
