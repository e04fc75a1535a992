import type { BankState } from '@/services/bank/core/state';
import { limitSteps } from '@/services/bank/credit/limit';
import { passOdds } from '@/services/bank/credit/odds';
import { price } from '@/services/bank/credit/rates';
import { quote } from '@/services/bank/loans/quote';
import type { LimitStep, RateStep } from '@/services/contract/limit';
import {
  LENSES,
  MATERIAL_IDS,
  PRODUCT_IDS,
  type ProductId,
  TEMPORARY_RAISE_IDS,
} from '@/services/contract/terms';
import { PERSONAS } from '@/services/demo/stories/personas';
import { stateAtFirst } from '@/services/demo/stories/player';
import type { Product } from '@/services/rules/products';
import type { RuleSet } from '@/services/rules/rule-set';
import { RULE_SETS, rulesFor } from '@/services/rules/rule-sets';
import { RULES } from '@/services/rules/rulebook';
import { addDays, day } from '@/units/day';
import { yuan } from '@/units/fen';
import { person } from '../teller';
import { HELD, OTHERWISE } from './otherwise';

/**
 * What a figure cites took part in it: where the figures of that source are others, or none, the step is another one or
 * gone. Walked over persons, products and lenses.
 */

const ALL = { social: 100, payment: 100, creditRecord: 100, assets: 100, device: 100 } as const;
const RAISED = { percent: 15, granted: 0, lastDay: null, reviewDue: false } as const;

/** Persons that the demo has, and those that it has not: each thing that can move a limit or a rate. */
const PEOPLE: readonly (readonly [string, BankState])[] = [
  ...PERSONAS.map((persona) => [persona.id, stateAtFirst(persona)] as const),
  ['best', person({ scores: ALL, payScore: 850 })],
  ['best, new', person({ scores: ALL, payScore: 850, newUser: true })],
  ['interim cap', person({ scores: ALL }, {}, { personalCap: 'interim' })],
  ['student', person({ student: true })],
  ['bills of one month', person({ billMonths: 1 })],
  ['bills of a year', person({ billMonths: 12 })],
  [
    'fund',
    person(
      {},
      {
        holdings: [
          { kind: 'money-fund', amountFen: yuan(20_000), sinceDay: addDays(day('2026-10-16'), -91) },
        ],
      },
    ),
  ],
  ...MATERIAL_IDS.map(
    (id) => [id, { ...person(), materials: { [id]: { state: 'accepted', at: person().now } } }] as const,
  ),
  ...TEMPORARY_RAISE_IDS.map(
    (id) => [id, { ...person(), temporaryRaise: { id, percent: 30, untilDay: day('2026-12-01') } }] as const,
  ),
  ['raised', { ...person(), raise: RAISED }],
  ['frozen', { ...person(), overdueCount: 3 }],
  ['idle', { ...person(), idleFrozen: true }],
  ['by the scene', opened('scene')],
  ...[580, 600, 649, 650, 700, 749, 750, 800].map(
    (payScore) => [`a pay score of ${payScore}`, person({ payScore, newUser: payScore % 3 === 0 })] as const,
  ),
];

function opened(channelId: 'scene'): BankState {
  const state = person();
  const open = { state: 'open', openedAt: state.now, channelId } as const;
  return { ...state, accounts: { ...state.accounts, weilidai: open, partner: open } };
}

const figureOf = (steps: readonly (LimitStep | RateStep)[], id: string): string => {
  const step = steps.find((one) => one.id === id);
  if (!step) return 'no such step';
  return 'rate' in step ? `${step.rate}` : `${step.changeFen} ${step.kind === 'base' ? step.afterFen : ''}`;
};

/** Sources that a step cites though nothing of it is otherwise without them. */
function idle(
  state: BankState,
  productId: ProductId,
  stepsBy: (rules: RuleSet) => readonly (LimitStep | RateStep)[],
): string[] {
  const rules = rulesFor(state);
  const steps = stepsBy(rules);
  return steps.flatMap((step) =>
    step.sources.flatMap((source) => {
      const held = HELD[source];
      if (held) return held(state, productId) ? [] : [`${step.id} cites ${source}`];
      const otherwise = OTHERWISE[source];
      if (!otherwise) return [`${step.id} cites ${source}, of which nothing is known`];
      const before = figureOf(steps, step.id);
      return otherwise.some((change) => figureOf(stepsBy(change(rules)), step.id) !== before)
        ? []
        : [`${step.id} cites ${source}`];
    }),
  );
}

for (const lens of LENSES)
  describe(`under ${lens}`, () => {
    const everywhere = PEOPLE.flatMap(([name, state]) =>
      PRODUCT_IDS.map((productId) => ({
        name,
        productId,
        state: { ...state, settings: { ...state.settings, lens } },
      })),
    );

    test('every source of a step of a limit took part in it', () => {
      const found = everywhere.flatMap(({ name, productId, state }) =>
        idle(state, productId, (rules) => limitSteps(rules, state, productId)).map(
          (what) => `${name}, ${productId}: ${what}`,
        ),
      );
      expect(found).toEqual([]);
    });

    test('every source of a step of a rate took part in it', () => {
      const found = everywhere.flatMap(({ name, productId, state }) =>
        idle(state, productId, (rules) => price(rules, state, productId)?.steps ?? []).map(
          (what) => `${name}, ${productId}: ${what}`,
        ),
      );
      expect(found).toEqual([]);
    });

    test('a rate as a whole rests on nothing but what its steps rest on, its last step first of all', () => {
      for (const { productId, state } of everywhere) {
        const priced = price(rulesFor(state), state, productId);
        if (!priced) continue;
        const cited = priced.steps.flatMap(({ sources }) => sources);
        expect(priced.sources.filter((source) => !cited.includes(source))).toEqual([]);
        expect(priced.sources[0]).toBe(priced.steps.at(-1)?.sources[0]);
      }
    });
  });

test.each([
  ['a new user', person({ newUser: true, billMonths: 12 }), ['A29']],
  ['who is above the personal ceiling', person({ scores: ALL, billMonths: 12 }), ['A37', 'X34', 'S39']],
  ['who was late three times', { ...person(), overdueCount: 3 }, ['C25']],
  ['who is capped by nothing', person({ billMonths: 12 }), ['C6', 'A13', 'X2', 'S7', 'C16', 'S35']],
])('the limit of %s rests on what binds it', (_, state, sources) => {
  expect(limitSteps(RULE_SETS.merged, state, 'weilidai').at(-1)?.sources).toEqual(sources);
});

test('more than a capped limit is refused by the cap, and the quote’s limit cites it', () => {
  const state = person({ newUser: true });
  const asked = { productId: 'weilidai', periods: 12, method: 'equal-principal' } as const;
  const over = quote(RULE_SETS.merged, state, { ...asked, principalFen: yuan(20_100) });
  expect(over.ok || over.failure).toMatchObject({ code: 'amount-over-limit', rule: 'A29' });
  const within = quote(RULE_SETS.merged, state, { ...asked, principalFen: yuan(20_000) });
  expect(within.ok && within.value.sources.limit).toEqual(['A29']);
});

test('the odds of a way in are the document’s; what makes them more is counted as we say (S38)', () => {
  const { merged } = RULE_SETS;
  const [wallet] = merged.channels;
  if (!wallet) throw new Error('a channel');
  expect(passOdds(merged, person(), wallet).percent).toBe(95);
  const unbound = { ...merged, odds: { ...merged.odds, most: { percent: 100, source: 'S38' } } };
  expect(passOdds(unbound, person(), wallet).percent).toBeCloseTo(96.56);
});

/** How a document may write a limit: 300000, 300,000, 30万. */
const limitsOf = ({ limit }: Product): string[] =>
  [limit.min, limit.max].flatMap((amount) => {
    const whole = amount / 100;
    return [`${whole}`, whole.toLocaleString('en-US'), `${whole / 10_000}万`];
  });

/** How it may write both ends of a rate: by the year, or by the day. */
const ratesOf = ({ annualRate: { min, max } }: Product): (readonly [string, string])[] => {
  const percent = (value: number) => `${Number((value / 1e7).toFixed(4))}%`;
  return [
    [percent(min), percent(max)],
    [percent(min / 360), percent(max / 360)],
  ];
};

test.each(LENSES)('under %s, a document cited for a product’s range states its figures', (lens) => {
  const stated = (source: string): string => RULES.find(({ id }) => id === source)?.terms.join(' ') ?? '';
  const ofDocuments = (sources: readonly string[]) => sources.filter((source) => /^[ABC]/.test(source));
  const found = RULE_SETS[lens].products.flatMap((product) => [
    ...ofDocuments(product.sources.limit)
      .filter((source) => !limitsOf(product).some((amount) => stated(source).includes(amount)))
      .map((source) => `${product.id}: no limit in ${source}`),
    ...ofDocuments(product.sources.rate)
      .filter((source) => !ratesOf(product).some((ends) => ends.every((end) => stated(source).includes(end))))
      .map((source) => `${product.id}: no rate in ${source}`),
  ]);
  expect(found).toEqual([]);
});
