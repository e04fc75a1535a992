import { PERSONAS } from '@/services/demo/stories/personas';
import { builtPackage, createDesk, type Desk } from '../../tools/mini-program/desk';
import { pagesOf } from '../../tools/mini-program/package/package';
import { unreadNames } from '../browser/names';
import { begin, keptIn } from './ledger';

const { pkg, templates } = builtPackage();

/** What a link may say beyond the page; a page without a line here is opened as it is. */
const QUERIES: Readonly<Record<string, readonly string[]>> = {
  'pages/loan/index': ['?id=DEMO-2606-0001', '?id=nothing', ''],
  'pages/loan/plan': ['?id=DEMO-2606-0001', '?id=nothing'],
  'pages/loan/contract': ['?id=DEMO-2606-0001', '?id=nothing'],
  'pages/loan/records': ['', '?kind=repayment', '?loan=DEMO-2606-0001', '?loan=nothing'],
  'pages/quote/index': ['?product=weilidai', '?product=nothing', ''],
};

const links = pagesOf(pkg).flatMap((page) => (QUERIES[page] ?? ['']).map((query) => `${page}${query}`));

/** What must hold of any page that stands still. */
function examine(desk: Desk): void {
  const text = desk.hand.text();
  expect(text.replace('流程演示 · 不提供真实借款', '').length).toBeGreaterThan(20);
  expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|\{\{/);
  expect(desk.hand.names().filter((name) => name === '' || /undefined|NaN/.test(name))).toEqual([]);
  expect(desk.app().pages.top().title).not.toBe('');
  expect(unreadNames(desk.app().pages.top().element)).toEqual([]);
}

let desk: Desk;
afterEach(() => {
  desk.close();
  expect(desk.complaints).toEqual([]);
});

test.each(links)('a link to %s opens it alone, and it has something to say', async (link) => {
  desk = createDesk({ pkg, templates });
  desk.start(link);
  await desk.hand.rest(2_000);

  expect(desk.app().pages.stack()).toHaveLength(1);
  examine(desk);
});

test.each(links)('a link to %s opens it where the first page is late', async (link) => {
  desk = createDesk({ pkg, templates }, new Map(), { firstPageLateMs: 600, mostPages: 1 });
  desk.start(link);
  await desk.hand.rest(2_600);

  expect(
    desk
      .app()
      .pages.stack()
      .map(({ path }) => path),
  ).toEqual([link.replace(/[?].*/, '')]);
  examine(desk);
});

test.each(PERSONAS.map((persona) => [persona.id, persona] as const))(
  'every page has something to say to %s',
  async (_id, persona) => {
    const stored = new Map<string, string>();
    begin(keptIn(stored), persona);
    desk = createDesk({ pkg, templates }, stored);
    desk.start();
    for (const link of links) {
      desk.app().pages.reLaunch(link);
      await desk.hand.rest(2_000);
      examine(desk);
    }
  },
);
