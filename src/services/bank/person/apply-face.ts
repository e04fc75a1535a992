import type { EventOf } from '../core/event';
import type { BankState } from '../core/state';

type FaceEvent = EventOf<
  | 'face-check-started'
  | 'face-step-passed'
  | 'face-check-passed'
  | 'face-check-failed'
  | 'face-check-cancelled'
>;

/** What the face check has come to. */
export function applyFace(state: BankState, event: FaceEvent): BankState {
  const before = state.face;
  const { challenge } = before;
  switch (event.type) {
    case 'face-check-started':
      return {
        ...state,
        face: {
          ...before,
          challenge: { id: event.challengeId, passed: 0 },
          challenges: before.challenges + 1,
          token: null,
          // A lock that has run out takes the failures that led to it away.
          failures: before.lockedUntil === null ? before.failures : 0,
          lockedUntil: null,
        },
      };
    case 'face-step-passed':
      return {
        ...state,
        face: { ...before, challenge: challenge && { ...challenge, passed: challenge.passed + 1 } },
      };
    case 'face-check-passed':
      return {
        ...state,
        face: {
          ...before,
          challenge: null,
          failures: 0,
          token: { id: event.tokenId, deviceId: state.device.id, validUntil: event.validUntil },
        },
      };
    case 'face-check-failed':
      return {
        ...state,
        face: { ...before, challenge: null, failures: before.failures + 1, lockedUntil: event.lockedUntil },
      };
    case 'face-check-cancelled':
      return { ...state, face: { ...before, challenge: null } };
  }
}
