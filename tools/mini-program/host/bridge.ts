import type * as glassEasel from 'glass-easel';
import type { Realm } from './realm';

/** One `setData`: which component, the paths it named, its size on the bridge, and when it was sent. */
export interface SetData {
  readonly component: string;
  readonly keys: readonly string[];
  readonly bytes: number;
  /** Milliseconds, by the realm's clock. */
  readonly at: number;
}

/** What goes between logic and view: data one way, events the other, both as JSON text. */
export interface Bridge {
  readonly calls: readonly SetData[];
  /** An event as the logic gets it; anything else as it is. */
  toLogic(value: unknown): unknown;
  /** Counts what an instance sets from here on, and lets only JSON through. */
  watch(instance: Settable, component: string): void;
}

export interface Settable {
  setData(data: object, done?: () => void): void;
}

type Caller = glassEasel.Element & { readonly $$?: HTMLElement };
type Told = glassEasel.ShadowedEvent<unknown> & { touches?: unknown; changedTouches?: unknown };

export const utf8Length = (text: string): number => new TextEncoder().encode(text).length;

interface Ends {
  readonly realm: Realm;
  readonly complain: (what: string) => void;
  /** Runs after the view has taken the data. */
  readonly soon: (run: () => void) => void;
  readonly now: () => number;
}

export function createBridge({ realm, complain, soon, now }: Ends): Bridge {
  const calls: SetData[] = [];
  return {
    calls,

    toLogic(value) {
      if (!isEvent(value)) return value;
      const {
        type,
        timeStamp,
        detail,
        mark,
        target,
        currentTarget,
        touches = [],
        changedTouches = [],
      } = value;
      return realm.copy({
        type,
        timeStamp: Math.round(timeStamp),
        detail: detail ?? {},
        mark: mark ?? {},
        target: pointAt(target as Caller),
        currentTarget: pointAt(currentTarget as Caller),
        touches,
        changedTouches,
      });
    },

    watch(instance, component) {
      const set = instance.setData.bind(instance);
      instance.setData = (data, done) => {
        const missing = Object.entries(data).filter(([, value]) => value === undefined);
        for (const [key] of missing) complain(`setData of ${component} sets ${key} to undefined`);
        const json = JSON.stringify(data);
        calls.push({ component, keys: Object.keys(data), bytes: utf8Length(json), at: now() });
        set(JSON.parse(json) as object);
        if (done) soon(() => done.call(instance));
      };
    },
  };
}

const isEvent = (value: unknown): value is Told =>
  typeof value === 'object' && value !== null && 'currentTarget' in value && 'detail' in value;

function pointAt({ id, dataset, $$ }: Caller): object {
  return { id, dataset: { ...dataset }, offsetLeft: $$?.offsetLeft ?? 0, offsetTop: $$?.offsetTop ?? 0 };
}
