/** Something that lies over a page: a sheet, a dialog, a bubble. */
export interface Cover {
  /** What the way back does with it. */
  back(): void;
  /** Closes it because its page is left; absent where it has to be answered, and waits for the page to come back. */
  readonly close: (() => void) | undefined;
}

/** What lies over one page, the last on top. */
export interface Covers {
  list(): readonly Cover[];
  /** @returns how to take it off again */
  add(cover: Cover): () => void;
  /** Takes the topmost off, as far as it lets itself. @returns whether there was one */
  back(): boolean;
  /** The page is left: closes all that can be closed, and lets go of the way back. */
  leave(): void;
  /** The page is here, or stays after all: holds the way back. */
  stay(): void;
  /** How many ways back are held. */
  held(): number;
}

/** @param changed called when the ways back that are held may be more or fewer */
export function createCovers(changed: () => void): Covers {
  let list: readonly Cover[] = [];
  let leaving = false;
  const set = (next: readonly Cover[]): void => {
    list = next;
    changed();
  };
  return {
    list: () => list,
    add: (cover) => {
      set([...list, cover]);
      return () => set(list.filter((one) => one !== cover));
    },
    back: () => {
      const top = list.at(-1);
      top?.back();
      return top !== undefined;
    },
    leave: () => {
      leaving = true;
      for (const { close } of [...list].reverse()) close?.();
      changed();
    },
    stay: () => {
      if (!leaving) return;
      leaving = false;
      changed();
    },
    held: () => (leaving ? 0 : list.length),
  };
}

/** Of the page that is shown; null between two pages. */
let shown: Covers | null = null;

export const shownCovers = (): Covers | null => shown;

export const pageShown = (covers: Covers): void => {
  shown = covers;
  covers.stay();
};

export const pageHidden = (covers: Covers): void => {
  if (shown === covers) shown = null;
};
