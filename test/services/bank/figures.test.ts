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
import { tell } from '@/services/demo/stories/story';
import { PRODUCTS, type Product } from '@/services/rules/products';
import { RULE_SETS, rulesFor } from '@/services/rules/rule-sets';
import { DAY, instant, plus } from '@/units/day';
import { digest } from '@/units/digest';
import { yuan } from '@/units/fen';
import { intents } from '../../../tools/random-user/intent';
import { live } from '../../../tools/random-user/life';

/**
 * What the bank says to whom, as digests: the same on every machine, and whoever changes a figure, a status or a source
 * sees here whom it concerns. What a figure should be is said by the tests of the rules. They are of the products that there
 * were when they were taken: one more changes none of them.
 */

jest.mock('@/services/rules/products', () => {
  const { FIRST_PRODUCTS: first } = jest.requireActual('../demo/codes/money-facts');
  const actual = jest.requireActual('@/services/rules/products');
  return { ...actual, PRODUCTS: actual.PRODUCTS.filter(({ id }: Product) => first.includes(id)) };
});

const AMOUNTS = [yuan(500), yuan(5_100), yuan(12_000), yuan(60_000), yuan(250_000)];
const KINDS: readonly RepaymentKind[] = ['due', 'part', 'all'];

const quotes = (state: BankState): unknown =>
  PRODUCTS.map(({ id }) => {
    const options = quoteOptions(rulesFor(state), state, id);
    if (!options.ok) return options;
    const { methods, terms } = options.value;
    const asked = AMOUNTS.flatMap((principalFen) =>
      methods.flatMap((method) =>
        (terms.length ? terms : [null]).map((periods) =>
          quote(rulesFor(state), state, { productId: id, principalFen, periods, method }),
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
        trialView(rulesFor(state), state, { loanId, kind, amountFen: part ? yuan(700) : null, partPlan }),
      );
    }),
  );

const ALL = { kind: null, productId: null, month: null, loanId: null };
const LENSES: readonly Lens[] = ['A', 'B', 'C', 'merged'];

/** A view of every kind. */
const VIEWS: Readonly<Record<string, (state: BankState) => unknown>> = {
  wallet: (state) => walletView(rulesFor(state), state),
  face: (state) => faceView(rulesFor(state), state),
  quotes,
  compared: (state) =>
    AMOUNTS.map((principalFen) =>
      compare(rulesFor(state), state, {
        productId: 'weilidai',
        principalFen,
        periods: 6,
        method: 'equal-principal',
      }),
    ),
  repay: (state) => repayView(rulesFor(state), state),
  trials,
  records: (state) => recordsView(rulesFor(state), state, ALL, 0),
  limits: (state) =>
    PRODUCTS.map(({ id }) => LENSES.map((lens) => limitView(rulesFor(state), state, id, RULE_SETS[lens]))),
  me: (state) => meView(rulesFor(state), state),
  activation: (state) => PRODUCTS.map(({ id }) => activationView(rulesFor(state), state, id)),
  decisions: (state) => PRODUCTS.map(({ id }) => decide(rulesFor(state), state, id)),
};

const short = (value: unknown): string => digest(canonical(value), 8);

test.each(PERSONAS.map((persona) => [persona.id, persona] as const))(
  '%s is told the same everywhere',
  (_id, { opening, steps, now }) => {
    const { state } = tell(opening, steps);
    const told = [0, 6, 45].map((days) => {
      const then = passTime(rulesFor(state), state, plus(instant(now), days * DAY)).state;
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
