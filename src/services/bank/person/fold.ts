import { type BankState, entry, type FaceState, type Fold } from '../core';
import type { PersonEvent } from './events';

const face = (state: BankState, to: Partial<FaceState>): BankState => ({
  ...state,
  face: { ...state.face, ...to },
});

/** A token opens one step, once. */
export const tokenUsed = (state: BankState, tokenId: string): BankState =>
  face(state, { token: null, usedTokenIds: state.face.usedTokenIds.concat(tokenId) });

export const PERSON_FOLD: Fold<PersonEvent> = {
  'device-bound': (_, state, { tokenId }) => {
    const bound = { ...state, device: { ...state.device, boundId: state.device.id } };
    return tokenId === null ? bound : tokenUsed(bound, tokenId);
  },
  'device-changed': (_, state) => {
    const changes = state.device.changes + 1;
    return {
      ...state,
      // A check that was begun is of the phone it was begun on.
      face: { ...state.face, challenge: null },
      device: { ...state.device, id: `${state.device.id.split('~')[0]}~${changes}`, changes },
    };
  },
  'face-check-started': (_, state, { challengeId }) =>
    face(state, {
      challenge: { id: challengeId, passed: 0 },
      challenges: state.face.challenges + 1,
      token: null,
      // A lock that has run out takes the failures that led to it away.
      failures: state.face.lockedUntil === null ? state.face.failures : 0,
      lockedUntil: null,
    }),
  'face-step-passed': (_, state) => {
    const { challenge } = state.face;
    return face(state, { challenge: challenge && { ...challenge, passed: challenge.passed + 1 } });
  },
  'face-check-passed': (_, state, { tokenId, validUntil }) =>
    face(state, {
      challenge: null,
      failures: 0,
      token: { id: tokenId, deviceId: state.device.id, validUntil },
    }),
  'face-check-failed': (_, state, { lockedUntil }) =>
    face(state, { challenge: null, failures: state.face.failures + 1, lockedUntil }),
  'face-check-cancelled': (_, state) => face(state, { challenge: null }),
  authorised: (_, state, { authorisationId }) => ({
    ...state,
    authorised: [...state.authorised, authorisationId],
  }),
  'authorisation-withdrawn': (_, state, { authorisationId }) => ({
    ...state,
    authorised: state.authorised.filter((id) => id !== authorisationId),
  }),
  'report-queried': (_, state, { at, kind }) => ({
    ...state,
    inquiries: [...state.inquiries, { at, kind }],
  }),
  'complaint-filed': (_, state, { complaint }) => ({
    ...state,
    complaints: [...state.complaints, complaint],
  }),
  'complaint-answered': (_, state, { complaintId }) => ({
    ...state,
    complaints: state.complaints.map((one) => (one.id === complaintId ? { ...one, answered: true } : one)),
  }),
  'autopay-set': (_, state, { cardId }) => ({ ...state, autopayCardId: cardId }),
  'card-bound': (_, state, { card }) => ({ ...state, cards: [...state.cards, card] }),
  'card-unbound': (_, state, { cardId }) => ({
    ...state,
    cards: state.cards.filter(({ id }) => id !== cardId),
    // A card that comes and goes is one card.
    formerCards: [
      ...state.formerCards.filter(({ id }) => id !== cardId),
      ...state.cards.filter(({ id }) => id === cardId),
    ],
  }),
  deposited: (_, state, { at, cardId, amountFen }) => {
    const added = entry(at, 'deposit', {
      'bank-cash': amountFen,
      [`customer-cash:${cardId}`]: -amountFen,
    });
    return { ...state, journal: [...state.journal, added] };
  },
};
