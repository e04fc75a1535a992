import { execute } from '@/services/bank/bank';
import { MOST_FEN } from '@/services/bank/core/bounds';
import { shown, within } from '@/services/bank/core/edge';
import type { BankState } from '@/services/bank/core/state';
import { cardBalance } from '@/services/bank/person/debit';
import { passTime } from '@/services/bank/time';
import { loanHome } from '@/services/bank/views/loan-home';
import { PERSONAS } from '@/services/demo/stories/personas';
import { play, stateAtFirst } from '@/services/demo/stories/player';
import { SCENARIOS } from '@/services/demo/stories/scenarios';
import { rulesFor } from '@/services/rules/rule-sets';
import { DAY, day, instantOf, plus } from '@/units/day';
import type { Fen } from '@/units/fen';
import { assault } from '../../../tools/random-user/assault';
import { intents } from '../../../tools/random-user/intent';
import { live } from '../../../tools/random-user/life';
import { draws } from '../../support/draws';
import { Teller } from './teller';

/** Nothing that can be sent to the bank is thrown at, and what is refused has no effect. */

/** Persons where they are taken over, scripts at each of their steps, random lives; and each some time on. */
async function states(): Promise<BankState[]> {
  const lived: BankState[] = [];
  for (const [index, personaId] of ['prime', 'owner', 'bank-customer', 'new'].entries()) {
    const source = intents(6_000 + index, false);
    const { state, violation } = await live(
      personaId,
      Array.from({ length: 60 }, () => source.next().value),
    );
    expect(violation).toBeNull();
    if (state) lived.push(state);
  }
  const begun = PERSONAS.map((persona) => stateAtFirst(persona));
  const stepped = SCENARIOS.flatMap((scenario) => play(scenario).steps.map(({ after }) => after));
  return [...begun, ...stepped, ...lived].flatMap((state) => [
    state,
    passTime(rulesFor(state), state, plus(state.now, 40 * DAY)).state,
  ]);
}

test('50,000 hostile commands, of every kind, against every state of the scripts', async () => {
  const { refused, accepted, kinds } = assault(await states(), 20_261_016, draws(50_000));
  expect(Object.keys(kinds).length).toBeGreaterThanOrEqual(27);
  expect(Object.values(refused).reduce((sum, count) => sum + count, accepted)).toBe(draws(50_000));
  // They are not all stopped at the door.
  expect(Object.keys(refused).length).toBeGreaterThan(20);
  expect(accepted).toBeGreaterThan(draws(50_000) / 50);
});

describe('an assertion that fails inside', () => {
  const teller = Teller.inTheStateOf('prime');
  const [loan] = teller.state.loans;
  if (!loan) throw new Error('甲 has a loan');
  /** A mistake of our own: a line that asks for half a fen. */
  const spoilt: BankState = {
    ...teller.state,
    loans: [{ ...loan, plan: loan.plan.map((line) => ({ ...line, interestFen: 0.5 as Fen })) }],
  };

  test('is a refusal that says which, and during what; the state is as it was, and no time has passed', () => {
    const later = plus(spoilt.now, 60 * DAY);
    const passed = passTime(rulesFor(spoilt), spoilt, later);
    expect(passed).toMatchObject({
      events: [],
      failure: {
        code: 'assertion-failed',
        details: { during: 'pass-time', assertion: expect.stringContaining('whole number') },
      },
    });
    expect(passed.state).toBe(spoilt);
    const done = execute(rulesFor(spoilt), spoilt, { type: 'log-in' }, later);
    expect(done).toEqual({ ok: false, failure: passed.failure });
    // Where no time could pass nothing is decided, not even a refusal.
    const unbind = { type: 'unbind-card', cardId: 'card-none' };
    expect(execute(rulesFor(spoilt), spoilt, unbind, later)).toEqual(done);
  });

  test('while a command is carried out it is one of that command', () => {
    const trial = { loanId: loan.id, kind: 'all', amountFen: null, partPlan: null };
    const command = { type: 'repay', submissionId: 'S', trial, totalFen: 1, cardId: 'card-6210' };
    expect(execute(rulesFor(spoilt), spoilt, command, spoilt.now)).toMatchObject({
      ok: false,
      failure: { code: 'assertion-failed', details: { during: 'repay' } },
    });
  });

  test('while something is shown it is one of that view', () => {
    const rules = rulesFor(spoilt);
    expect(shown('loan', () => loanHome(rules, spoilt, loan.id))).toMatchObject({
      ok: false,
      failure: { code: 'assertion-failed', details: { during: 'loan' } },
    });
  });

  test('time that would never end to pass is one too', () => {
    const twice: BankState = {
      ...teller.state,
      loans: [{ ...loan, plan: loan.plan.flatMap((line) => [line, line]) }],
    };
    const { failure, state } = passTime(rulesFor(twice), twice, plus(twice.now, 60 * DAY));
    expect(failure).toMatchObject({
      code: 'assertion-failed',
      details: { assertion: expect.stringContaining('comes to an end') },
    });
    expect(state).toBe(twice);
  });

  test('whatever is thrown is such a refusal', () => {
    for (const thrown of [new Error('x = y'), new TypeError('x = y'), 'x', undefined, null]) {
      const failure = within(
        'wallet',
        () => {
          throw thrown;
        },
        (refusal) => refusal,
      );
      expect(failure).toMatchObject({
        code: 'assertion-failed',
        retryable: false,
        details: { during: 'wallet' },
      });
    }
  });
});

describe('what is put in has a bound', () => {
  test('three huge deposits: the first fits, the others say how much is allowed', () => {
    const teller = Teller.inTheStateOf('prime');
    const room = MOST_FEN - cardBalance(teller.state, 'card-6210');
    const deposit = (amountFen: number) => teller.send({ type: 'deposit', cardId: 'card-6210', amountFen });
    expect(deposit(Number.MAX_SAFE_INTEGER)).toMatchObject({
      ok: false,
      failure: { code: 'amount-over-most', details: { mostFen: MOST_FEN, roomFen: room } },
    });
    expect(deposit(room).ok).toBe(true);
    expect(deposit(1)).toMatchObject({ ok: false, failure: { details: { roomFen: 0 } } });
    expect(cardBalance(teller.state, 'card-6210')).toBe(MOST_FEN);
    // What is borrowed comes all the same, and can be paid back.
    teller.borrow();
    expect(teller.repay({ kind: 'all' })).toBe('accepted');
  });

  test('a holding', () => {
    const teller = Teller.inTheStateOf('prime');
    const log = (amountFen: number) => teller.try({ type: 'log-holding', kind: 'wealth', amountFen });
    expect([log(MOST_FEN + 1), log(MOST_FEN)]).toEqual(['amount-over-most', 'accepted']);
  });

  test.each([
    ['cards', 20, (index: number) => ({ type: 'bind-card', last4: String(1_000 + index) })],
    ['complaints', 200, () => ({ type: 'file-complaint', topic: 'service', text: '请核对' })],
    ['queries', 400, () => ({ type: 'query-own-report' })],
  ])('%s: %d, and no more', (kind, most, command) => {
    const teller = Teller.inTheStateOf('new');
    const had = kind === 'cards' ? teller.state.cards.length : 0;
    for (let index = had; index < most; index++) expect(teller.try(command(index))).toBe('accepted');
    expect(teller.send(command(most))).toMatchObject({
      ok: false,
      failure: { code: 'too-many', details: { kind, most } },
    });
  });

  test('a card that comes and goes is one former card', () => {
    const teller = Teller.inTheStateOf('new');
    for (let times = 0; times < 3; times++) {
      teller.send({ type: 'bind-card', last4: '1234' });
      teller.send({ type: 'unbind-card', cardId: 'card-1234' });
    }
    expect(teller.state.formerCards.map(({ id }) => id)).toEqual(['card-1234']);
  });

  test('time ends where the almanacs do, and all is answered there', () => {
    const teller = Teller.inTheStateOf('prime');
    const far = instantOf(day('9000-01-01'));
    expect(teller.send({ type: 'log-in' }, far)).toMatchObject({ failure: { code: 'clock-runs-forward' } });
    teller.at(far);
    expect(teller.state.now).toBe(instantOf(day('2100-12-31')));
    expect(teller.try({ type: 'log-in' })).toBe('accepted');
  });

  test.each([Number.NaN, -1, Number.NEGATIVE_INFINITY, 0.5])('no time passes to %d', (moment) => {
    const { state } = Teller.inTheStateOf('prime');
    expect(passTime(rulesFor(state), state, moment as never)).toEqual({ state, events: [], failure: null });
  });

  test('a text of a million letters is not even counted', () => {
    const text = '长'.repeat(10_000_000);
    const begun = performance.now();
    expect(Teller.inTheStateOf('new').try({ type: 'file-complaint', topic: 'service', text })).toBe(
      'malformed',
    );
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
