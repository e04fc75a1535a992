import type { Logged } from '@/services/demo/stories/story';
import type { Snapshot } from '@/services/service/replay';
import { createLog } from '@/services/service/storage/log';
import type { Storage } from '@/services/service/storage/storage';
import type { Instant } from '@/units/day';

/** What a phone's storage goes through: its own log of all that was written to it, so that it can stop anywhere. */
export type Write = { readonly key: string; readonly text: string | null };

export type Texts = ReadonlyMap<string, string>;

export function writtenTo(texts: Map<string, string>, writes: Iterable<Write>): Map<string, string> {
  for (const { key, text } of writes) {
    if (text === null) texts.delete(key);
    else texts.set(key, text);
  }
  return texts;
}

/** A storage that writes down what is done to it. `refuse` has one write fail. */
export function recorded(texts: Map<string, string>, refuse: (write: Write) => boolean = () => false) {
  const writes: Write[] = [];
  const put = (write: Write): void => {
    if (refuse(write)) throw new Error('told to refuse');
    writes.push(write);
    writtenTo(texts, [write]);
  };
  const storage: Storage = {
    keys: () => [...texts.keys()],
    read: (key) => texts.get(key) ?? null,
    write: (key, text) => put({ key, text }),
    remove: (key) => put({ key, text: null }),
  };
  return { storage, writes, texts };
}

/** Something that happens to a log, in the terms of whoever uses it. */
export type Happening =
  | { readonly kind: 'command'; readonly entry: Logged }
  | { readonly kind: 'journey'; readonly now: Instant; readonly done: number }
  | { readonly kind: 'passed'; readonly now: Instant }
  | { readonly kind: 'other'; readonly to: Snapshot };

/** What the log must say after it: the whole model. */
export function after(before: Snapshot, happening: Happening): Snapshot {
  switch (happening.kind) {
    case 'command': {
      const entries = [...before.entries.slice(0, before.done), happening.entry];
      return { ...before, entries, done: entries.length, now: happening.entry.at };
    }
    case 'journey':
      return { ...before, now: happening.now, done: happening.done };
    case 'passed':
      return { ...before, now: happening.now };
    case 'other':
      return happening.to;
  }
}

/** Does it to a log as the server does. @throws where the storage does not take it */
export function happen(log: ReturnType<typeof createLog>, before: Snapshot, happening: Happening): void {
  switch (happening.kind) {
    case 'command':
      if (before.done === before.entries.length) log.append(happening.entry);
      else log.replace(after(before, happening));
      return;
    case 'journey':
      log.mark(happening.now, happening.done, true);
      return;
    case 'passed':
      log.mark(happening.now, before.done, false);
      return;
    case 'other':
      log.replace(happening.to);
  }
}

export interface Step {
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** What stood in the storage before, and what was written. */
  readonly texts: Texts;
  readonly writes: readonly Write[];
}

/** A life of a log: after every happening what it must say, and what was written meanwhile. */
export function lived(start: Snapshot, happenings: readonly Happening[]): readonly Step[] {
  const { storage, writes, texts } = recorded(new Map());
  const log = createLog(storage);
  log.replace(start);
  const steps: Step[] = [];
  let before = start;
  for (const happening of happenings) {
    const stood = new Map(texts);
    const from = writes.length;
    happen(log, before, happening);
    const then = after(before, happening);
    steps.push({ before, after: then, texts: stood, writes: writes.slice(from) });
    before = then;
  }
  return steps;
}
