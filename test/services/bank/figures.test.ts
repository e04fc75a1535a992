import { canonical } from '@/services/bank/core/chance';
import type { BankState } from '@/services/bank/core/state';
import { decide } from '@/services/bank/credit/decision';
import { activationView } from '@/services/bank/credit/gates';
import { compare, quote } from '@/services/bank/loans/quote';
import { passTime } from '@/services/bank/time';
import { trialView } from '@/services/bank/views/loan';
import { meView } from '@/services/bank/views/me';
import { recordsView } from '@/services/bank/views/records';
import { faceView, quoteOptions, repayView, walletView } from '@/services/bank/views/wallet';
import type { RepaymentKind } from '@/services/contract/loan';
import { LENSES } from '@/services/contract/terms';
import { PERSONAS } from '@/services/demo/stories/personas';
import { tell } from '@/services/demo/stories/story';
import { PRODUCTS, type Product } from '@/services/rules/products';
import type { RuleSet } from '@/services/rules/rule-set';
import { RULE_SETS, rulesFor } from '@/services/rules/rule-sets';
import { limitExplained } from '@/services/service/read';
import { DAY, instant, plus } from '@/units/day';
import { digest } from '@/units/digest';
import { yuan } from '@/units/fen';
import { recordOf } from '@/units/records';
import { intents } from '../../../tools/random-user/intent';
import { live } from '../../../tools/random-user/life';
import { FIRST_PRODUCTS } from '../demo/codes/money-facts';

/**
 * What the bank says to whom, as digests: the same on every machine, and whoever changes a figure, a status or a source
 * sees here whom it concerns. What a figure should be is said by the tests of the rules. They are of the products that there
 * were when they were taken: one more changes none of them.
 */

const FIRST: readonly string[] = FIRST_PRODUCTS;
const first = ({ id }: Product): boolean => FIRST.includes(id);
const IDS = PRODUCTS.filter(first).map(({ id }) => id);
const SETS = recordOf(LENSES, (lens) => ({
  ...RULE_SETS[lens],
  products: RULE_SETS[lens].products.filter(first),
  catalogue: RULE_SETS[lens].catalogue.filter(first),
}));
const by = (state: BankState): RuleSet => rulesFor(state, SETS);

const AMOUNTS = [yuan(500), yuan(5_100), yuan(12_000), yuan(60_000), yuan(250_000)];
const KINDS: readonly RepaymentKind[] = ['due', 'part', 'all'];

const quotes = (state: BankState): unknown =>
  IDS.map((id) => {
    const options = quoteOptions(by(state), state, id);
    if (!options.ok) return options;
    const { methods, terms } = options.value;
    const asked = AMOUNTS.flatMap((principalFen) =>
      methods.flatMap((method) =>
        (terms.length ? terms : [null]).map((periods) =>
          quote(by(state), state, { productId: id, principalFen, periods, method }),
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
        trialView(by(state), state, { loanId, kind, amountFen: part ? yuan(700) : null, partPlan }),
      );
    }),
  );

const ALL = { kind: null, productId: null, month: null, loanId: null };

/** A view of every kind. */
const VIEWS: Readonly<Record<string, (state: BankState) => unknown>> = {
  wallet: (state) => walletView(by(state), state),
  face: (state) => faceView(by(state), state),
  quotes,
  compared: (state) =>
    AMOUNTS.map((principalFen) =>
      compare(by(state), state, {
        productId: 'weilidai',
        principalFen,
        periods: 6,
        method: 'equal-principal',
      }),
    ),
  repay: (state) => repayView(by(state), state),
  trials,
  records: (state) => recordsView(by(state), state, ALL, 0),
  limits: (state) => IDS.map((id) => LENSES.map((lens) => limitExplained(by(state), state, id, SETS[lens]))),
  me: (state) => meView(by(state), state),
  activation: (state) => IDS.map((id) => activationView(by(state), state, id)),
  decisions: (state) => IDS.map((id) => decide(by(state), state, id)),
};

const short = (value: unknown): string => digest(canonical(value), 8);

test.each(PERSONAS.map((persona) => [persona.id, persona] as const))(
  '%s is told the same everywhere',
  (_id, { opening, steps, now }) => {
    const { state } = tell(opening, steps);
    const told = [0, 6, 45].map((days) => {
      const then = passTime(by(state), state, plus(instant(now), days * DAY)).state;
      return Object.entries(VIEWS).map(([name, view]) => `+${days} ${name} ${short(view(then))}`);
    });
    expect(told.flat().join('\n')).toMatchSnapshot();
  },
);

test('a random life goes the same everywhere, and breaks no invariant', async () => {
  const source = intents(7, false);
  const taken = Array.from({ length: 300 }, () => source.next().value);
  const { violation, hash, accepted, refused } = await live('prime', taken);
  expect(violation).toBeNull();
  expect({ hash, accepted, refused }).toMatchSnapshot();
});
