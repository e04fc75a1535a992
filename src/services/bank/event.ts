import type { CoreEvent } from './core/settings';
import type { CreditEvent } from './credit/events';
import type { LoanEvent } from './loans/events';
import type { PersonEvent } from './person/events';

/** What has happened. Every event says when; together, in order, they are the bank. */
export type BankEvent = CoreEvent | PersonEvent | CreditEvent | LoanEvent;

export type EventOf<Type extends BankEvent['type']> = Extract<BankEvent, { readonly type: Type }>;
