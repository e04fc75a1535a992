import type { Account, BankState } from '../../bank/core/state';
import { PRODUCT_IDS } from '../../contract/terms';
import { isKnown } from './later-products';

/**
 * A state as it was held when the first codes and logs were made. What the bank remembers since then is part of it once
 * it says something: before, a digest is the one that it was without, so that a code from then comes to the very state.
 */
export function inFirstForm({ recovered, ...state }: BankState): object {
  const accounts = PRODUCT_IDS.flatMap((id) =>
    isKnown(state, id) ? [[id, accountInFirstForm(state.accounts[id])]] : [],
  );
  const recalled = recovered.overdues > 0 || recovered.cutEndedOn !== null;
  return { ...state, accounts: Object.fromEntries(accounts), ...(recalled ? { recovered } : {}) };
}

/** Then one decline was remembered of a product, and none while another channel decided. */
function accountInFirstForm(account: Account): object {
  if (account.state === 'declined' && account.declines.length === 1)
    return { state: account.state, ...account.declines[0] };
  if (account.state !== 'deciding' || account.declines.length > 0) return account;
  const { declines: _, ...deciding } = account;
  return deciding;
}
