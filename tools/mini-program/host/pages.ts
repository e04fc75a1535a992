import type { AppConfig } from '../package/package';
import { HOLDS_BACK, WAY_BACK } from './controls';
import { queryOf } from './query';

/** A page's code: what the app gave to `Page`. */
export interface PageInstance {
  onLoad?(query: object): void;
  onShow?(): void;
  onReady?(): void;
  onHide?(): void;
  onUnload?(): void;
  onPullDownRefresh?(): void;
  onPageScroll?(to: { readonly scrollTop: number }): void;
  onShareAppMessage?(from: { readonly from: 'menu' }): { readonly title: string; readonly path: string };
  onShareTimeline?(): { readonly title: string; readonly query: string };
  createSelectorQuery(): unknown;
}

/** A page on the stack, drawn or waiting under another. */
export interface OpenPage {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly instance: PageInstance;
  readonly element: HTMLElement;
  title: string;
  /** The colours it was told, of its bar and of the ground behind it. */
  colours: Readonly<Record<string, string>>;
  unloadMessage: string | null;
  /** Lets go of what is drawn. */
  release(): void;
}

interface Drawing {
  readonly config: AppConfig;
  readonly known: readonly string[];
  /** Makes a page and draws it. */
  readonly draw: (path: string, query: Readonly<Record<string, string>>) => OpenPage;
  readonly erase: (page: OpenPage) => void;
  readonly soon: (run: () => void) => void;
  /** Runs the app's code; what it throws is told, not passed on. */
  readonly guard: (run: () => void) => void;
  /** A change of what is on top. */
  readonly changed?: () => void;
  /** How many pages may be open; WeChat's ten where nothing is said. */
  readonly mostPages?: number;
  /** Opened among Moments: nothing leads anywhere. */
  readonly alone?: boolean;
}

export type Pages = ReturnType<typeof createPages>;

const MOST_PAGES = 10;

/** The page stack with WeChat's rules; what may not be is thrown, in WeChat's words. */
export function createPages(drawing: Drawing) {
  const { config, known, draw, erase, soon, guard, changed = () => {} } = drawing;
  const { mostPages = MOST_PAGES, alone = false } = drawing;
  const tabPaths = (config.tabBar?.list ?? []).map(({ pagePath }) => pagePath);
  const isTab = ({ path }: { path: string }): boolean => tabPaths.includes(path);
  let stack: OpenPage[] = [];
  /** A tab's page stays while another tab is shown. */
  let tabs: OpenPage[] = [];

  /** The link that started the mini program leads to no page: WeChat shows one of its own, and any move leads away. */
  let lost = false;
  const top = (): OpenPage => {
    const page = stack.at(-1);
    if (!page) throw new Error('no page is open');
    return page;
  };
  /** As every runtime has it: before there is a page, there is nothing to lead away from. */
  const target = (url: string) => {
    if (alone) throw new Error('can not navigate in single page mode');
    if (stack.length === 0 && !lost) throw new Error('no page is open to route from');
    return find(url);
  };
  const find = (url: string) => {
    const [path = '', search = ''] = url.split('?');
    const found = known.find((page) => page === path.replace(/^\//, ''));
    if (found === undefined) throw new Error(`page "${path}" is not found`);
    return { path: found, query: queryOf(search) };
  };

  const show = (page: OpenPage): void => {
    page.element.hidden = false;
    guard(() => page.instance.onShow?.());
    changed();
  };
  const hide = (page: OpenPage | undefined): void => {
    if (!page) return;
    guard(() => page.instance.onHide?.());
    page.element.hidden = true;
  };
  const close = (page: OpenPage): void => {
    guard(() => page.instance.onUnload?.());
    erase(page);
  };
  const open = ({ path, query }: ReturnType<typeof target>): void => {
    const page = draw(path, query);
    stack.push(page);
    if (isTab(page)) tabs.push(page);
    guard(() => page.instance.onLoad?.(page.query));
    show(page);
    soon(() => guard(() => page.instance.onReady?.()));
  };
  const closeAll = (): void => {
    for (const page of new Set([...stack.reverse(), ...tabs])) close(page);
    stack = [];
    tabs = [];
  };

  return {
    stack: (): readonly OpenPage[] => stack,
    top,

    /** @returns whether there is such a page; where not, the mini program has to lead to one */
    launch(url: string): boolean {
      lost = !known.includes(url.replace(/^\//, '').replace(/[?].*/s, ''));
      if (!lost) open(find(url));
      return !lost;
    },
    navigateTo(url: string): void {
      const to = target(url);
      if (isTab(to)) throw new Error('can not navigateTo a tabbar page');
      if (stack.length >= mostPages) throw new Error('webview count limit exceed');
      hide(stack.at(-1));
      open(to);
    },
    redirectTo(url: string): void {
      const to = target(url);
      if (isTab(to)) throw new Error('can not redirectTo a tabbar page');
      const leaving = stack.pop();
      if (leaving && isTab(leaving)) tabs = tabs.filter((page) => page !== leaving);
      if (leaving) close(leaving);
      open(to);
    },
    switchTab(url: string): void {
      if (url.includes('?')) throw new Error('url cannot have a query');
      const to = target(url);
      if (!isTab(to)) throw new Error('can not switch to no-tabBar page');
      const kept = tabs.find(({ path }) => path === to.path);
      if (kept && kept === top()) return;
      if (isTab(top())) hide(top());
      for (const page of [...stack].reverse().filter((page) => !isTab(page))) close(page);
      stack = [];
      if (kept) {
        stack.push(kept);
        show(kept);
      } else open(to);
    },
    reLaunch(url: string): void {
      const to = target(url);
      closeAll();
      open(to);
    },
    /** By a gesture, the phone's button, the arrow, or the app: a container that is shown takes it for itself. */
    navigateBack(delta: number): void {
      const holding = [...(stack.at(-1)?.element.querySelectorAll(`[${HOLDS_BACK}]`) ?? [])];
      if (holding.length > 1) throw new Error('a page has one page-container');
      if (holding[0]) {
        const { Event } = holding[0].ownerDocument.defaultView as unknown as {
          Event: typeof globalThis.Event;
        };
        holding[0].dispatchEvent(new Event(WAY_BACK));
        return;
      }
      if (alone) throw new Error('can not navigate in single page mode');
      if (stack.length === 1) throw new Error('cannot navigate back at first page.');
      for (let left = delta; left > 0 && stack.length > 1; left--) close(stack.pop() as OpenPage);
      show(top());
    },

    setTitle(title: string): void {
      top().title = title;
      changed();
    },
    setColours(colours: Readonly<Record<string, string>>): void {
      const page = top();
      page.colours = { ...page.colours, ...colours };
      changed();
    },
    setUnloadMessage(message: string | null): void {
      top().unloadMessage = message;
    },
    createSelectorQuery: (): unknown => top().instance.createSelectorQuery(),

    /** The phone shows something else, and this again. */
    hideTop: (): void => guard(() => stack.at(-1)?.instance.onHide?.()),
    showTop: (): void => guard(() => stack.at(-1)?.instance.onShow?.()),
    closeAll,
  };
}
