import { fingerprint } from '@/services/bank/core/submissions';
import type { FailureCode } from '@/services/contract/reply';
import { rulesFor } from '@/services/rules/rule-sets';
import { HOUR, instant, MINUTE, plus } from '@/units/day';
import { openingOf, Teller } from '../teller';

/** 甲 on 16 October 2026, who owes nothing. */
let teller: Teller;
beforeEach(() => {
  teller = new Teller({ ...openingOf('prime'), at: instant('2026-10-16T09:41') });
});

const refusal = (command: object) => {
  const done = teller.send(command);
  return done.ok ? null : done.failure;
};

describe('cards', () => {
  test('a card is bound once, named by its last digits', () => {
    expect(teller.try({ type: 'bind-card', last4: '1234' })).toBe('accepted');
    expect(teller.state.cards.at(-1)).toEqual({ id: 'card-1234', bankName: '演示银行', last4: '1234' });
    expect(teller.try({ type: 'bind-card', last4: '1234' })).toBe('card-bound');
    for (const last4 of ['123', '12345', '12a4', 'x1234'])
      expect(teller.try({ type: 'bind-card', last4 })).toBe('malformed');
  });

  test('one that pays by itself, waits for money or is the last one stays', () => {
    const unbind = (cardId: string) => teller.try({ type: 'unbind-card', cardId });
    expect(unbind('card-9999')).toBe('card-unknown');
    teller.send({ type: 'set-autopay', cardId: 'card-0000' });
    teller.send(teller.borrowCommand());
    expect([unbind('card-0000'), unbind('card-6210')]).toEqual(['card-in-use', 'card-in-use']);
    teller.send({ type: 'bind-card', last4: '1234' });
    expect(unbind('card-1234')).toBe('accepted');
    teller.at(plus(teller.state.now, 5 * MINUTE));
    expect(unbind('card-6210')).toBe('accepted');
    teller.send({ type: 'set-autopay', cardId: null });
    expect(unbind('card-0000')).toBe('card-in-use');
    expect(teller.state.formerCards.map(({ id }) => id)).toEqual(['card-1234', 'card-6210']);
  });

  test.each<[object, FailureCode | 'accepted']>([
    [{ type: 'deposit', cardId: 'card-9999', amountFen: 1 }, 'card-unknown'],
    [{ type: 'deposit', cardId: 'card-6210', amountFen: 0 }, 'amount-missing'],
    [{ type: 'deposit', cardId: 'card-6210', amountFen: 1 }, 'accepted'],
    [{ type: 'set-autopay', cardId: 'card-9999' }, 'card-unknown'],
    [{ type: 'set-autopay', cardId: null }, 'accepted'],
  ])('%j: %s', (command, code) => {
    expect(teller.try(command)).toBe(code);
  });
});

describe('consents: one purpose each (R6)', () => {
  test('given and withdrawn; twice changes nothing', () => {
    const { authorised } = teller.state;
    expect(authorised).toEqual(['credit-report', 'payment', 'assets', 'bills']);
    for (const _ of [1, 2]) teller.send({ type: 'withdraw-authorisation', authorisationId: 'payment' });
    expect(teller.state.authorised).toEqual(['credit-report', 'assets', 'bills']);
    for (const _ of [1, 2]) teller.send({ type: 'authorise', authorisationId: 'social' });
    expect(teller.state.authorised).toEqual(['credit-report', 'assets', 'bills', 'social']);
  });
});

describe('complaints (A39)', () => {
  const complain = (text: string) => teller.try({ type: 'file-complaint', topic: 'service', text });

  test('say something', () => {
    expect([complain(''), complain('   '), complain(' 请核对 ')]).toEqual([
      'complaint-empty',
      'complaint-empty',
      'accepted',
    ]);
    expect(teller.state.complaints).toMatchObject([
      { id: 'C1', topic: 'service', text: '请核对', answered: false },
    ]);
  });

  test('are at most 200 letters long', () => {
    expect([complain('请'.repeat(200)), complain('请'.repeat(201))]).toEqual(['accepted', 'malformed']);
    const details = (text: string) => refusal({ type: 'file-complaint', topic: 'service', text })?.details;
    expect([details('请'.repeat(201)), details(' ')]).toEqual([{ field: 'text' }, { letters: 200 }]);
  });

  test('are answered within 48 hours, whole hours of 2 to 47, each on its own', () => {
    const { now } = teller.state;
    for (let times = 0; times < 60; times++) complain(`第 ${times} 次`);
    const hours = teller.state.complaints.map(({ answerAt }) => (answerAt - now) / HOUR);
    expect(hours.every((hour) => Number.isInteger(hour) && hour >= 2 && hour <= 47)).toBe(true);
    expect([Math.min(...hours) < 6, Math.max(...hours) > 43]).toEqual([true, true]);
    const first = teller.state.complaints[0];
    teller.at(plus(first?.answerAt ?? now, -1));
    expect(teller.state.complaints[0]?.answered).toBe(false);
    teller.at(first?.answerAt ?? now);
    expect(teller.state.complaints[0]?.answered).toBe(true);
    teller.at(plus(now, 48 * HOUR));
    expect(teller.state.complaints.every(({ answered }) => answered)).toBe(true);
    expect(teller.state.messages.filter(({ kind }) => kind === 'complaint-answered')).toHaveLength(60);
  });
});

describe('a limit that froze for want of a sign (B32)', () => {
  const unfreeze = (given: object = {}) => ({
    type: 'unfreeze',
    faceTokenId: teller.passFace(),
    deviceId: teller.state.device.id,
    ...given,
  });

  test('comes back with a face check, and only with one', () => {
    expect(teller.try(unfreeze())).toBe('not-idle-frozen');
    teller = Teller.inTheStateOf('idle');
    expect(teller.state.idleFrozen).toBe(true);
    expect(teller.try(unfreeze({ faceTokenId: 'T-made-up' }))).toBe('face-token-unknown');
    const command = unfreeze();
    expect(teller.try(command)).toBe('accepted');
    expect([teller.state.idleFrozen, teller.state.face.token]).toEqual([false, null]);
    expect(teller.state.limitHistory.at(-1)).toMatchObject({ at: teller.state.now, cause: 'limit-unfrozen' });
    teller.at('2026-12-16T09:00');
    expect(teller.state.idleFrozen).toBe(true);
    expect(teller.try(command)).toBe('face-token-used');
  });

  test('froze on the thirtieth day after the last sign, to the millisecond', () => {
    teller.at('2026-11-15T09:40:59.999');
    expect(teller.state.idleFrozen).toBe(false);
    teller.at('2026-11-15T09:41');
    expect(teller.state.idleFrozen).toBe(true);
    expect(teller.state.messages.at(-1)).toMatchObject({ kind: 'limit-idle-frozen', loanId: null });
  });

  test('does not freeze while a loan runs; then the days count from its end (S33)', () => {
    teller.borrow({ principalFen: 3_000_00 as never, periods: 3 });
    teller.send({ type: 'set-autopay', cardId: 'card-6210' });
    teller.at('2027-01-16T09:00');
    expect([teller.loan().status, teller.state.idleFrozen]).toEqual(['settled', false]);
    // It was settled on 16 January at eight.
    teller.at('2027-02-15T07:59:59.999');
    expect(teller.state.idleFrozen).toBe(false);
    teller.at('2027-02-15T08:00');
    expect(teller.state.idleFrozen).toBe(true);
  });

  test('does not freeze what was never opened', () => {
    teller = new Teller({ ...openingOf('prime'), at: instant('2026-10-16T09:41'), openProducts: [] });
    teller.at('2027-10-16T09:41');
    expect(teller.state.idleFrozen).toBe(false);
  });

  test.each([
    ['log-in', false],
    ['pass-time', true],
    ['change-settings', true],
  ])('%s on the way: frozen is %s, for time and the demo’s switches are no sign', (type, frozen) => {
    teller.at('2026-11-01T09:00');
    teller.send({ type });
    teller.at('2026-11-20T09:00');
    expect(teller.state.idleFrozen).toBe(frozen);
  });
});

test('the demo’s switches: what is named changes, the rest stays', () => {
  teller.send({ type: 'change-settings', lens: 'A', rateCap: undefined });
  teller.send({ type: 'change-settings', review: 'by-seed' });
  expect(teller.state.settings).toEqual({
    lens: 'A',
    rateCap: 'joint',
    personalCap: 'article',
    review: 'by-seed',
    debit: 'usual',
  });
});

test('an entry of the report that is wrong can be disputed, and is answered in time (C50, A39)', () => {
  expect(refusal({ type: 'file-complaint', topic: 'credit-report', text: '有一笔不是我的' })).toBeNull();
  const filed = teller.state.complaints.at(-1);
  if (!filed) throw new Error('it was filed');
  expect(filed.topic).toBe('credit-report');
  teller.at(plus(filed.at, 48 * HOUR));
  expect(teller.state.complaints.at(-1)?.answered).toBe(true);
  expect(rulesFor(teller.state).complaintAnswers['credit-report']).toContain('更正');
});

test('a look into one’s own report is kept, and counts as nobody’s but one’s own (X30)', () => {
  teller.send({ type: 'query-own-report' });
  expect(teller.state.inquiries.at(-1)).toEqual({ at: teller.state.now, kind: 'own' });
});

test('another phone is not bound, and each has its own name', () => {
  const { id } = teller.state.device;
  for (const changes of [1, 2]) {
    teller.send({ type: 'change-device' });
    expect(teller.state.device).toMatchObject({ id: `${id}~${changes}`, boundId: id, changes });
  }
  teller.send({ type: 'bind-device', faceTokenId: teller.passFace() });
  expect(teller.state.device.boundId).toBe(`${id}~2`);
  expect(refusal({ type: 'start-face-check' })).toBeNull();
});

test('what was asked for has the same print however it was written down', () => {
  expect(fingerprint({ a: 1, b: { c: 2, d: [1, 2] } })).toBe(fingerprint({ b: { d: [1, 2], c: 2 }, a: 1 }));
  expect(fingerprint({ a: 1 })).not.toBe(fingerprint({ a: 2 }));
  expect(fingerprint({ a: [1, 2] })).not.toBe(fingerprint({ a: [2, 1] }));
  expect(fingerprint({ a: 1 })).toMatch(/^[0-9a-f]{16}$/);
});
