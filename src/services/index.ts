import { createApart } from './apart/apart';
import { loadBank } from './apart/loading';
import { onlyNow } from './apart/only-now';
import { createPart } from './apart/part';
import type { WalletService } from './contract/service';

const bank = createApart(createPart(loadBank));
const asked = onlyNow(bank.service);

/** The one seam: a real bank would be chosen here, and nowhere else. */
export const service: WalletService = asked.service;

/** Somebody else takes over: what was asked before them is never answered. */
export const forgetAsked = asked.forget;

/** Comes when the bank is there. @returns why it is not; null where it is */
export const bankThere = bank.there;

export const { figures, keeping, account } = bank;
