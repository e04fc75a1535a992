import { roomForDesk } from '@/components/room';
import { encoded, escaped, sound } from '@/ways/escape';
import { HOME, restart } from '@/ways/go';
import { plain } from '@/ways/query';

/** A way in: the page a link leads to, and what it says. */
interface Entered {
  readonly path?: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
}

/** Opens a scene and leads on to its page. In a package of its own: the wallet needs nothing of it. */
const OPENER = 'director/open/index';

/** Coming back to the app tells the same way in again: a scene is opened once. */
let opened: string | undefined;

const DESK = '/director/desk';

/** Before the router reads an address: a bare `%` would leave a blank page. */
export function mendAddress(): void {
  if (process.env.TARO_ENV !== 'h5') return;
  const mend = (): void => {
    const { hash, search, pathname } = window.location;
    const good = hash && `#${sound(hash.slice(1), HOME)}`;
    if (good !== hash) window.history.replaceState(window.history.state, '', `${pathname}${search}${good}`);
  };
  mend();
  window.addEventListener('popstate', mend, true);
}

/** Before anything is drawn, a window with room is given to the desk, which opens what was asked for; `?plain` asks for the app alone. */
export function giveToDesk(): void {
  if (process.env.TARO_ENV !== 'h5' || process.env.RELEASE === 'true') return;
  const { search, hash, pathname } = window.location;
  const { scene, plain } = queryOf(search);
  const to = scene === undefined ? hash.slice(1) : openerOf(scene, '');
  if (window.parent !== window || !roomForDesk() || plain !== undefined || to.startsWith(DESK)) return;
  window.history.replaceState(null, '', `${pathname}#${DESK}?to=${encoded(to)}`);
}

/** Follows a link that carries a scene. */
export function followScene(entered: Entered = {}): void {
  if (process.env.RELEASE === 'true') return;
  const { path = '', query = {} } = process.env.TARO_ENV === 'h5' ? fromAddress() : read(entered);
  const { scene, ...others } = query;
  if (!scene || scene === opened || path === OPENER) return;
  opened = scene;
  const asked = Object.entries(others).map(([key, value = '']) => `${encoded(key)}=${encoded(value)}`);
  restart(openerOf(scene, [path, asked.join('&')].filter(Boolean).join('?')));
}

/** WeChat tells a query as it stands in the link. */
const read = ({ path = '', query = {} }: Entered): Entered => ({ path, query: plain(query) });

const openerOf = (scene: string, from: string): string =>
  `/${OPENER}?code=${escaped(scene)}&from=${escaped(from)}`;

/** Follows links that are put into the address of the page that is open. */
export function watchAddress(): () => void {
  if (process.env.TARO_ENV !== 'h5') return () => {};
  const follow = (): void => followScene();
  window.addEventListener('hashchange', follow);
  return () => window.removeEventListener('hashchange', follow);
}

/**
 * On the web a scene may stand before the hash or in it. The one before it is taken out of the address: there it would
 * open again with every reload.
 */
function fromAddress(): Entered {
  const { search, hash, pathname } = window.location;
  const [path = '', within = ''] = hash.replace(/^#\/?/, '').split('?');
  const before = queryOf(search);
  if (before.scene !== undefined) {
    const { scene: _, ...others } = before;
    const rest = new URLSearchParams(others).toString();
    window.history.replaceState(window.history.state, '', `${pathname}${rest && `?${rest}`}${hash}`);
  }
  const inHash = queryOf(within);
  return { path, query: { ...inHash, ...(before.scene === undefined ? {} : { scene: before.scene }) } };
}

function queryOf(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}
