import { LENSES } from '../../contract/terms';
import type { Caused, Decisions, Fold, Happened } from './capability';
import { type CommandIn, command, maybe, oneOf } from './form';
import type { BankState, Settings } from './state';

/** What is nobody's in particular: time, a sign of the customer, and by which lines and switches the demo decides. */

export const CORE_COMMANDS = [
  command('pass-time', {}),
  command('log-in', {}),
  command('change-settings', {
    lens: maybe(oneOf(LENSES)),
    rateCap: maybe(oneOf(['joint', 'article'])),
    personalCap: maybe(oneOf(['interim', 'article'])),
    review: maybe(oneOf(['approve', 'decline', 'by-seed'])),
    debit: maybe(oneOf(['usual', 'fails'])),
  }),
] as const;

type CoreCommand = CommandIn<typeof CORE_COMMANDS>;

export type CoreEvent = Happened<
  | { readonly type: 'time-passed' }
  | { readonly type: 'customer-seen' }
  | { readonly type: 'settings-changed'; readonly settings: Settings }
>;

export const CORE_DECISIONS: Decisions<CoreCommand, CoreEvent> = {
  'pass-time': () => [],
  'log-in': () => [],
  'change-settings': (_, state, { type, ...changes }) => changed(state, changes),
};

function changed(state: BankState, changes: object): Caused<CoreEvent> {
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  return [{ type: 'settings-changed', at: state.now, settings: { ...state.settings, ...given } }];
}

export const CORE_FOLD: Fold<CoreEvent> = {
  'time-passed': (_, state) => state,
  'customer-seen': (_, state, { at }) => ({ ...state, lastSeenAt: at }),
  'settings-changed': (_, state, { settings }) => ({ ...state, settings }),
};
