import { canonical } from '@/services/bank/core/chance';
import type { BankState } from '@/services/bank/core/state';
import { decide } from '@/services/bank/credit/decision';
import { activationView } from '@/services/bank/credit/gates';
import { whatIf } from '@/services/bank/credit/what-if';
import { compare, quote } from '@/services/bank/loans/quote';
import { passTime } from '@/services/bank/time';
import { figuresOf } from '@/services/bank/views/figures';
import { trialView } from '@/services/bank/views/loan';
import { meView } from '@/services/bank/views/me';
import { quoteOptions, repayView, walletView } from '@/services/bank/views/wallet';
import type { Failure } from '@/services/contract/reply';
import { LENSES, type Lens } from '@/services/contract/terms';
import { PERSONAS, type Persona } from '@/services/demo/stories/personas';
import { hashOf, play, stateAtFirst } from '@/services/demo/stories/player';
import { SCENARIOS, type Scenario } from '@/services/demo/stories/scenarios';
import type { RuleSet, RuleSets } from '@/services/rules/rule-set';
import { limitExplained } from '@/services/service/read';
import { addDays, dayAt, instantOf } from '@/units/day';
import { digest } from '@/units/digest';
import { yuan } from '@/units/fen';
import { failureWords } from '@/words/failure-words';
import { answers } from './requests';
import { SITUATIONS } from './situations';

/** What of the bank notices a figure: what it decides, what its scripts come to, what it says, what it shows. */
export type Kind = 'decision' | 'script' | 'message' | 'view';

/** Something that looks at the bank under some rules, and tells what it saw. */
export interface Witness {
  readonly kind: Kind;
  readonly name: string;
  /** By whose lens it looks; null where it looks at all of them. */
  readonly lens: Lens | null;
  readonly sees: (sets: RuleSets) => string;
}

const told = (value: unknown): string => digest(canonical(value), 16);

/** A person at first, judged by a lens; told once for the same rules. */
const firsts = new WeakMap<RuleSets, Map<string, BankState>>();

function stateOf(persona: Persona, lens: Lens, sets: RuleSets): BankState {
  const known = firsts.get(sets) ?? new Map<string, BankState>();
  firsts.set(sets, known);
  const state = known.get(persona.id) ?? stateAtFirst(persona, sets);
  known.set(persona.id, state);
  return { ...state, settings: { ...state.settings, lens } };
}

const AMOUNTS = [yuan(500), yuan(2_000), yuan(12_000), yuan(60_000), yuan(250_000)];

/** What is decided: limits, rates, reasons, quotes and trials, without the words and sources about them. */
function decisions(rules: RuleSet, state: BankState): unknown {
  const plain = ({ code, details }: Failure): unknown => [code, details];
  return [
    rules.products.map(({ id, methods, terms }) => {
      const { status, reasons, limitSteps, rateSteps, score } = decide(rules, state, id);
      const quotes = AMOUNTS.flatMap((principalFen) =>
        methods.map((method) => {
          const periods = method === 'revolving' ? null : (terms[0] ?? null);
          const reply = quote(rules, state, { productId: id, principalFen, periods, method });
          return reply.ok
            ? [reply.value.totalPaymentFen, reply.value.validUntil, reply.value.penaltyExample]
            : plain(reply.failure);
        }),
      );
      return [
        status,
        reasons.map(plain),
        limitSteps.map(({ afterFen }) => afterFen),
        rateSteps.map(({ rate }) => rate),
        score,
        quotes,
      ];
    }),
    state.loans.map(({ id: loanId }) => {
      const trial = trialView(rules, state, { loanId, kind: 'all', amountFen: null, partPlan: null });
      return trial.ok ? trial.value.totalFen : plain(trial.failure);
    }),
  ];
}

/** Everything that is shown to a person. */
function views(rules: RuleSet, state: BankState): unknown {
  return [
    walletView(rules, state),
    repayView(rules, state),
    meView(rules, state),
    rules.products.map(({ id }) => [
      quoteOptions(rules, state, id),
      activationView(rules, state, id),
      limitExplained(rules, state, id, rules),
      whatIf(rules, state, id, { habits: { bills: 6, fund: 200, late: 40 }, materials: [] }),
    ]),
    AMOUNTS.map((principalFen) =>
      quote(rules, state, { productId: 'weilidai', principalFen, periods: 12, method: 'equal-principal' }),
    ),
    compare(rules, state, {
      productId: 'weilidai',
      principalFen: yuan(12_000),
      periods: 6,
      method: 'equal-principal',
    }),
  ];
}

/** The person who is put into situations: with loans, open products and a limit to spare. */
const [USUAL] = PERSONAS.filter(({ id }) => id === 'prime');

const inSituations = (kind: Kind, see: (rules: RuleSet, state: BankState) => unknown): Witness[] =>
  Object.entries(SITUATIONS).map(([name, put]) => ({
    kind,
    name,
    lens: 'merged',
    sees: (sets) => told(USUAL && see(sets.merged, put(stateOf(USUAL, 'merged', sets)))),
  }));

const ofPersons = (kind: Kind, see: (rules: RuleSet, state: BankState) => unknown): Witness[] =>
  LENSES.flatMap((lens) =>
    PERSONAS.map((persona) => ({
      kind,
      name: persona.id,
      lens,
      sees: (sets) => told(see(sets[lens], stateOf(persona, lens, sets))),
    })),
  );

/** So long nobody does anything after a script: what falls due is missed or debited, months are reviewed, limits freeze. */
const QUIET_DAYS = 183;

/** A script and the quiet time after it; played once for the same rules. */
const plays = new WeakMap<RuleSets, Map<string, { readonly refusals: unknown; readonly end: BankState }>>();

function playedOf(
  scenario: Scenario,
  sets: RuleSets,
): { readonly refusals: unknown; readonly end: BankState } {
  const known = plays.get(sets) ?? new Map();
  plays.set(sets, known);
  const before = known.get(scenario.id);
  if (before) return before;
  const { steps, state } = play(scenario, sets);
  const quiet = instantOf(addDays(dayAt(state.now), QUIET_DAYS));
  const end = passTime(sets[state.settings.lens], state, quiet).state;
  const played = {
    refusals: steps.map(({ refusal }) => refusal && { refusal, words: failureWords(refusal) }),
    end,
  };
  known.set(scenario.id, played);
  return played;
}

const ofScripts = (kind: Kind, see: (scenario: Scenario, sets: RuleSets) => unknown): Witness[] =>
  SCENARIOS.map((scenario) => ({
    kind,
    name: scenario.id,
    lens: 'merged',
    sees: (sets) => told(see(scenario, sets)),
  }));

/** The decisions first: what they notice counts most. The views notice soonest. */
export const WITNESSES: readonly Witness[] = [
  ...ofPersons('decision', decisions),
  ...inSituations('decision', decisions),
  ...ofPersons('decision', answers),
  ...inSituations('decision', answers),
  ...ofScripts('script', (scenario, sets) => hashOf(playedOf(scenario, sets).end)),
  ...ofScripts('message', (scenario, sets) => playedOf(scenario, sets).refusals),
  {
    kind: 'view',
    name: 'what screens put into words',
    lens: null,
    sees: (sets) => told(LENSES.map((lens) => figuresOf(sets[lens]))),
  },
  ...ofPersons('view', views),
  ...inSituations('view', views),
];

/** Who is asked where it is enough that anybody notices. */
export const SOONEST: readonly Witness[] = [
  ...WITNESSES.filter(({ kind }) => kind === 'view'),
  ...WITNESSES.filter(({ kind }) => kind !== 'view'),
];
