import { PRODUCT_IDS } from '@/services/contract';
import { PERSONAS } from '@/services/mock/personas';
import { play } from '@/services/mock/player';
import { SCENARIOS } from '@/services/mock/scenarios';
import { expectSound } from '../bank/teller';

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

test('every product is played to its end, and every persona has its own id and name', () => {
  const played = new Set(
    SCENARIOS.flatMap((scenario) => play(scenario).state.loans.map((loan) => loan.productId)),
  );
  expect([...played].sort()).toEqual([...PRODUCT_IDS].sort());
  expect(new Set(PERSONAS.map(({ id }) => id)).size).toBe(PERSONAS.length);
  expect(new Set(PERSONAS.map(({ name }) => name)).size).toBe(PERSONAS.length);
});
