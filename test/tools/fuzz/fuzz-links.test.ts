import { fuzzLinks } from '../../../tools/fuzz/fuzz-links';
import { type Link, linkOfText, linkText } from '../../../tools/fuzz/queries';
import type { Runtime, Seen } from '../../../tools/fuzz/runtime';

/** Whether what opens many links would notice. The links themselves are opened on the web and in the mini program. */

const PAGE = '钱包 可用额度（元）59,700.00 借款 还款 额度 我的 试算一笔借款';

const runtime = (answer: (link: Link) => Partial<Seen>, heapBytes = async () => 0): Runtime => ({
  name: 'planted',
  pages: ['pages/entry/index', 'pages/loan/index'],
  open: async (link) => ({ text: PAGE, complaints: [], tookMs: 1, ...answer(link) }),
  heapBytes,
  close: async () => {},
});

test('where nothing is wrong, nothing is found', async () => {
  const found = await fuzzLinks(
    runtime(() => ({})),
    1,
    200,
    1_000,
  );
  expect(found).toMatchObject({ done: 200, violations: [] });
});

test.each([
  ['blank', { text: '钱包 流程演示 · 不提供真实借款' }],
  ['uncaught', { complaints: ['URIError: URI malformed'] }],
  ['fault', { text: `${PAGE} 这一页出了问题` }],
  ['slow', { tookMs: 1_001 }],
])('a %s page is found, and the shortest link that leads to it', async (what, seen) => {
  const found = await fuzzLinks(
    runtime(({ query }) => (query.includes('%') ? seen : {})),
    1,
    500,
    1_000,
  );
  expect(found.violations.length).toBeGreaterThan(0);
  for (const { why, input } of found.violations) {
    expect(why).toMatch(new RegExp(`^${what}: `));
    expect(linkOfText(input).query).toBe('%');
  }
});

test('a page that keeps too much is found', async () => {
  let bytes = 0;
  const heavy = runtime(
    () => ({}),
    async () => (bytes += 30 * 1024 * 1024),
  );
  expect((await fuzzLinks(heavy, 1, 5, 1_000)).violations).toEqual([]);
  const heavier = runtime(
    () => ({}),
    async () => (bytes += 60 * 1024 * 1024),
  );
  expect((await fuzzLinks(heavier, 1, 5, 1_000)).violations[0]?.why).toBe('heavy: 60 MB');
});

test.each([
  { search: '', path: 'pages/me/index', query: '' },
  { search: 'scene=1', path: 'pages/%/index', query: 'id=a?b#c&d' },
  { search: '', path: '', query: '=' },
])('%j is the same after it was text', (link) => {
  expect(linkOfText(linkText(link))).toEqual(link);
});
