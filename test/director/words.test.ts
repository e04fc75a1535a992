import { PERSONA_WORDS } from '@/director/words';
import { PERSONAS } from '@/services/demo/stories/personas';

test('every person is called something on the desk, and nobody else is', () => {
  expect(Object.keys(PERSONA_WORDS).sort()).toEqual(PERSONAS.map(({ id }) => id).sort());
});
