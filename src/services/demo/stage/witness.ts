import { type Day, dayAt, type Instant } from '@/units/day';
import type { Fen } from '@/units/fen';
import { apply } from '../../bank/apply';
import { execute } from '../../bank/bank';
import type { JournalEntry } from '../../bank/core/ledger';
import type { BankState } from '../../bank/core/state';
import type { BankEvent } from '../../bank/event';
import { passTime } from '../../bank/time';
import { rulesFor } from '../../rules/rule-sets';
import type { History } from '../../service/history';

/** An entry of a ledger, and whose ledger it is: a loan's, or the bank's own. */
export interface Booked extends JournalEntry {
  readonly loanId: string | null;
}

/** What nobody sees happen. */
type Untold = 'time-passed' | 'customer-seen' | 'face-step-passed';
type Told = Exclude<BankEvent, { type: Untold }>;

/** What is seen happen: an event's type; a stage of an instalment by the stage's name. */
export type Happening =
  | Exclude<Told['type'], 'stage-reached'>
  | Extract<Told, { type: 'stage-reached' }>['stage'];

/** An event as it was seen: by whom it came, what it was about, and what it booked. */
export interface Seen {
  readonly at: Instant;
  readonly day: Day;
  readonly kind: Happening;
  readonly by: 'person' | 'bank';
  /** `done`: in effect. `undone`: gone back behind. `coming`: will happen by itself. */
  readonly phase: 'done' | 'undone' | 'coming';
  /** The how-manieth accepted command it came with, from 0; negative in the person's story, null without one. */
  readonly command: number | null;
  readonly loanId: string | null;
  readonly period: number | null;
  readonly amountFen: Fen | null;
  readonly booked: readonly Booked[];
  readonly event: BankEvent;
}

const UNTOLD: ReadonlySet<string> = new Set<Untold>(['time-passed', 'customer-seen', 'face-step-passed']);
const isTold = (event: BankEvent): event is Told => !UNTOLD.has(event.type);

/** What the latest commands brought about, what was gone back behind, and what comes by itself until a moment. */
export function witness(history: History, most: number, now: Instant, until: Instant): readonly Seen[] {
  const { entries, first, done, state: begun } = history.recent(most);
  const seen: Seen[] = [];
  let state = begun;
  const rules = () => rulesFor(state, history.edition.sets);
  const watch = (
    events: readonly BankEvent[],
    by: Seen['by'],
    phase: Seen['phase'],
    command: number | null,
  ): void => {
    for (const event of events) {
      const before = state;
      state = apply(rules(), state, event);
      if (isTold(event)) seen.push(asSeen(before, state, event, by, phase, command));
    }
  };
  for (const [index, { command, at }] of entries.entries()) {
    const undone = index >= done;
    if (index === done) watch(passTime(rules(), state, now).events, 'bank', 'done', null);
    watch(passTime(rules(), state, at).events, 'bank', undone ? 'coming' : 'done', null);
    const executed = execute(rules(), state, command, at);
    if (executed.ok) watch(executed.events, 'person', undone ? 'undone' : 'done', first + index);
  }
  if (now > state.now) watch(passTime(rules(), state, now).events, 'bank', 'done', null);
  watch(passTime(rules(), state, until).events, 'bank', 'coming', null);
  return seen;
}

function asSeen(
  before: BankState,
  after: BankState,
  event: Told,
  by: Seen['by'],
  phase: Seen['phase'],
  command: number | null,
): Seen {
  const loanId = 'loanId' in event ? event.loanId : event.type === 'loan-requested' ? event.loan.id : null;
  const period = 'period' in event ? event.period : null;
  return {
    at: event.at,
    day: dayAt(event.at),
    kind: event.type === 'stage-reached' ? event.stage : event.type,
    by,
    phase,
    command,
    loanId,
    period,
    amountFen: amountOf(after, event, loanId, period),
    booked: bookedBetween(before, after),
    event,
  };
}

function amountOf(
  state: BankState,
  event: BankEvent,
  loanId: string | null,
  period: number | null,
): Fen | null {
  if (event.type === 'repayment-made') return event.paid.totalFen;
  if (event.type === 'deposited') return event.amountFen;
  if (event.type === 'holding-logged') return event.holding.amountFen;
  const loan = state.loans.find(({ id }) => id === loanId);
  if (period !== null) return loan?.plan.find((line) => line.period === period)?.paymentFen ?? null;
  return loan?.principalFen ?? null;
}

function bookedBetween(before: BankState, after: BankState): Booked[] {
  const own = after.journal.slice(before.journal.length).map((entry) => ({ ...entry, loanId: null }));
  const loans = after.loans.flatMap((loan, index) => {
    const known = before.loans[index];
    return loan === known
      ? []
      : loan.journal.slice(known?.journal.length ?? 0).map((entry) => ({ ...entry, loanId: loan.id }));
  });
  return [...own, ...loans];
}
