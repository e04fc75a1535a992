import { execute } from '@/services/bank/bank';
import type { BankState } from '@/services/bank/core/state';
import { decide } from '@/services/bank/credit/decision';
import { LENSES, type Lens, PRODUCT_IDS } from '@/services/contract/terms';
import { PERSONAS, type Persona, personaOf } from '@/services/demo/stories/personas';
import { stateAtFirst } from '@/services/demo/stories/player';
import { PRODUCTS } from '@/services/rules/products';
import { rulesFor } from '@/services/rules/rule-sets';
import { formatYuan } from '@/units/fen';
import { formatRate } from '@/units/rate';
import { failureWords } from '@/words/failure-words';
import { limitStepWords, rateStepWords } from '@/words/steps';
import { alone, command, JSON_OPTION, oneOf, WrongArgument } from './arguments.mjs';

/** A credit decision for a persona and a product, with every step that led to it. */

const USAGE = {
  name: 'decide',
  does: 'A credit decision for a persona and a product: status, reasons, the limit and the rate as steps.',
  example: '--persona prime --product weilidai --lens merged',
  options: {
    persona: { type: 'string', value: 'ID', is: 'who asks; --list names them', example: '--persona prime' },
    product: {
      type: 'string',
      value: 'ID',
      is: 'for what; --list names them',
      example: '--product weilidai',
    },
    lens: {
      type: 'string',
      value: 'LENS',
      is: `whose table governs: ${LENSES.join(', ')}`,
      usual: 'merged',
      example: '--lens A',
    },
    list: { type: 'boolean', is: 'names the personas and the products' },
    json: JSON_OPTION,
  },
} as const;

command(USAGE, (given) => {
  if (given.list) {
    alone('list', given);
    const list = {
      personas: PERSONAS.map(({ id, name, story }) => ({ id, name, story })),
      products: PRODUCTS.map(({ id, name }) => ({ id, name })),
    };
    const lines = [
      ...list.personas.map(({ id, name, story }) => `${id.padEnd(14)} ${name}  ${story}`),
      ...list.products.map(({ id, name }) => `${id.padEnd(14)} ${name}`),
    ];
    process.stdout.write(given.json ? `${JSON.stringify(list, null, 2)}\n` : `${lines.join('\n')}\n`);
    return 0;
  }
  const personaId = oneOf(
    'persona',
    given.persona ?? missing('persona'),
    PERSONAS.map(({ id }) => id),
  );
  const productId = oneOf('product', given.product ?? missing('product'), PRODUCT_IDS);
  const lens = oneOf('lens', given.lens ?? 'merged', LENSES);
  const result = asJson(
    decide(rulesFor(stateOf(personaOf(personaId), lens)), stateOf(personaOf(personaId), lens), productId),
  );
  process.stdout.write(given.json ? `${JSON.stringify(result, null, 2)}\n` : readable(result));
  return 0;
});

function missing(name: string): never {
  throw new WrongArgument(`--${name} is missing; --list names the personas and products`);
}

function stateOf(persona: Persona, lens: Lens): BankState {
  const state = stateAtFirst(persona);
  const seen = execute(rulesFor(state), state, { type: 'change-settings', lens }, state.now);
  if (!seen.ok) throw new Error(seen.failure.code);
  return seen.state;
}

function asJson(decision: ReturnType<typeof decide>) {
  const rateSteps = decision.rateSteps.map((step) => ({
    label: rateStepWords(step),
    rule: step.sources[0] ?? null,
    rate: formatRate(step.rate),
    sources: step.sources,
  }));
  const limitSteps = decision.limitSteps.map((step) => ({
    label: limitStepWords(step),
    kind: step.kind,
    rule: step.sources[0] ?? null,
    amount: formatYuan(step.afterFen),
    change: formatYuan(step.changeFen),
    sources: step.sources,
  }));
  return {
    status: decision.status,
    reasons: decision.reasons.map((failure) => {
      const { title, text, remedy } = failureWords(failure);
      const { retryDay } = failure.details;
      return { code: failure.code, rule: failure.rule, title, text, remedy, retryOn: retryDay ?? null };
    }),
    limit: { steps: limitSteps, final: limitSteps.at(-1)?.amount ?? '0.00' },
    rate: { steps: rateSteps, final: rateSteps.at(-1)?.rate ?? null },
    score: {
      dimensions: Object.fromEntries(decision.rows.map((row) => [row.dimension, row.score])),
      collected: Object.fromEntries(decision.rows.map((row) => [row.dimension, row.collected])),
      weights: Object.fromEntries(
        decision.rows.map((row) => [row.dimension, (row.weightThirds / 3).toFixed(4)]),
      ),
      total: decision.score.toFixed(2),
    },
  };
}

function readable({ status, reasons, limit, rate, score }: ReturnType<typeof asJson>): string {
  return [
    status,
    ...reasons.map(
      ({ code, rule, text, remedy, retryOn }) =>
        `  ${code} (${rule}): ${text}${remedy}${retryOn ? ` ${retryOn}` : ''}`,
    ),
    `limit ${limit.final}`,
    ...limit.steps.map(
      ({ label, amount, change, sources }) =>
        `  ${amount.padStart(12)} ${change.padStart(12)}  ${label}  ${sources.join(' ')}`,
    ),
    `rate ${rate.final ?? 'none'}`,
    ...rate.steps.map(
      ({ label, rate: at, sources }) => `  ${at.padStart(12)}  ${label}  ${sources.join(' ')}`,
    ),
    `score ${score.total}  ${Object.entries(score.dimensions)
      .map(([name, value]) => `${name} ${value}`)
      .join('  ')}`,
    '',
  ].join('\n');
}
