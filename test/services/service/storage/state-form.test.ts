import { canonical } from '@/services/bank/core/chance';
import { PERSONAS } from '@/services/demo/stories/personas';
import { play, stateAtFirst } from '@/services/demo/stories/player';
import { SCENARIOS } from '@/services/demo/stories/scenarios';
import { STATE_FORM } from '@/services/service/storage/pages';
import { digest } from '@/units/digest';
import forms from './state-forms.json';

/**
 * A phone keeps a state that the bank made of its commands. Where the bank of today makes another one of the same, that
 * one must not be believed any more: STATE_FORM goes up, and a new line stands below the others in state-forms.json.
 */
test('the bank makes of the same commands what the form of its states stands for', () => {
  const states = [
    ...PERSONAS.map((persona) => stateAtFirst(persona)),
    ...SCENARIOS.flatMap((scenario) => play(scenario).steps.map(({ after }) => after)),
  ];
  const known: Readonly<Record<string, string>> = forms;
  expect(digest(states.map((state) => digest(canonical(state))).join(), 16)).toBe(known[STATE_FORM]);
  expect(Object.keys(known)).toEqual(Array.from({ length: STATE_FORM }, (_, index) => String(index + 1)));
});
