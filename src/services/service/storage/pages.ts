import { digest } from '@/units/digest';
import { recordOf } from '@/units/records';
import { sealed } from '@/units/sealed';
import type { BankState } from '../../bank/core/state';
import { attempt } from './attempt';
import { packed, unpacked } from './columns';
import { FORMAT, type MadeOf, opened, textAt } from './records';
import type { Storage } from './storage';

/**
 * The state after some of the commands, so that an opening need not do them all again. It is never more than that: what
 * it was made of is said with it, and where that is not what is asked for, or anything of it is not as it was written,
 * there is none, and the log is replayed.
 */

/**
 * Goes up whenever the bank makes another state of the same commands, or gives a state another form:
 * test/services/service/storage/state-form.test.ts says when.
 */
export const STATE_FORM = 2;

/** The lists of a state that grow for good. Pages of them that are full hardly change. */
const LISTS = ['loans', 'messages', 'submissions', 'journal', 'inquiries', 'limitHistory', 'tokens'] as const;
type List = (typeof LISTS)[number];
/** So many are in a page: no command costs more because there were many before it, and a key takes 1 MB. */
const PAGE = 256;

/** The pages of a state by the digest of what stands in them, and all of it that is no such list. */
interface Cover extends MadeOf {
  readonly format: number;
  readonly form: number;
  readonly pages: Readonly<Record<List, readonly string[]>>;
  readonly rest: BankState;
}

interface Page {
  readonly things: readonly unknown[];
  readonly name: string;
}

const coverKey = (run: number): string => `state-${run}`;
const pageKey = (run: number, name: string): string => `${coverKey(run)}-${name}`;

/** Whether a key is that of a stored state. */
export const isStateKey = (key: string): boolean => /^state-\d+(-[0-9a-f]{16})?$/.test(key);

const listOf = (state: BankState, list: List): readonly unknown[] =>
  list === 'tokens' ? state.face.usedTokenIds : state[list];

const withoutLists = (state: BankState): BankState => ({
  ...state,
  loans: [],
  messages: [],
  submissions: [],
  journal: [],
  inquiries: [],
  limitHistory: [],
  face: { ...state.face, usedTokenIds: [] },
});

export function createPages(storage: Storage) {
  /** As they were last written or read: a page in which nothing became another is not written again. */
  let known = recordOf(LISTS, (): readonly Page[] => []);

  return {
    /** What the stored state of a run was made of, and how to come to it; null where there is none to be believed. */
    find(run: number): { readonly of: MadeOf; readonly state: () => BankState | null } | null {
      const cover = opened<Cover>(textAt(storage, coverKey(run)));
      if (cover?.format !== FORMAT || cover.form !== STATE_FORM || cover.run !== run) return null;
      const state = (): BankState | null => {
        try {
          const pages = recordOf(LISTS, (list) => cover.pages[list].map((name) => pageOf(run, name)));
          const read = stateOf(cover.rest, pages);
          known = pages;
          return read;
        } catch {
          return null;
        }
      };
      return { of: cover, state };
    },

    /** Keeps a state in the place of the one before; where that is refused, that one stays. @throws where it is */
    keep({ run, personaId, rules, count, chain }: MadeOf, state: BankState): void {
      const there = new Set(storage.keys().filter(isStateKey));
      const added: string[] = [];
      const put = (things: readonly unknown[]): string => {
        const text = packed(things);
        const name = digest(text, 16);
        const key = pageKey(run, name);
        storage.write(key, text);
        if (!there.has(key)) added.push(key);
        return name;
      };
      try {
        const pages = recordOf(LISTS, (list) =>
          pagesOf(listOf(state, list)).map((things, place): Page => {
            const before = known[list][place];
            const stands = before && isSame(before.things, things) && there.has(pageKey(run, before.name));
            return stands ? before : { things, name: put(things) };
          }),
        );
        const cover: Cover = {
          ...{ run, personaId, rules, count, chain, format: FORMAT, form: STATE_FORM },
          pages: recordOf(LISTS, (list) => pages[list].map(({ name }) => name)),
          rest: withoutLists(state),
        };
        storage.write(coverKey(run), sealed(JSON.stringify(cover)));
        known = pages;
      } catch (error) {
        discard(added);
        throw error;
      }
      const kept = new Set(LISTS.flatMap((list) => known[list].map(({ name }) => pageKey(run, name))));
      discard([...there].filter((key) => key !== coverKey(run) && !kept.has(key)));
    },

    /** Gives its room away. @returns whether there was any */
    giveUp(): boolean {
      const there = storage.keys().filter(isStateKey);
      discard(there);
      return there.length > 0;
    },
  };

  function pageOf(run: number, name: string): Page {
    const text = storage.read(pageKey(run, name)) ?? '';
    if (digest(text, 16) !== name) throw new Error(`${name} is what was written`);
    return { things: unpacked(text), name };
  }

  function discard(keys: readonly string[]): void {
    for (const key of keys) attempt(() => storage.remove(key));
  }
}

const pagesOf = (things: readonly unknown[]): (readonly unknown[])[] =>
  Array.from({ length: Math.ceil(things.length / PAGE) }, (_, page) =>
    things.slice(page * PAGE, (page + 1) * PAGE),
  );

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((thing, index) => thing === other[index]);

function stateOf(rest: BankState, pages: Readonly<Record<List, readonly Page[]>>): BankState {
  const all = recordOf(LISTS, (list): never[] => pages[list].flatMap(({ things }) => things as never[]));
  const { tokens, ...lists } = all;
  return { ...rest, ...lists, face: { ...rest.face, usedTokenIds: tokens } };
}
