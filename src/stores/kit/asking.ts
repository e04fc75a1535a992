/** One thing is asked at a time: an answer that comes late, to an older question, is dropped. */
export interface Asking {
  /**
   * Waits for an answer. It may be one step of several: what is asked next takes its place.
   * @returns null where it is late: something else was asked meanwhile, or everything was dropped
   */
  latest<Answer>(question: Promise<Answer>): Promise<Answer | null>;
  /** Nobody waits any more: whatever is still on its way is late. */
  drop(): void;
  /** Beside what is asked. @returns whether nothing else was asked, and nothing dropped, since */
  mark(): () => boolean;
}

export function createAsking(): Asking {
  let asked = 0;
  const mark = () => {
    const mine = asked;
    return () => mine === asked;
  };
  return {
    latest: async (question) => {
      asked++;
      const isLatest = mark();
      const answer = await question;
      return isLatest() ? answer : null;
    },
    drop: () => {
      asked++;
    },
    mark,
  };
}
