import type { BankState } from '@/services/bank/core/state';
import { limitView } from '@/services/bank/views/limit';
import { loanView } from '@/services/bank/views/loan';
import { meView } from '@/services/bank/views/me';
import { quoteOptions, repayView, walletView } from '@/services/bank/views/wallet';
import { pageOf } from '@/services/demo/stage/step-page';
import { personaOf } from '@/services/demo/stories/personas';
import { play } from '@/services/demo/stories/player';
import type { Scenario, ScenarioStep } from '@/services/demo/stories/scenarios';
import { rulesFor } from '@/services/rules/rule-sets';
import { failureWords } from '@/words/failure-words';

/** A step as a storyboard shows it. */
export interface BoardStep {
  /** The name of its picture, without the look. */
  readonly name: string;
  /** All that the picture depends on but the program itself. */
  readonly told: string;
  readonly at: string;
  readonly caption: string;
  readonly page: string;
  /** The refusal with which the step ends, in words and by its code; null where it is accepted. */
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
  const { id, title, personaId } = scenario;
  const persona = personaOf(personaId);
  const steps = play(scenario).steps.map(({ step, refusal, after }, index): BoardStep => {
    const page = pageOf(step, refusal);
    const rules = [...idsIn(viewOf(after, page)), ...idsIn(refusal)];
    return {
      name: `${id}-${String(index + 1).padStart(2, '0')}`,
      told: JSON.stringify([persona, scenario.steps.slice(0, index + 1).map(done)]),
      at: step.at.replace('T', ' '),
      caption: step.caption,
      page,
      refused: refusal && `${failureWords(refusal).title}（${refusal.code}）`,
      rules: [...new Set(rules)].sort(byNumber),
    };
  });
  return { id, title, persona: persona.name, story: persona.story, steps };
}

/** What is done in a step; what is said about it and promised of it stands beside its picture. */
const done = ({ caption, promise, ...act }: ScenarioStep): object => act;

/** What the bank tells the page that a step is seen on. */
function viewOf(state: BankState, page: string): unknown {
  const product = /product=(\w+)/.exec(page)?.[1];
  if (page.startsWith('pages/quote'))
    return quoteOptions(
      rulesFor(state),
      state,
      (product ?? 'weilidai') as Parameters<typeof quoteOptions>[2],
    );
  // A loan that is over says what it stood on when it is looked at.
  if (page.startsWith('pages/repay'))
    return [
      repayView(rulesFor(state), state),
      state.loans.map((loan) => loanView(rulesFor(state), state, loan)),
    ];
  if (page.startsWith('pages/limit-tips')) return limitView(rulesFor(state), state, 'weilidai');
  if (page.startsWith('pages/me')) return meView(rulesFor(state), state);
  return walletView(rulesFor(state), state);
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
