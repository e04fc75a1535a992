import { MiniProgramEnv } from 'glass-easel-miniprogram-adapter';
import { configOf, type Package, pagesOf, resolvePath } from '../package/package';
import { type Bridge, createBridge, type Settable } from './bridge';
import { defineBuiltins } from './builtins';
import { consoleOf, listen, told } from './complaints';
import { componentDefinition, type Definition, pageDefinition } from './definitions';
import { createModules } from './modules';
import { createPages, type OpenPage, type PageInstance, type Pages } from './pages';
import { PHONE, type Phone } from './phone';
import { queryOf } from './query';
import type { Realm } from './realm';
import type { Stored } from './storage';
import type { Time } from './time';
import { createView } from './view';
import { createWx, type WxCall } from './wx';

/** What a mini program runs on. */
export interface World {
  readonly document: Document;
  readonly realm: Realm;
  readonly time: Time;
  readonly stored: Stored;
  readonly official: readonly string[];
  /** The compiled templates, by their path. */
  readonly templates: Readonly<Record<string, never>>;
  /** A style sheet as the document can draw it; null where nothing is looked at. */
  readonly style: ((path: string) => string) | null;
  readonly phone?: Phone;
  readonly changed?: () => void;
  readonly circumstances?: Circumstances;
}

/** What is otherwise than it is most of the time. */
export interface Circumstances {
  /** The first page comes so long after the app has started. */
  readonly firstPageLateMs?: number;
  /** How many pages may be open: fewer than ten, and an ordinary journey meets the limit. */
  readonly mostPages?: number;
  /** How the mini program was opened, as WeChat numbers it. */
  readonly scene?: number;
  /** What this WeChat does not have: names of `wx`, and `require.async`. */
  readonly missing?: readonly string[];
  /** How long a sub-package takes to come, in milliseconds; null where it does not. Without it, all are there. */
  readonly packageMs?: (root: string) => number | null;
}

/** Opened among someone's Moments. */
const SINGLE_PAGE = 1154;

/** A mini program that runs. */
export interface MiniProgram {
  readonly pages: Pages;
  readonly setData: Bridge['calls'];
  readonly wxCalls: readonly WxCall[];
  /** The scripts that were run. */
  scripts(): readonly string[];
  /** All that went wrong and no one caught. */
  readonly complaints: readonly string[];
  /** To the background and back. */
  hide(): void;
  show(): void;
  /** To the app again, by a link. */
  enter(url: string): void;
  /** The phone is set to the other theme. */
  setTheme(theme: Phone['theme']): void;
  /** A promise of the mini program was rejected and nobody waits for it: which it was, only a phone knows. */
  reject(reason: unknown): void;
  /** Gone without a word, as a phone does it. */
  kill(): void;
}

/** Where WeChat looks for a tab bar of the mini program's own. */
const TAB_BAR = 'custom-tab-bar/index';

type AnyFunction = (this: unknown, ...given: unknown[]) => unknown;

interface App {
  onLaunch?(options: object): void;
  onShow?(options: object): void;
  onHide?(): void;
  onPageNotFound?(lost: object): void;
}

/** Starts a mini program as a tap on its icon does, or a link to one of its pages. */
export function launch(pkg: Package, world: World, url = pkg.config.pages[0] ?? ''): MiniProgram {
  const { document, realm, time, official, circumstances = {} } = world;
  const { firstPageLateMs = 0, mostPages, scene = 1001, missing = [], packageMs = () => 0 } = circumstances;
  const phone = { ...(world.phone ?? PHONE) };
  const complaints: string[] = [];
  let alive = true;
  let stored = world.stored;

  const complain = (what: string): void => {
    if (alive) complaints.push(what);
  };
  /** Thrown by the mini program, where no one caught it: WeChat tells it so. */
  const erred = (error: unknown): void => {
    complain(told(error));
    if (alive) soon(() => wx.erred(told(error)));
  };
  const guard = (run: () => void): void => {
    if (!alive) return;
    try {
      run();
    } catch (error) {
      erred(error);
    }
  };
  const after = (run: () => void, ms: number, every = false): number =>
    time.after(ms, () => guard(run), every);
  const soon = (run: () => void): void => void after(run, 0);
  const bridge = createBridge({ realm, complain, soon, now: time.now });

  const env = new MiniProgramEnv();
  const global = env.getGlobalCodeSpace().getComponentSpace();
  const space = env.createCodeSpace('', true);
  defineBuiltins(global, space.getComponentSpace());
  const view = createView(document);
  const backend = env.associateBackend(view);
  const stopListening = listen(complain, erred);
  fillSpace();

  const pages = createPages({
    config: pkg.config,
    known: pagesOf(pkg),
    draw,
    erase,
    soon,
    guard,
    ...(world.changed ? { changed: world.changed } : {}),
    ...(mostPages ? { mostPages } : {}),
    alone: scene === SINGLE_PAGE,
  });
  const optionsOf = (link: string) => {
    const [path = '', search = ''] = link.split('?');
    return {
      path: path.replace(/^\//, ''),
      query: queryOf(search),
      scene,
      referrerInfo: {},
    };
  };
  let launchOptions = optionsOf(url);
  const wx = createWx({
    pages,
    realm,
    stored: () => stored,
    official,
    launchOptions: () => launchOptions,
    soon,
    complain,
    phone,
    missing,
  });

  let app: App = {};
  const loaded = new Set<string>();
  /** The component or page whose file is being run: `Component` is called by Taro's file, not by its own. */
  let loading = '';
  const shared = {
    wx: wx.object,
    App: (definition: App) => {
      app = definition;
    },
    Page: (definition: Definition) =>
      space.componentEnv(loading, (at) => at.Page(pageDefinition(definition, bridge))),
    Component: (definition: Definition) =>
      space.componentEnv(loading, (at) =>
        at.Component(componentDefinition(loading, definition, bridge) as never),
      ),
    getApp: () => app,
    getCurrentPages: () => pages.stack().map(({ instance }) => instance),
    console: consoleOf(complain),
    setTimeout: (run: AnyFunction, ms = 0, ...given: unknown[]) =>
      after(() => run.apply(undefined, given), ms),
    setInterval: (run: AnyFunction, ms = 0, ...given: unknown[]) =>
      after(() => run.apply(undefined, given), ms, true),
    clearTimeout: (id: number) => time.clear(id),
    clearInterval: (id: number) => time.clear(id),
    global: {},
  };
  const modules = createModules({
    pkg,
    realm,
    shared,
    after,
    erred,
    packageMs,
    async: !missing.includes('require.async'),
  });

  load('app');
  guard(() => app.onLaunch?.(realm.copy(launchOptions)));
  guard(() => app.onShow?.(realm.copy(launchOptions)));
  const first = (): void => {
    if (!pages.launch(url)) app.onPageNotFound?.(realm.copy({ ...launchOptions, isEntryPage: true }));
  };
  if (firstPageLateMs > 0) after(first, firstPageLateMs);
  else guard(first);

  return {
    pages,
    setData: bridge.calls,
    wxCalls: wx.calls,
    scripts: modules.run,
    complaints,
    hide: () => {
      pages.hideTop();
      guard(() => app.onHide?.());
    },
    show: () => {
      guard(() => app.onShow?.(realm.copy(launchOptions)));
      pages.showTop();
    },
    enter: (url) => {
      launchOptions = optionsOf(url);
      guard(() => app.onShow?.(realm.copy(launchOptions)));
      pages.showTop();
    },
    setTheme: (theme) => {
      phone.theme = theme;
      wx.themeChanged(theme);
    },
    reject: (reason) => {
      complain(told(reason));
      wx.rejected(reason);
    },
    kill: () => {
      alive = false;
      stored = new Map(stored);
      for (const page of pages.stack()) page.element.remove();
      view.destroy();
      stopListening();
    },
  };

  /** Templates, styles and settings of every page and component, before any of them is drawn. */
  function fillSpace(): void {
    const { files } = pkg;
    for (const [template, content] of Object.entries(world.templates))
      space.addCompiledTemplate(template, { groupList: world.templates, content });
    for (const file of Object.keys(files)) {
      const name = file.replace(/[.]\w+$/, '');
      if (file.endsWith('.wxss') && world.style) {
        backend.registerStyleSheetContent(name, world.style(file));
        space.addStyleSheet(name, name);
      }
      if (file.endsWith('.json') && `${name}.wxml` in files)
        space.addComponentStaticConfig(name, JSON.parse(files[file] ?? '{}'));
    }
  }

  /** Runs a page's or component's file, and those of what it uses, when it is first needed. */
  function load(name: string): void {
    if (loaded.has(name)) return;
    loaded.add(name);
    for (const used of Object.values(configOf(pkg, name).usingComponents ?? {}))
      load(resolvePath(name, used));
    loading = name;
    guard(() => modules.required('', name));
  }

  function draw(name: string, query: Readonly<Record<string, string>>): OpenPage {
    const element = document.createElement('div');
    element.className = 'webview';
    document.body.append(element);
    const roots = [attach('page', name, element)];
    const instance = roots[0]?.get() as unknown as PageInstance & Settable & Record<string, unknown>;
    Object.defineProperty(instance, 'route', { value: name });
    instance.options = query;
    bridge.watch(instance, name);
    if (hasTabBar(name)) {
      const bar = attach('custom-tab-bar', TAB_BAR, element);
      roots.push(bar);
      instance.getTabBar = () => bar.get();
    }
    return {
      path: name,
      query: realm.copy(query),
      instance,
      element,
      title: configOf(pkg, name).navigationBarTitleText ?? '',
      colours: {},
      unloadMessage: null,
      release: () => {
        for (const root of roots) root.release();
      },
    };
  }

  /** Draws a page or component into an element, beside what is there. */
  function attach(tag: string, name: string, element: HTMLElement) {
    load(name);
    const root = backend.createRoot(tag, space, name);
    const place = document.createElement('i');
    element.append(place);
    root.attach(element as never, place as never);
    return root;
  }

  function hasTabBar(name: string): boolean {
    const { tabBar } = pkg.config;
    return tabBar?.custom === true && tabBar.list.some(({ pagePath }) => pagePath === name);
  }

  function erase(page: OpenPage): void {
    page.release();
    page.element.remove();
  }
}
