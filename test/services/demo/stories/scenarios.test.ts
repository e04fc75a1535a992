import { loanView } from '@/services/bank/views/loan';
import { PRODUCT_IDS } from '@/services/contract/terms';
import { PERSONAS } from '@/services/demo/stories/personas';
import { play } from '@/services/demo/stories/player';
import { SCENARIOS } from '@/services/demo/stories/scenarios';
import { rulesFor } from '@/services/rules/rule-sets';
import { yuan } from '@/units/fen';
import { expectSound } from '../../bank/teller';

test.each(SCENARIOS.map((scenario) => [scenario.id, scenario]))(
  '%s keeps what it promises',
  (_, scenario) => {
    const { steps, state } = play(scenario);
    expect(steps.flatMap(({ step, broken }) => broken.map((what) => `${step.at}: ${what}`))).toEqual([]);
    expectSound(state);
  },
);

test('a promise that does not hold is named', () => {
  const [scenario] = SCENARIOS.filter(({ id }) => id === 'cooling-off');
  if (!scenario) throw new Error('the scenario is there');
  const wrong = scenario.steps.map((step) => ({ ...step, promise: { outstanding: '1.00' } }));
  const { holds, steps } = play({ ...scenario, steps: wrong });
  expect(holds).toBe(false);
  expect(steps[0]?.broken).toEqual(['outstanding is 0.00, promised 1.00']);
});

test('the same script ends in the same state', () => {
  for (const scenario of SCENARIOS.slice(0, 3)) expect(play(scenario).hash).toBe(play(scenario).hash);
});

const ends = SCENARIOS.map((scenario) => play(scenario));

test('every product is played to its end: a loan of it is paid off', () => {
  const settled = ends.flatMap(({ state }) =>
    state.loans
      .filter((loan) => loanView(rulesFor(state), state, loan).status === 'settled')
      .map(({ productId }) => productId),
  );
  expect([...new Set(settled)].sort()).toEqual([...PRODUCT_IDS].sort());
});

test('every way a loan can go wrong is played: how it ends, what is refused, what costs', () => {
  const statuses = ends.flatMap(({ state }) =>
    state.loans.map((loan) => loanView(rulesFor(state), state, loan).status),
  );
  expect(new Set(statuses)).toEqual(
    new Set(['active', 'awaiting-payout', 'cancelled', 'declined', 'settled', 'withdrawn']),
  );
  const refused = ends.flatMap(({ steps }) => steps.flatMap(({ refusal }) => refusal?.code ?? []));
  expect(refused).toEqual(
    expect.arrayContaining([
      'amount-over-limit',
      'authorisation-withdrawn',
      'card-debit-failed',
      'consent-missing',
      'contract-not-read',
      'cooling-off-over',
      'device-not-bound',
      'face-locked',
      'idle-frozen',
      'large-transfer-not-confirmed',
      'limit-frozen',
      'not-invited',
      'overdue-unpaid',
      'pay-score-below-floor',
      'pay-score-too-low',
      'purpose-forbidden',
      'student-protected',
      'too-many-inquiries',
    ]),
  );
  const told = ends.flatMap(({ state }) => state.messages.map(({ kind }) => kind));
  expect(told).toEqual(
    expect.arrayContaining([
      'application-declined',
      'autopay-failed',
      'due-missed',
      'limit-cut',
      'limit-frozen',
      'reported-to-bureau',
    ]),
  );
});

test('every step has something said about it, in a line', () => {
  const said = SCENARIOS.flatMap(({ id, steps }) => steps.map(({ at, caption }) => ({ id, at, caption })));
  expect(said.filter(({ caption }) => caption.trim() === '' || caption.length > 30)).toEqual([]);
});

test('an amount that is said is the amount that is sent', () => {
  const wrong = SCENARIOS.flatMap(({ id, steps }) =>
    steps.flatMap((step) => {
      const sent =
        step.do === 'borrow'
          ? yuan(step.yuan)
          : step.do === 'send' && step.command.type === 'deposit'
            ? step.command.amountFen
            : null;
      const [, digits] = /(?:借|存入?) ([\d,]+) 元/.exec(step.caption) ?? [];
      return sent === null || digits === undefined || yuan(Number(digits.replace(/,/g, ''))) === sent
        ? []
        : [`${id}: ${step.caption}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('there are eighteen persons and twelve scripts at least, each person with a name of their own', () => {
  expect(PERSONAS.length).toBeGreaterThanOrEqual(18);
  expect(SCENARIOS.length).toBeGreaterThanOrEqual(12);
  expect(new Set(PERSONAS.map(({ id }) => id)).size).toBe(PERSONAS.length);
  expect(new Set(PERSONAS.map(({ name }) => name)).size).toBe(PERSONAS.length);
  expect(new Set(SCENARIOS.map(({ id }) => id)).size).toBe(SCENARIOS.length);
});
