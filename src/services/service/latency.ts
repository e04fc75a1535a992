/** How long an answer takes, in milliseconds, or never. */
export type Latency = number | 'infinite';

/** What a request usually takes. */
export const LATENCY: Readonly<Record<'query' | 'command', Latency>> = { query: 180, command: 700 };

/** Resolves after a latency. */
export type Wait = (latency: Latency) => Promise<void>;

export const wait: Wait = (latency) =>
  new Promise((resolve) => {
    if (latency !== 'infinite') setTimeout(resolve, latency);
  });

/** Waits for an answer, but not for ever: `null` once the patience is over. */
export const withPatience = <Answer>(
  answer: Promise<Answer>,
  patienceMs: number,
  waiting: Wait,
): Promise<Answer | null> => Promise.race([answer, waiting(patienceMs).then(() => null)]);
