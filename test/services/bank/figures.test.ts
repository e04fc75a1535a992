import { canonical } from '@/services/bank/core/chance';
import type { BankState } from '@/services/bank/core/state';
import { decide } from '@/services/bank/credit/decision';
import { activationView } from '@/services/bank/credit/gates';
import { compare, quote } from '@/services/bank/loans/quote';
import { passTime } from '@/services/bank/time';
import { limitView } from '@/services/bank/views/limit';
import { trialView } from '@/services/bank/views/loan';
import { meView } from '@/services/bank/views/me';
import { recordsView } from '@/services/bank/views/records';
import { faceView, quoteOptions, repayView, walletView } from '@/services/bank/views/wallet';
import type { RepaymentKind } from '@/services/contract/loan';
import type { Lens } from '@/services/contract/terms';
import { PERSONAS } from '@/services/demo/stories/personas';
import { play } from '@/services/demo/stories/player';
import { SCENARIOS } from '@/services/demo/stories/scenarios';
import { tell } from '@/services/demo/stories/story';
import { ofEveryLens, RULE_SETS, rulesFor } from '@/services/rules/rule-sets';
import { DAY, instant, plus } from '@/units/day';
import { digest } from '@/units/digest';
import { yuan } from '@/units/fen';
import { intents } from '../../../tools/random-user/intent';
import { live } from '../../../tools/random-user/life';
import { FIRST_PRODUCTS } from '../demo/codes/money-facts';

/**
 * What the bank says to whom, as digests: the same on every machine, and whoever changes a figure, a status or a source
 * sees here whom it concerns. What a figure should be is said by the tests of the rules.
 */

/** Of the products that the digests were taken of: one more changes none of them. */
const SETS = ofEveryLens((lens) => {
  const known = ({ id }: { readonly id: string }) => FIRST_PRODUCTS.some((first) => first === id);
  const { products, catalogue } = RULE_SETS[lens];
  return { ...RULE_SETS[lens], products: products.filter(known), catalogue: catalogue.filter(known) };
});
const rules = (state: BankState) => rulesFor(state, SETS);

const AMOUNTS = [yuan(500), yuan(5_100), yuan(12_000), yuan(60_000), yuan(250_000)];
const KINDS: readonly RepaymentKind[] = ['due', 'part', 'all'];

const quotes = (state: BankState): unknown =>
  SETS.merged.catalogue.map(({ id }) => {
    const options = quoteOptions(rules(state), state, id);
    if (!options.ok) return options;
    const { methods, terms } = options.value;
    const asked = AMOUNTS.flatMap((principalFen) =>
      methods.flatMap((method) =>
        (terms.length ? terms : [null]).map((periods) =>
          quote(rules(state), state, { productId: id, principalFen, periods, method }),
        ),
      ),
    );
    return { options, asked };
  });

const trials = (state: BankState): unknown =>
  state.loans.flatMap(({ id: loanId }) =>
    KINDS.flatMap((kind) => {
      const part = kind === 'part';
      const plans = part ? (['fewer-periods', 'lower-payments'] as const) : [null];
      return plans.map((partPlan) =>
        trialView(rules(state), state, { loanId, kind, amountFen: part ? yuan(700) : null, partPlan }),
      );
    }),
  );

const ALL = { kind: null, productId: null, month: null, loanId: null };
const LENSES: readonly Lens[] = ['A', 'B', 'C', 'merged'];

/** A view of every kind. */
const VIEWS: Readonly<Record<string, (state: BankState) => unknown>> = {
  wallet: (state) => walletView(rules(state), state),
  face: (state) => faceView(rules(state), state),
  quotes,
  compared: (state) =>
    AMOUNTS.map((principalFen) =>
      compare(rules(state), state, {
        productId: 'weilidai',
        principalFen,
        periods: 6,
        method: 'equal-principal',
      }),
    ),
  repay: (state) => repayView(rules(state), state),
  trials,
  records: (state) => recordsView(rules(state), state, ALL, 0),
  limits: (state) =>
    SETS.merged.catalogue.map(({ id }) =>
      LENSES.map((lens) => limitView(rules(state), state, id, SETS[lens])),
    ),
  me: (state) => meView(rules(state), state),
  activation: (state) => SETS.merged.catalogue.map(({ id }) => activationView(rules(state), state, id)),
  decisions: (state) => SETS.merged.catalogue.map(({ id }) => decide(rules(state), state, id)),
};

const short = (value: unknown): string => digest(canonical(value), 8);

test.each(PERSONAS.map((persona) => [persona.id, persona] as const))(
  '%s is told the same everywhere',
  (_id, { opening, steps, now }) => {
    const { state } = tell(opening, steps);
    const told = [0, 6, 45].map((days) => {
      const then = passTime(rules(state), state, plus(instant(now), days * DAY)).state;
      return Object.entries(VIEWS).map(([name, view]) => `+${days} ${name} ${short(view(then))}`);
    });
    expect(told.flat().join('\n')).toMatchSnapshot();
  },
);

test.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))(
  '%s ends in the same state everywhere',
  (_, scenario) => {
    expect(play(scenario).hash).toMatchSnapshot();
  },
);

test('a random life goes the same everywhere, and breaks no invariant', async () => {
  const source = intents(7, false);
  const taken = Array.from({ length: 300 }, () => source.next().value);
  const { violation, hash, accepted, refused } = await live('prime', taken);
  expect(violation).toBeNull();
  expect({ hash, accepted, refused }).toMatchSnapshot();
});
