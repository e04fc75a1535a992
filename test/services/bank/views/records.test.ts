import { loanHome } from '@/services/bank/views/loan-home';
import { RECORDS_AT_ONCE, recordsOf, recordsView } from '@/services/bank/views/records';
import { repayView } from '@/services/bank/views/wallet';
import type { RecordFilter } from '@/services/contract/records';
import { PERSONAS } from '@/services/demo/stories/personas';
import { rulesFor } from '@/services/rules/rule-sets';
import { dayAt } from '@/units/day';
import { sumFen, yuan } from '@/units/fen';
import { Teller } from '../teller';

const ALL: RecordFilter = { kind: null, productId: null, month: null, loanId: null };

const view = ({ state }: Teller, filter: Partial<RecordFilter> = {}, from = 0) => {
  const reply = recordsView(rulesFor(state), state, { ...ALL, ...filter }, from);
  if (!reply.ok) throw new Error(reply.failure.code);
  return reply.value;
};
const lines = (teller: Teller, filter: Partial<RecordFilter> = {}) =>
  view(teller, filter).items.map((record) =>
    [
      dayAt(record.at),
      record.kind,
      'what' in record ? record.what : '',
      'amountFen' in record ? record.amountFen / 100 : '',
    ].join(' '),
  );

test('a late loan leaves its whole story, the newest first', () => {
  const teller = Teller.inTheStateOf('prime', '2026-10-16T10:00:00');
  const loan = teller.borrow({ principalFen: yuan(6_000), periods: 3, method: 'equal-principal' });
  teller.at('2026-11-25T12:00:00');
  expect(teller.repay({ kind: 'due' })).toBe('accepted');

  expect(lines(teller, { loanId: loan.id })).toEqual([
    '2026-11-25 repayment due 2062',
    '2026-11-25 penalty paid 6.2',
    '2026-11-24 penalty began 2055.8',
    '2026-11-17 penalty missed 2055.8',
    '2026-10-16 disbursement  6000',
    '2026-10-16 application applied 6000',
  ]);
});

test('an application that came to nothing, and a debit that failed, are records too', () => {
  const teller = Teller.inTheStateOf('reviewing');
  const { id } = teller.loan();
  const applications = (of: Teller) => lines(of, { kind: 'application', loanId: id });
  expect(applications(teller)).toEqual(['2026-10-16 application applied 8000']);
  const declined = Teller.inTheStateOf('reviewing');
  declined.send({ type: 'change-settings', review: 'decline' });
  declined.at('2026-10-20T12:00:00');
  expect(applications(declined)[0]).toMatch(/ application declined 8000$/);
  teller.send({ type: 'withdraw-application', submissionId: 'W', loanId: id });
  expect(applications(teller)[0]).toBe('2026-10-16 application withdrawn 8000');

  const debtor = Teller.inTheStateOf('prime');
  debtor.send({ type: 'set-autopay', cardId: 'card-0000' });
  debtor.at('2026-10-20T12:00:00');
  expect(view(debtor, { kind: 'failed-debit' }).items).toMatchObject([
    { kind: 'failed-debit', loanId: debtor.loan(0).id, productId: 'weilidai', productName: '微粒贷' },
  ]);
});

test('a product narrows to its own, and every record has an id of its own', () => {
  const teller = Teller.inTheStateOf('grace', '2026-11-25T12:00:00');
  teller.repay({ loanId: teller.loan(0).id, kind: 'due' });
  const { items, total } = view(teller, { productId: 'weilidai' });
  expect(total).toBeGreaterThan(5);
  expect(items.every(({ productId }) => productId === 'weilidai')).toBe(true);
  const [repaid, penalty] = items;
  expect([repaid?.kind, penalty?.id]).toEqual(['repayment', `${repaid?.id}-penalty`]);
});

test('limits begin with what they were on the first day, and every change says what made it', () => {
  const teller = Teller.inTheStateOf('prime');
  const records = view(teller, { kind: 'limit' }).items.flatMap((one) => (one.kind === 'limit' ? [one] : []));
  const first = records.at(-1);
  expect([first?.cause, first?.changeFen]).toEqual(['opening', first?.totalFen]);
  expect(sumFen(records.map(({ changeFen }) => changeFen))).toBe(records[0]?.totalFen);
});

test.each(PERSONAS.map(({ id }) => id))('%s: what was repaid adds up to the ledgers', (id) => {
  const teller = Teller.inTheStateOf(id);
  const { loans } = teller.state;
  const records = recordsOf(rulesFor(teller.state), teller.state);
  const sum = (kind: 'disbursement' | 'repayment') =>
    sumFen(records.flatMap((record) => (record.kind === kind ? [record.amountFen] : [])));
  expect(sum('disbursement')).toBe(
    sumFen(loans.filter(({ disbursedAt }) => disbursedAt !== null).map(({ principalFen }) => principalFen)),
  );
  const { records: repayments } = repayView(rulesFor(teller.state), teller.state);
  expect(sum('repayment')).toBe(sumFen(repayments.map(({ totalFen }) => totalFen)));
  expect(new Set(records.map((record) => record.id)).size).toBe(records.length);
  expect(records.map(({ at }) => at)).toEqual([...records.map(({ at }) => at)].sort((a, b) => b - a));
});

test('a filter narrows, and says how many there are of each month', () => {
  const teller = Teller.inTheStateOf('six-on-time');
  const all = view(teller);
  expect(sumFen(all.months.map(({ count }) => count as never))).toBe(all.total);
  const month = all.months.at(-1)?.month ?? '';
  const narrowed = view(teller, { month });
  expect(narrowed.total).toBe(all.months.at(-1)?.count);
  expect(narrowed.choices.months).toEqual(all.months.map((one) => one.month));
  expect(new Set(view(teller, { kind: 'repayment' }).items.map(({ kind }) => kind))).toEqual(
    new Set(['repayment']),
  );
  expect(view(teller, { productId: 'business' }).total).toBe(0);
});

test('many records come in stretches that follow one another', () => {
  const teller = Teller.inTheStateOf('prime');
  teller.borrow({ productId: 'fenfu', principalFen: yuan(500), periods: null, method: 'revolving' });
  for (let times = 0; times < 250; times++)
    expect(teller.repay({ kind: 'part', amountFen: yuan(1) })).toBe('accepted');

  const { total } = view(teller);
  expect(total).toBeGreaterThan(250);
  const stretches = [0, 1, 2].flatMap((index) => view(teller, {}, index * RECORDS_AT_ONCE).items);
  expect(stretches.map(({ id }) => id)).toEqual(
    recordsOf(rulesFor(teller.state), teller.state).map(({ id }) => id),
  );
});

test('a loan that is not there is named as that', () => {
  const { state } = Teller.inTheStateOf('prime');
  for (const reply of [
    loanHome(rulesFor(state), state, 'DEMO-0000'),
    recordsView(rulesFor(state), state, { ...ALL, loanId: 'DEMO-0000' }, 0),
  ])
    expect(reply).toMatchObject({ ok: false, failure: { code: 'loan-unknown' } });
});

test('what was signed stays as it was, whatever is repaid early', () => {
  const teller = Teller.inTheStateOf('prime');
  const loan = teller.borrow({ principalFen: yuan(6_000), periods: 6, method: 'equal-principal' });
  const signed = () => {
    const reply = loanHome(rulesFor(teller.state), teller.state, loan.id);
    return reply.ok ? reply.value.agreement : null;
  };
  const before = signed();
  expect(before?.quote.schedule.map(({ principalFen }) => principalFen)).toEqual(
    loan.plan.map(({ principalFen }) => principalFen),
  );
  expect(teller.repay({ kind: 'part', amountFen: yuan(3_000), partPlan: 'lower-payments' })).toBe('accepted');
  expect(signed()?.quote).toEqual(before?.quote);
});

test('a card that was unbound still has its name on loans and records', () => {
  const teller = Teller.inTheStateOf('prime');
  const loan = teller.borrow();
  expect(teller.try({ type: 'unbind-card', cardId: loan.cardId })).toBe('accepted');
  expect(teller.view().card.last4).toBe('6210');
  expect(repayView(rulesFor(teller.state), teller.state).cards.map(({ id }) => id)).not.toContain(
    loan.cardId,
  );
});
