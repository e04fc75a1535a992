import type { Failure, FailureCode, Reply } from '@/services/contract/reply';
import { createAsking } from './asking';
import { failed } from './failed';
import type { Later } from './later';
import type { Submissions } from './submissions';

/**
 * Takes to the bank what must not be done twice, and comes back with one outcome:
 *
 * 1. The errand's id is stored before anything is sent: a second tap and a restart send the same one.
 * 2. It is sent once. Where the bank answers, that is the outcome.
 * 3. Where the answer is lost, the bank is asked under the same id what became of it: every five seconds, some times;
 *    after that only when told to.
 * 4. The id is forgotten only when its outcome is known: it was done, or it was refused and nothing sent under it can
 *    still arrive. Until then the next errand in the same matter goes under it.
 *
 * One errand at a time: what is heard of an older one is dropped.
 */
export interface Courier<Done> {
  /** Resolves once the outcome is told, or it is asked for by and by. */
  send(errand: Errand<Done>, report: Report<Done>): Promise<void>;
  /** Asks what became of what was sent before, as after a restart. Null where nothing was. */
  find(matter: string, report: Report<Done>): Promise<void> | null;
  /** What was done in this matter is known from elsewhere. */
  known(matter: string): void;
  /** Asks without waiting for the next turn; where nothing is awaited, nothing. */
  askNow(): Promise<void>;
  /** The page is seen: what is awaited is asked for at once. */
  watch(): Promise<void>;
  /** The page is not seen: nothing is asked by itself. */
  rest(): void;
  /** Nobody waits any more: nothing is asked by itself, nothing is reported. */
  leave(): void;
}

/** What must not be done twice: a loan, a repayment, a cancellation. */
export interface Errand<Done> {
  /** What there can be only one of at a time: `repay/DEMO-2606-0001`. */
  readonly matter: string;
  send(submissionId: string): Promise<Reply<Done>>;
}

/** How far an errand is known to have come. */
export type Delivery<Done> =
  | { readonly state: 'sending' }
  | Confirming
  /** `earlier`: what was done may be what was sent before, under the same id, and not what was sent now. */
  | { readonly state: 'done'; readonly value: Done; readonly earlier: boolean }
  /** The bank said no, or never got it: nothing has happened. */
  | { readonly state: 'not-done'; readonly failure: Failure };

/** The answer was lost; the bank is asked what became of the id. */
export interface Confirming {
  readonly state: 'confirming';
  readonly submissionId: string;
  readonly asked: number;
  readonly asking: boolean;
}

/** Told of every step. What it does about an outcome is waited for. */
export type Report<Done> = (delivery: Delivery<Done>) => void | Promise<void>;

/** What the bank says became of an id; null where it does not know it. */
export type Became<Done> = (submissionId: string) => Promise<Reply<Done | null>>;

export const ASK_EVERY_MS = 5_000;
export const MOST_ASKS = 6;

export function createCourier<Done>(
  becameOf: Became<Done>,
  submissions: Submissions,
  wait: Later,
): Courier<Done> {
  const asking = createAsking();
  // Ids under which nothing that was sent has reached the bank: as good as new.
  const fresh = new Set<string>();
  let watching = true;
  let stopWaiting = () => {};
  let askAgain: (() => Promise<void>) | null = null;

  const waitNoMore = (): void => {
    stopWaiting();
    askAgain = null;
  };

  const askLater = (again: () => Promise<void>, byItself: boolean): void => {
    askAgain = again;
    if (watching && byItself) stopWaiting = wait(() => void again(), ASK_EVERY_MS);
  };

  const ask = async (query: Query<Done>): Promise<void> => {
    waitNoMore();
    const { matter, submissionId, earlier, times, report } = query;
    report({ state: 'confirming', submissionId, asked: times, asking: true });
    const reply = await asking.latest(becameOf(submissionId));
    if (!reply) return;
    if (reply.ok && reply.value !== null) {
      submissions.answered(matter);
      await report({ state: 'done', value: reply.value, earlier });
      return;
    }
    const unknown = reply.ok ? query.unknown + 1 : 0;
    // The id stays in use: should it arrive after all, it is still done once.
    if (unknown >= query.patience) {
      await report({ state: 'not-done', failure: failed('submission-unknown') });
      return;
    }
    report({ state: 'confirming', submissionId, asked: times + 1, asking: false });
    askLater(() => ask({ ...query, times: times + 1, unknown }), times + 1 < MOST_ASKS);
  };

  const askNow = async (): Promise<void> => {
    await askAgain?.();
  };

  return {
    async send({ matter, send }, report) {
      waitNoMore();
      asking.drop();
      const before = submissions.unanswered(matter);
      const submissionId = submissions.begin(matter);
      if (submissionId === null) {
        await report({ state: 'not-done', failure: failed('storage-full') });
        return;
      }
      const doubtful = before !== null && !fresh.delete(before);
      report({ state: 'sending' });
      const reply = await asking.latest(
        send(submissionId).then((answer) => {
          if (answer.ok) submissions.answered(matter);
          return answer;
        }),
      );
      if (!reply) return;
      if (reply.ok) {
        await report({ state: 'done', value: reply.value, earlier: false });
        return;
      }
      const { failure } = reply;
      const follows = consequenceOf(failure, doubtful);
      if (follows === 'ask') {
        const earlier = doubtful || failure.code === 'submission-reused';
        await ask({ matter, submissionId, earlier, patience: JUST_SENT, times: 0, unknown: 0, report });
        return;
      }
      if (follows === 'forget') submissions.answered(matter);
      if (follows === 'as-new') fresh.add(submissionId);
      await report({ state: 'not-done', failure });
    },

    find(matter, report) {
      const submissionId = submissions.unanswered(matter);
      if (submissionId === null) return null;
      return ask({
        matter,
        submissionId,
        earlier: true,
        patience: SENT_BEFORE,
        times: 0,
        unknown: 0,
        report,
      });
    },

    known: submissions.answered,
    askNow,

    watch() {
      watching = true;
      return askNow();
    },

    rest() {
      watching = false;
      stopWaiting();
    },

    leave() {
      asking.drop();
      waitNoMore();
    },
  };
}

interface Query<Done> {
  readonly matter: string;
  readonly submissionId: string;
  readonly earlier: boolean;
  /** How often in a row the bank must not know it, to be believed. */
  readonly patience: number;
  readonly times: number;
  /** How often in a row it did not. */
  readonly unknown: number;
  readonly report: Report<Done>;
}

/** What was sent just now may still be on its way; what was sent before a restart is not. */
const JUST_SENT = 2;
const SENT_BEFORE = 1;

/** The bank has not seen the submission. */
const NEVER_ARRIVED: readonly FailureCode[] = [
  'offline',
  'not-loaded',
  'wechat-too-old',
  'storage-full',
  'storage-corrupt',
];

/**
 * What follows from an answer that says that nothing was done.
 * @param doubtful something sent under the id before may still reach the bank: then the id stays, whatever is said of this sending
 */
function consequenceOf({ code }: Failure, doubtful: boolean): 'ask' | 'keep' | 'as-new' | 'forget' {
  if (code === 'timeout' || code === 'submission-reused') return 'ask';
  if (doubtful) return 'keep';
  return NEVER_ARRIVED.includes(code) ? 'as-new' : 'forget';
}
