import type { Instant } from '@/units/day';
import type { Fen } from '@/units/fen';
import type { Failure } from '../../contract/reply';
import type { MessageKind } from '../../contract/wallet';
import type { RuleSet } from '../../rules/rule-set';
import type { BankState, Message } from './state';

/** What a capability owns: its commands and what they cause, its events and what they make of the state, its messages. */

interface Typed {
  readonly type: string;
}

/** What has happened, and when. */
export type Happened<What extends Typed> = What extends Typed ? What & { readonly at: Instant } : never;

/** What a command causes: its events, or why it is refused. */
export type Caused<Event extends Typed> = readonly Event[] | Failure;

type Of<Union extends Typed, Type extends Union['type']> = Extract<Union, { readonly type: Type }>;

/** What each command causes, or why it is refused. */
export type Decisions<Command extends Typed, Event extends Typed> = {
  readonly [Type in Command['type']]: (
    rules: RuleSet,
    state: BankState,
    command: Of<Command, Type>,
  ) => Caused<Event>;
};

/** What each event makes of the state. Pure, total, never a refusal: what may happen was decided before. */
export type Fold<Event extends Typed> = {
  readonly [Type in Event['type']]: (rules: RuleSet, state: BankState, event: Of<Event, Type>) => BankState;
};

/** Makes a message about an event. */
export type Say = (kind: MessageKind, loanId?: string | null, amountFen?: Fen | null) => Message;

/** What the customer is told about an event, if anything. @param state after it */
export type Messages<Event extends Typed> = {
  readonly [Type in Event['type']]?: (
    say: Say,
    event: Of<Event, Type>,
    state: BankState,
    rules: RuleSet,
  ) => Message | null;
};
