import { figuresOf } from '@/services/bank/views/figures';
import { personaOf } from '@/services/demo/stories/personas';
import { stateAtFirst } from '@/services/demo/stories/player';
import { rulesFor } from '@/services/rules/rule-sets';
import { dayAt } from '@/units/day';
import { markOf } from '@/words/sources';

/** The bank as the compiled pages find it: the same person, at the same moment. */
export const state = stateAtFirst(personaOf('prime'));
export const rules = rulesFor(state);
export const figures = figuresOf(rules);
export const today = dayAt(state.now);

/** The marks of a sentence, as the view is told them: one of each document, one of all assumptions and of all doubts. */
export const marks = (ids: readonly string[]): string[] => [...new Set(ids.map(markOf))];

/** A length in percent, as the compiled pages round it. */
export const percent = (share: number): number => Number((share * 100).toFixed(2));
