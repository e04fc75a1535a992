import type { BankState } from '@/services/bank/core/state';
import { addDays, day, dayAt } from '@/units/day';
import { fen, yuan } from '@/units/fen';

/** What a person may be in that none of the demo's persons begins with. */
export const SITUATIONS: Readonly<Record<string, (state: BankState) => BankState>> = {
  'by the stricter cap, with the looser rate': (state) => ({
    ...state,
    settings: { ...state.settings, personalCap: 'interim', rateCap: 'article' },
  }),
  'refused before, with more to show': (state) => ({
    ...state,
    accounts: {
      ...state.accounts,
      xiaoe: { state: 'declined', declines: [{ channelId: 'wallet', retryDay: day('2030-01-01') }] },
    },
    materials: { property: { state: 'accepted', at: state.now } },
  }),
  'with just enough of a fund, and bills of some months': (state) => ({
    ...state,
    customer: { ...state.customer, billMonths: 5 },
    authorised: [...new Set([...state.authorised, 'bills' as const, 'assets' as const])],
    holdings: [
      { kind: 'money-fund', amountFen: yuan(10_000), sinceDay: addDays(dayAt(state.now), -200) },
      { kind: 'wealth', amountFen: yuan(50_000), sinceDay: addDays(dayAt(state.now), -200) },
    ],
  }),
  'paying every day, of the member level': (state) => ({
    ...state,
    customer: { ...state.customer, paymentsPerWeek: 9, memberLevel: 3 },
    authorised: [...new Set([...state.authorised, 'payment' as const, 'assets' as const])],
    holdings: [{ kind: 'wealth', amountFen: yuan(50_000), sinceDay: addDays(dayAt(state.now), -200) }],
  }),
  'a student': (state) => ({ ...state, customer: { ...state.customer, student: true } }),
  'a new user with little income': (state) => ({
    ...state,
    customer: { ...state.customer, newUser: true, yearlyIncomeFen: fen(yuan(24_000)) },
  }),
};
