import type { CoreEvent } from './core';
import type { CreditEvent } from './credit';
import type { LoanEvent } from './loans';
import type { PersonEvent } from './person';

/** What has happened. Every event says when; together, in order, they are the bank. */
export type BankEvent = CoreEvent | PersonEvent | CreditEvent | LoanEvent;

export type EventOf<Type extends BankEvent['type']> = Extract<BankEvent, { readonly type: Type }>;
