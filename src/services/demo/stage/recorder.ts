import { exactInstant, type Instant, instant } from '@/units/day';
import { execute } from '../../bank/bank';
import { type Command, parseCommand } from '../../bank/command';
import type { BankState } from '../../bank/core/state';
import { passTime } from '../../bank/time';
import { PRODUCT_IDS } from '../../contract/terms';
import type { Edition } from '../../rules/editions';
import type { RuleSets } from '../../rules/rule-set';
import { rulesFor } from '../../rules/rule-sets';
import { createHistory } from '../../service/history';
import { lastMoment, PERSONAS, type Persona, personaOf } from '../stories/personas';
import { hashOf, play } from '../stories/player';
import type { Scenario, ScenarioStep } from '../stories/scenarios';
import { type Act, act, type Logged } from '../stories/story';

const RECORDED = 'recorded';

/** What was done, to be written down as a scenario. */
export interface Recording {
  readonly personaId: string;
  readonly entries: readonly Logged[];
  readonly until: Instant;
  /** The rules it was done under. */
  readonly edition: Edition;
  readonly title: string;
  /** What is said about the how-manieth command. A step without a caption is played together with the next that has one. */
  readonly captions: Readonly<Record<number, string>>;
}

/** A scenario that comes to the very state in which the recording ended. */
export function record({ personaId, entries, until, edition, title, captions }: Recording): Scenario {
  const { sets } = edition;
  let state = createHistory(personaOf(personaId), edition).after();
  const steps = entries.map(({ command, at }, index): ScenarioStep => {
    const before = passTime(rulesFor(state, sets), state, at).state;
    const done = execute(rulesFor(before, sets), before, command, at);
    if (!done.ok) throw new Error(`${done.failure.code}: what was accepted is accepted again`);
    state = done.state;
    return {
      ...asAct(before, command, at, state, sets),
      at: exactInstant(at),
      caption: captions[index] ?? '',
    };
  });
  const last = entries.at(-1);
  const rest: ScenarioStep[] =
    last && until <= last.at
      ? []
      : [{ do: 'wait', at: exactInstant(until), caption: captions[entries.length] ?? '' }];
  return { id: RECORDED, title, personaId, steps: [...steps, ...rest] };
}

/** In the words of a story where these come to the same state; else the command as it is. */
function asAct(before: BankState, command: unknown, at: Instant, after: BankState, sets: RuleSets): Act {
  const parsed = parseCommand(command);
  if (!parsed.ok) throw new Error(`${parsed.field}: what was accepted has the form of a command`);
  const told = inWords(before, parsed.command);
  if (told) {
    const done = act(before, told, at, sets);
    if (done.refusal === null && hashOf(done.state) === hashOf(after)) return told;
  }
  return { do: 'send', command: parsed.command };
}

function inWords(state: BankState, command: Command): Act | null {
  const loanOf = (loanId: string): number => state.loans.findIndex(({ id }) => id === loanId) + 1;
  switch (command.type) {
    case 'withdraw-application':
      return { do: 'withdraw', loan: loanOf(command.loanId) };
    case 'cancel-loan':
      return { do: 'cancel', loan: loanOf(command.loanId) };
    case 'repay': {
      const { loanId, kind, amountFen, partPlan } = command.trial;
      // A story counts in whole yuan.
      if (amountFen !== null && amountFen % 100 !== 0) return null;
      return {
        do: 'repay',
        loan: loanOf(loanId),
        kind,
        ...(amountFen === null ? {} : { yuan: amountFen / 100 }),
        ...(partPlan === null ? {} : { plan: partPlan }),
        cardId: command.cardId,
      };
    }
    default:
      return null;
  }
}

/** A scenario as a text that can be kept and read again. */
export const scenarioText = (scenario: Scenario): string => `${JSON.stringify(scenario, null, 2)}\n`;

export type ReadScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly problem: 'no-scenario' | 'unknown-persona' | 'not-kept' };

/** A scenario from a text; it is played once, aside, because a text may come from anywhere. */
export function readScenario(text: string): ReadScenario {
  try {
    const found: Scenario = JSON.parse(text);
    if (typeof found.title !== 'string' || found.title.length > MOST.title || !Array.isArray(found.steps))
      return { ok: false, problem: 'no-scenario' };
    const persona = PERSONAS.find(({ id }) => id === found.personaId);
    if (!persona) return { ok: false, problem: 'unknown-persona' };
    if (!areSteps(found.steps, persona)) return { ok: false, problem: 'no-scenario' };
    // Whatever it calls itself, it is none of ours.
    const scenario = { ...found, id: RECORDED };
    return play(scenario).holds ? { ok: true, scenario } : { ok: false, problem: 'not-kept' };
  } catch {
    // Whatever stands there instead of steps: it is no scenario.
    return { ok: false, problem: 'no-scenario' };
  }
}

const MOST = { title: 200, caption: 500, steps: 2_000 };

/** Which pages show is derived from these. */
const ACTS: Readonly<Record<Act['do'], (step: Record<string, unknown>) => boolean>> = {
  borrow: ({ productId }) => PRODUCT_IDS.some((id) => id === productId),
  repay: ({ loan }) => Number.isSafeInteger(loan),
  cancel: ({ loan }) => Number.isSafeInteger(loan),
  withdraw: ({ loan }) => Number.isSafeInteger(loan),
  bind: () => true,
  unfreeze: () => true,
  'fail-face': () => true,
  wait: () => true,
  send: ({ command }) => typeof command === 'object' && command !== null,
};

/** Steps one after another, none before the person takes over and none in another century. */
function areSteps(steps: readonly ScenarioStep[], persona: Persona): boolean {
  if (steps.length === 0 || steps.length > MOST.steps) return false;
  const end = lastMoment(persona);
  let last = instant(persona.now);
  return steps.every((step) => {
    const at = instant(step.at);
    const inOrder = at >= last && at <= end;
    last = at;
    const { caption } = step;
    const told = typeof caption === 'string' && caption.length <= MOST.caption;
    return inOrder && told && Object.keys(ACTS).includes(step.do) && ACTS[step.do]({ ...step });
  });
}
