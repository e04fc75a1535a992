import { limitView } from '@/services/bank/limit-view';
import { meView } from '@/services/bank/me-view';
import type { BankState } from '@/services/bank/state';
import { passTime } from '@/services/bank/time';
import { quoteOptions, repayView, walletView } from '@/services/bank/wallet-view';
import { PERSONAS } from '@/services/mock/personas';
import type { Scenario } from '@/services/mock/scenarios';
import { pageOf } from '@/services/mock/step-page';
import { act, tell } from '@/services/mock/story';
import { assert } from '@/units/assert';
import { type Instant, instant } from '@/units/day';

/** A step as a storyboard shows it. */
export interface BoardStep {
  /** The name of its picture, without the look. */
  readonly name: string;
  /** All that the picture depends on but the program itself. */
  readonly told: string;
  readonly at: string;
  readonly caption: string;
  readonly page: string;
  /** The refusal with which the step ends, if it is refused. */
  readonly refused: string | null;
  /** The rules behind the figures of the page, and behind the refusal. */
  readonly rules: readonly string[];
}

export interface Board {
  readonly id: string;
  readonly title: string;
  readonly persona: string;
  readonly story: string;
  readonly steps: readonly BoardStep[];
}

/** A scenario played through the bank, for what stands under its pictures. */
export function boardOf(scenario: Scenario): Board {
  const persona = PERSONAS.find(({ id }) => id === scenario.personaId);
  assert(persona !== undefined, `${scenario.personaId} is a persona`);
  let state = passTime(tell(persona.opening, persona.steps).state, instant(persona.now)).state;
  const steps = scenario.steps.map((step, index): BoardStep => {
    const at: Instant = instant(step.at);
    const done = act(state, step, at);
    state = done.state;
    const page = pageOf(step, done.refusal);
    const rules = [...idsIn(viewOf(state, page)), ...idsIn(done.refusal)];
    return {
      name: `${scenario.id}-${String(index + 1).padStart(2, '0')}`,
      told: JSON.stringify([persona, scenario.steps.slice(0, index + 1)]),
      at: step.at.replace('T', ' '),
      caption: step.caption,
      page,
      refused: done.refusal?.code ?? null,
      rules: [...new Set(rules)].sort(byNumber),
    };
  });
  return { id: scenario.id, title: scenario.title, persona: persona.name, story: persona.story, steps };
}

/** What the bank tells the page that a step is seen on. */
function viewOf(state: BankState, page: string): unknown {
  const product = /product=(\w+)/.exec(page)?.[1];
  if (page.startsWith('pages/quote'))
    return quoteOptions(state, (product ?? 'weilidai') as Parameters<typeof quoteOptions>[1]);
  if (page.startsWith('pages/repay')) return repayView(state);
  if (page.startsWith('pages/limit-tips')) return limitView(state, 'weilidai', state.settings.lens);
  if (page.startsWith('pages/me')) return meView(state);
  return walletView(state);
}

const ID = /^[ABCRXS]\d{1,2}$/;

/** The ids of rules that a view names, wherever in it they stand. */
function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return ID.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(idsIn);
}

const byNumber = (one: string, other: string): number =>
  one.charCodeAt(0) - other.charCodeAt(0) || Number(one.slice(1)) - Number(other.slice(1));
