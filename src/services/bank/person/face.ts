import { MINUTE, plus } from '@/units/day';
import { digest } from '@/units/digest';
import type { FaceStep } from '../../contract/face';
import type { Failure } from '../../contract/reply';
import type { RuleSet } from '../../rules/rule-set';
import { type BankState, refuse } from '../core';
import type { CommandOf } from './commands';
import type { Decided } from './events';

/** The liveness steps; no picture is ever taken (A28). */
export const FACE_STEPS: readonly FaceStep[] = ['blink', 'open-mouth', 'turn-head'];

export const isLocked = (state: BankState): boolean =>
  state.face.lockedUntil !== null && state.now < state.face.lockedUntil;

export function startFaceCheck(rules: RuleSet, state: BankState): Decided {
  if (isLocked(state)) return locked(rules, state);
  // A new device is checked before it is bound; once no check began on one that was not.
  if (!rules.faceCheck.bindingNeedsCheck && state.device.boundId !== state.device.id)
    return refuse('device-not-bound', 'A28');
  const challengeId = `F${digest(`${state.seed}/face/${state.face.challenges}`, 12)}`;
  return [{ type: 'face-check-started', at: state.now, challengeId }];
}

export function answerFaceCheck(
  rules: RuleSet,
  state: BankState,
  command: CommandOf<'answer-face-check'>,
): Decided {
  const { challenge, failures } = state.face;
  const at = state.now;
  if (isLocked(state)) return locked(rules, state);
  if (challenge?.id !== command.challengeId) return refuse('face-challenge-unknown', null, {}, true);
  switch (command.outcome) {
    case 'cancel':
      return [{ type: 'face-check-cancelled', at }];
    case 'pass':
      return challenge.passed + 1 < FACE_STEPS.length
        ? [{ type: 'face-step-passed', at }]
        : [
            {
              type: 'face-check-passed',
              at,
              tokenId: `T${digest(`${state.seed}/${challenge.id}`, 16)}`,
              validUntil: plus(at, rules.faceCheck.validMinutes * MINUTE),
            },
          ];
    case 'fail':
    case 'time-out':
      return [
        {
          type: 'face-check-failed',
          at,
          lockedUntil:
            failures + 1 >= rules.faceCheck.attempts ? plus(at, rules.faceCheck.lockMinutes * MINUTE) : null,
        },
      ];
  }
}

const locked = (rules: RuleSet, state: BankState): Failure =>
  refuse('face-locked', rules.faceCheck.lockSource, { until: state.face.lockedUntil ?? state.now });

/** Binds this device, with a check that was passed on it (A28, S61). */
export function bindDevice(
  rules: RuleSet,
  state: BankState,
  { faceTokenId }: CommandOf<'bind-device'>,
): Decided {
  const at = state.now;
  if (!rules.faceCheck.bindingNeedsCheck) return [{ type: 'device-bound', at, tokenId: null }];
  if (faceTokenId === undefined) return refuse('face-token-missing', rules.faceCheck.bindingSource);
  const failure = proofFailure(rules, state, faceTokenId, state.device.id);
  return failure ?? [{ type: 'device-bound', at, tokenId: faceTokenId }];
}

/** Why a token does not open the next step; null where it does. It is used up by the step it opens. */
export const tokenFailure = (
  rules: RuleSet,
  state: BankState,
  tokenId: string,
  deviceId: string,
): Failure | null =>
  proofFailure(rules, state, tokenId, deviceId) ??
  (state.device.boundId === deviceId ? null : refuse('device-not-bound', 'A28'));

/** Why a token proves nothing of a device, whether that is bound or not. */
function proofFailure(rules: RuleSet, state: BankState, tokenId: string, deviceId: string): Failure | null {
  const { token, usedTokenIds } = state.face;
  // One that stands has not been used: of thousands that were, none need be looked at.
  if (token?.id !== tokenId)
    return refuse(usedTokenIds.includes(tokenId) ? 'face-token-used' : 'face-token-unknown', 'A28');
  if (token.deviceId !== deviceId) return refuse('face-token-foreign', 'A28');
  if (state.now >= token.validUntil)
    return refuse('face-token-expired', rules.faceCheck.validSource, {
      minutes: rules.faceCheck.validMinutes,
    });
  return null;
}
