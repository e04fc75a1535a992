import type { OwnData } from '@/stores/me/me';
import { dayAt, formatInstant } from '@/units/day';
import { words } from '@/words/me/rights';
import { words as names } from '@/words/names';

/** Everything the bank has of a person, as text that can be kept: one line a fact, moments to the second. */
export function ownDataText({ me, repay }: OwnData): string {
  const { device } = me;
  const cards = me.cards.map(({ id, bankName, last4, balanceFen }) =>
    (id === me.autopayCardId ? words.data.cardForAutopay : words.data.card)({
      bank: bankName,
      last4,
      balance: balanceFen,
    }),
  );
  const authorisations = me.authorisations.map(({ name, given }) =>
    (given ? words.data.given : words.data.notGiven)({ name }),
  );
  const inquiries = me.inquiries.map(({ at, name }) => `${formatInstant(at)} ${name}`);
  const loans = [...repay.loans, ...repay.closedLoans].map((loan) =>
    words.data.loan({
      id: loan.id,
      product: loan.productName,
      principal: loan.principalFen,
      rate: loan.annualRate,
      method: names.methods[loan.method],
      outstanding: loan.outstandingFen,
      status: names.loanStatuses[loan.status],
    }),
  );
  const records = repay.records.map(({ at, productName, totalFen, principalFen, interestFen, penaltyFen }) =>
    words.data.record({
      at: formatInstant(at),
      product: productName,
      total: totalFen,
      principal: principalFen,
      interest: interestFen,
      penalty: penaltyFen,
    }),
  );
  const complaints = me.complaints.map(({ at, topic, text, answer }) => {
    const complaint = { at: formatInstant(at), topic: names.complaintTopics[topic], text };
    return answer
      ? words.data.answered({ ...complaint, answer: answer.text })
      : words.data.pending(complaint);
  });
  return [
    words.data.head({ day: dayAt(me.now) }),
    words.data.person({ name: me.name, id: me.maskedId, phone: me.maskedPhone }),
    (me.reported ? words.data.reported : words.data.notReported)({
      score: me.payScore,
      rating: me.rating,
      times: me.overdueCount,
    }),
    (device.bound ? words.data.deviceBound : words.data.deviceNotBound)({
      name: device.name,
      id: device.id,
      changes: device.changes,
    }),
    ...part(words.data.cards, cards),
    ...part(words.data.authorisations, authorisations),
    ...part(words.data.inquiries, inquiries),
    ...part(words.data.loans, loans),
    ...part(words.data.records, records),
    ...part(words.data.complaints, complaints),
  ].join('\n');
}

const part = (title: (of: { lines: number }) => string, lines: readonly string[]): string[] => [
  '',
  title({ lines: lines.length }),
  ...lines,
];
