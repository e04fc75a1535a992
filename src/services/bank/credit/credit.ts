import type { RuleSet } from '../../rules/rule-set';
import { type BankState, type Decisions, type Messages, refuse } from '../core';
import { tokenFailure } from '../person';
import { activate } from './activation';
import type { CommandOf, CreditCommand } from './commands';
import type { CreditEvent, Decided } from './events';
import { frozenFailure, isFrozen, mayBeReviewed } from './lateness';
import { applyForRaise, applyForTemporaryRaise, handIn, logHolding, redeemHolding } from './raising';

/** What each command about credit causes. */
export const CREDIT_DECISIONS: Decisions<CreditCommand, CreditEvent> = {
  unfreeze,
  'hand-in-material': handIn,
  'apply-for-raise': applyForRaise,
  'apply-for-temporary-raise': applyForTemporaryRaise,
  'log-holding': (_, state, command) => logHolding(state, command),
  'redeem-holding': (_, state, command) => redeemHolding(state, command),
  activate,
};

/** A limit that froze for want of a sign comes back with a face check (B32); one that lateness froze does, once its day has come (S50). */
function unfreeze(
  rules: RuleSet,
  state: BankState,
  { faceTokenId, deviceId }: CommandOf<'unfreeze'>,
): Decided {
  const freezeLifted = mayBeReviewed(rules, state);
  if (!state.idleFrozen && !freezeLifted)
    return isFrozen(rules, state) ? frozenFailure(rules, state) : refuse('not-idle-frozen');
  const failure = tokenFailure(rules, state, faceTokenId, deviceId);
  return failure ?? [{ type: 'limit-unfrozen', at: state.now, tokenId: faceTokenId, freezeLifted }];
}

export const CREDIT_MESSAGES: Messages<CreditEvent> = {
  'limit-idle-frozen': (say) => say('limit-idle-frozen'),
  'first-limit-ended': (say) => say('first-limit-ended'),
  'limit-unfrozen': (say, { freezeLifted }) => (freezeLifted ? say('freeze-lifted') : null),
  'cut-ended': (say) => say('cut-ended'),
  'material-decided': (say, { accepted }) => say(accepted ? 'material-accepted' : 'material-declined'),
  'raise-decided': (say, { granted }) => say(granted ? 'raise-granted' : 'raise-declined'),
  'temporary-raise-decided': (say, { raise }) =>
    say(raise ? 'temporary-raise-granted' : 'temporary-raise-declined'),
  'temporary-raise-ended': (say) => say('temporary-raise-ended'),
  'product-opened': (say) => say('limit-opened'),
  // Four times a year a person is reminded to look at the own report (C50).
  'month-reviewed': (say, { day }, _, rules) =>
    Number(day.slice(5, 7)) % rules.reportReminder.months === 1 ? say('report-reminder') : null,
};
