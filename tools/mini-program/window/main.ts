import { launch, type MiniProgram } from '../host/host';
import { PHONE } from '../host/phone';
import { type Files, packageOf, pagesOf } from '../package/package';
import { createFrameRealm } from './frame-realm';
import { hover } from './hover';
import { createPanel } from './panel';
import { windowTime } from './window-time';

/** What the command has prepared: the package, and what only Node can make of it. */
export interface Program {
  readonly files: Files;
  readonly styles: Readonly<Record<string, string>>;
  readonly templates: string;
  readonly official: readonly string[];
  readonly base: string;
}

declare const PROGRAM: Program;

const asked = new URLSearchParams(location.search);
const phone = { ...PHONE, width: Number(asked.get('width')) || PHONE.width };

const KEPT = 'simulator/';

const find = <Kind extends Element>(selector: string): Kind => {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`the window has ${selector}`);
  return found;
};

/** The way in that the window's address asks for: `?page=…`, and a scene as a share link carries it. */
function asLink(from: URLSearchParams): string | undefined {
  const scene = from.get('scene');
  if (scene === null) return from.get('page') ?? undefined;
  const page = from.get('page') ?? pkg.config.pages[0] ?? '';
  return `${page}${page.includes('?') ? '&' : '?'}scene=${encodeURIComponent(scene)}`;
}

/** What is stored lasts as long as this window's own storage. */
function storage(): Map<string, string> {
  const kept = new Map(
    Object.keys(localStorage)
      .filter((key) => key.startsWith(KEPT))
      .map((key) => [key.slice(KEPT.length), localStorage.getItem(key) ?? '']),
  );
  const write = kept.set.bind(kept);
  const remove = kept.delete.bind(kept);
  kept.set = (key, text) => {
    localStorage.setItem(KEPT + key, text);
    return write(key, text);
  };
  kept.delete = (key) => {
    localStorage.removeItem(KEPT + key);
    return remove(key);
  };
  return kept;
}

const pkg = packageOf(PROGRAM.files);
const templates = new Function(`return ${PROGRAM.templates}`)() as Readonly<Record<string, never>>;
const stored = storage();
const panel = createPanel(find('#panel'));
let app: MiniProgram | null = null;
let realm: ReturnType<typeof createFrameRealm> | null = null;

/** A page of its own for the mini program: what is fixed to its edges is fixed to the phone's. */
function freshScreen(): Document {
  const frame = find<HTMLIFrameElement>('#screen');
  const screen = document.createElement('iframe');
  screen.id = 'screen';
  screen.title = '小程序';
  frame.replaceWith(screen);
  const inside = screen.contentDocument as Document;
  inside.documentElement.lang = 'zh-CN';
  const style = inside.createElement('style');
  style.textContent = PROGRAM.base;
  inside.head.append(style);
  hover(inside);
  inside.addEventListener('pointerdown', () => panel.touched(), { capture: true });
  return inside;
}

/** Starts the mini program, after a kill where it runs. */
function start(link?: string): void {
  app?.kill();
  realm?.remove();
  realm = createFrameRealm(document);
  panel.begin();
  app = launch(
    pkg,
    {
      document: freshScreen(),
      realm,
      time: windowTime,
      stored,
      official: PROGRAM.official,
      templates,
      style: (file) => PROGRAM.styles[file] ?? '',
      phone,
      changed: drawBar,
    },
    link,
  );
  panel.watch(app);
  drawBar();
}

/** WeChat's own bar above the page: its title, and the way back or home. */
function drawBar(): void {
  if (!app) return;
  const { path, title } = app.pages.top();
  const tabs = pkg.config.tabBar?.list.map(({ pagePath }) => pagePath) ?? [];
  const back = find<HTMLButtonElement>('#back');
  find('#title').textContent = title;
  back.textContent = app.pages.stack().length > 1 ? '‹' : '⌂';
  back.ariaLabel = app.pages.stack().length > 1 ? '返回' : '首页';
  back.hidden = app.pages.stack().length === 1 && tabs.includes(path);
  find<HTMLSelectElement>('#links').value = path;
}

find('#back').addEventListener('click', () => {
  if (!app) return;
  const { unloadMessage } = app.pages.top();
  if (unloadMessage !== null && !window.confirm(unloadMessage)) return;
  if (app.pages.stack().length > 1) app.pages.navigateBack(1);
  else app.pages.reLaunch(pkg.config.pages[0] ?? '');
});
find('#restart').addEventListener('click', () => start());
find('#forget').addEventListener('click', () => {
  for (const key of [...stored.keys()]) stored.delete(key);
  start();
});
find('#away').addEventListener('click', () => {
  app?.hide();
  app?.show();
});

const links = find<HTMLSelectElement>('#links');
for (const page of pagesOf(pkg)) links.append(new Option(page, page));
links.addEventListener('change', () => start(links.value));

// For tests, and for whoever is curious in the console.
Object.assign(window, { simulator: { start, app: () => app } });
find<HTMLElement>('.phone').style.width = `${phone.width}px`;
start(asLink(asked));
