import { dayAt, HOUR, plus } from '@/units/day';
import type { MeView, OwedLoan } from '../../contract/me';
import type { RuleSet } from '../../rules/rule-set';
import { type BankState, bookOf, isOpen, type Loan } from '../core';
import { blocks, rating } from '../credit';
import { cardView, outlineOf } from './loan';

const sourcesOf = (rules: RuleSet): MeView['sources'] => ({
  payScore: ['B40', 'B41', 'B42', 'S5'],
  rating: rules.rating.sources,
  overdueCount: [rules.overdue.freezeAtCount.source, 'S22'],
  reported: ['A33', 'A45', 'C48', 'X20'],
  bufferPercent: [rules.autopayBuffer.source],
  deviceChanges: ['A20', 'C14', 'S34'],
});

const owedOf = (rules: RuleSet, loan: Loan): OwedLoan => {
  const { id, productName, status, principalFen, outstandingFen } = outlineOf(rules, loan);
  return { id, productName, status, amountFen: status === 'active' ? outstandingFen : principalFen };
};

/** A person as the bank has them: masked, with what was authorised, looked at and complained about (A38, A39, A52). */
export function meView(rules: RuleSet, state: BankState): MeView {
  const { lens, rateCap, personalCap } = state.settings;
  return {
    now: state.now,
    today: dayAt(state.now),
    name: state.customer.name,
    // The demo's numbers are no one's: the check digit of the one is wrong, the other is not in use.
    maskedId: '110***********000X',
    maskedPhone: '138****0000',
    payScore: state.customer.payScore,
    rating: rating(rules, state),
    cards: state.cards.map(({ id }) => cardView(state, id)),
    autopayCardId: state.autopayCardId,
    bufferPercent: rules.autopayBuffer.percent,
    device: {
      id: state.device.id,
      name: state.device.name,
      bound: state.device.boundId === state.device.id,
      changes: state.device.changes,
      bindingNeedsCheck: rules.faceCheck.bindingNeedsCheck,
    },
    owed: bookOf(state.loans)
      .running.filter(isOpen)
      .map((loan) => owedOf(rules, loan)),
    idleFrozen: state.idleFrozen,
    blocks: blocks(rules, state),
    authorisations: rules.authorisations.map(({ id, name, detail, sources }) => ({
      id,
      name,
      detail,
      given: state.authorised.includes(id),
      sources,
    })),
    inquiries: state.inquiries
      .map(({ at, kind }) => ({ at, kind, ...rules.inquiries[kind] }))
      .sort((a, b) => b.at - a.at),
    reported: state.reportedToBureau,
    overdueCount: state.overdueCount,
    complaints: state.complaints.map(({ id, at, topic, text, answered, answerAt }) => ({
      id,
      at,
      topic,
      text,
      dueAt: plus(at, rules.complaint.hours * HOUR),
      answer: answered ? { at: answerAt, text: rules.complaintAnswers[topic] } : null,
    })),
    complaintSource: rules.complaint.source,
    sources: sourcesOf(rules),
    settings: { lens, rateCap, personalCap },
  };
}
