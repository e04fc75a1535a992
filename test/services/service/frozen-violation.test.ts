import { execute } from '@/services/bank/bank';
import { passTime } from '@/services/bank/time';
import { repayView } from '@/services/bank/views/wallet';
import { personaOf } from '@/services/demo/stories/personas';
import { stateAtFirst } from '@/services/demo/stories/player';
import { rulesFor } from '@/services/rules/rule-sets';
import { DAY, type Instant, plus } from '@/units/day';
import { expectSound } from '../bank/teller';
import { entries, now, personaId } from './frozen-violation.json';

/**
 * What the random user of seed 700073 had done when the bank of eaa9a5c stopped: a few fen were left of a loan, a line
 * of them asked for 0.00, and confirming it threw. It is kept because the random user draws otherwise now.
 */
test('a life that ended in an instalment of nothing goes on, and nothing asks for nothing', () => {
  let state = stateAtFirst(personaOf(personaId));
  let accepted = 0;
  for (const { command, at } of entries) {
    const done = execute(rulesFor(state), state, command, at as Instant);
    if (!done.ok) {
      expect(done.failure.code).not.toBe('assertion-failed');
      continue;
    }
    accepted += 1;
    state = done.state;
    for (const { plan } of state.loans) for (const line of plan) expect(line.paymentFen).toBeGreaterThan(0);
  }
  expect(accepted).toBeGreaterThan(entries.length / 2);
  let at = now as Instant;
  for (let day = 0; day < 120; day++) {
    at = plus(at, DAY);
    const passed = passTime(rulesFor(state), state, at);
    expect(passed.failure).toBeNull();
    ({ state } = passed);
    for (const { due } of repayView(rulesFor(state), state).loans)
      expect(due === null || due.totalFen > 0).toBe(true);
  }
  expectSound(state);
});
