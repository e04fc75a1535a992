import type { Instant } from '@/units/day';
import type { BankState } from '../../bank/core/state';
import type { KeepingNews } from '../../contract/keeping';
import type { Failure, TransportCode } from '../../contract/reply';
import type { Logged } from '../../demo/stories/story';
import { type Editions, editionOf } from '../../rules/editions';
import { RULES_VERSION } from '../../rules/version';
import { type Replayed, replay, type Snapshot } from '../replay';
import { broken } from '../world';
import { attempt } from './attempt';
import { createLog, FIRST_STATE } from './log';
import { FORMAT, type Saved } from './records';
import type { Storage } from './storage';

/** What a start or another window's writing leads to. */
export type Opened =
  | { readonly as: 'nothing' }
  | { readonly as: 'log'; readonly replayed: Replayed }
  | { readonly as: 'unreadable'; readonly code: TransportCode };

/** What passes by itself is stored so often, and whenever something happened in it: a restart loses no more. */
const MOST_UNKEPT_MS = 60_000;

/** From here on it is said that there is hardly room left. */
const NEARLY_FULL = 0.8;

/** Keeps the log, knows what there is to say about it, and gives nothing up before it was said. */
export function createKeeper(storage: Storage, editions: Editions) {
  const log = createLog(storage);
  let news: KeepingNews | null = null;
  /** What stands in the storage is not what is done any more: it stays until the next command is kept beside it. */
  let apart = false;
  /** What stood there when it could not be believed, or not be replayed. */
  let given: Readonly<Record<string, string | null>> | null = null;

  /** It was said since the start that the storage is nearly full: once is enough. */
  let saidFull = false;

  /** What there is to say of the room that is left, unless something graver is said already. */
  const lookAtRoom = (): void => {
    const filled = storage.filled?.() ?? 0;
    if (filled < NEARLY_FULL || saidFull || news) return;
    saidFull = true;
    news = { kind: 'nearly-full', percent: Math.min(100, Math.floor(filled * 100)) };
  };

  const replace = (to: Snapshot): void => {
    log.replace(to);
    apart = false;
  };

  /** Whatever room a stored state takes, a command comes first. */
  const append = (entry: Logged): void => {
    try {
      log.append(entry);
    } catch (error) {
      if (!log.giveUpState()) throw error;
      log.append(entry);
    }
  };

  /** Under its own rules, or else under today's; null where neither leads anywhere. */
  const replayedFrom = (saved: Saved): Replayed | null => {
    for (const rules of new Set([saved.rules, RULES_VERSION])) {
      try {
        return replay({ ...saved, rules }, editions);
      } catch {
        // What a person's own story does today may be refused by older rules.
      }
    }
    return null;
  };

  return {
    news: (): KeepingNews | null => news,
    /** It was read. What it is about can still be exported until something is done. */
    dismiss: (): void => {
      news = null;
    },
    isBehind: log.isBehind,
    /** Which stored log it is, and how often its time was set. */
    known: log.known,

    /** @param shortly whether a stored state may stand for the commands that led to it */
    open(shortly = true): Opened {
      const found = log.open((rules) => shortly && editionOf(rules, editions).version === rules);
      apart = false;
      news = null;
      given = null;
      if (found.as === 'nothing') return { as: 'nothing' };
      if (found.as === 'newer' || found.as === 'unreadable')
        return { as: 'unreadable', code: found.as === 'newer' ? 'storage-newer' : 'storage-corrupt' };
      const { saved } = found;
      const of = (saved.base?.of.count ?? 0) + saved.entries.length;
      const replayed = replayedFrom(saved);
      if (!replayed) return { as: 'unreadable', code: 'storage-corrupt' };
      const { version } = replayed.history.edition;
      const kept = replayed.history.kept();
      if (found.as === 'mended') news = { kind: 'mended', kept, of: found.of };
      else if (kept < of || version !== saved.rules)
        news = { kind: 'other-rules', kept, of, from: saved.rules, to: version };
      else if (version !== RULES_VERSION) news = { kind: 'older-rules', version, today: RULES_VERSION };
      apart = found.as === 'mended' || kept < of;
      if (apart) given = log.dump();
      if (found.as === 'first-format' && !apart) {
        const { personaId, entries, done, now } = saved;
        apart = !attempt(() => replace({ personaId, entries, done, now, rules: version }));
      }
      if (found.as === 'whole' && !apart && !saved.base && kept >= FIRST_STATE && version === saved.rules)
        attempt(() => log.keepState(replayed.history.at(log.inFullParts())));
      attempt(lookAtRoom);
      return { as: 'log', replayed };
    },

    /** The commands before the state that was opened; null where they cannot be read any more. */
    before: log.before,

    /** One more command after those in effect. @param state after it @returns why it is not kept; null where it is */
    add(
      entry: Logged,
      { persona, history }: Pick<Replayed, 'persona' | 'history'>,
      state: BankState,
    ): Failure | null {
      try {
        if (!apart && history.count() === history.kept()) {
          append(entry);
          if (log.isDue()) attempt(() => log.keepState(state));
          if (log.isFull()) attempt(lookAtRoom);
        } else {
          const entries = [...history.log(), entry];
          const { version: rules } = history.edition;
          replace({ personaId: persona.id, entries, done: entries.length, now: entry.at, rules });
        }
        return null;
      } catch {
        return broken('storage-full');
      }
    },

    /** Another log in the place of this one. @returns why it is not kept; null where it is */
    begin(to: Snapshot): Failure | null {
      if (!attempt(() => replace(to))) return broken('storage-full');
      news = null;
      given = null;
      return null;
    },

    /** The time was set, or commands were gone back behind. */
    journey(now: Instant, done: number): void {
      if (apart) return;
      const kept = attempt(() => log.mark(now, done, true));
      if (!kept) news ??= { kind: 'time-unkept' };
      else if (news?.kind === 'time-unkept') news = null;
    },

    /** The time has passed by itself. */
    passed(now: Instant, done: number, happened: boolean): void {
      const before = log.keptNow();
      if (apart || before === null || !(happened || now - before >= MOST_UNKEPT_MS)) return;
      attempt(() => log.mark(now, done, false));
    },

    /** Everything is forgotten, to make room. */
    clear: (): void => void attempt(log.clear),

    /** What is stored, or was when it could not be read, as a text that can be sent to somebody. */
    exported: (): string =>
      `${JSON.stringify({ wallet: 'wallet-borrowing-demo', format: FORMAT, rules: RULES_VERSION, stored: given ?? log.dump() }, null, 2)}\n`,
  };
}
