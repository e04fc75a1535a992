import { PERSONAS, personaOf } from '@/services/demo/stories/personas';
import { tell, tellSlowly } from '@/services/demo/stories/story';
import { RULE_SETS } from '@/services/rules/rule-sets';

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

test.each(PERSONAS.map((persona) => [persona.id, persona] as const))(
  'the story of %s is the same, told at once or bit by bit',
  async (_, { opening, steps }) => {
    // A list of their own: what was told of the persons' lists by others stands.
    const [atOnce, slowly] = [[...steps], [...steps]];
    let rests = 0;
    await tellSlowly(opening, slowly, RULE_SETS, async () => {
      rests += 1;
    });
    expect(rests).toBeGreaterThanOrEqual(steps.length);
    expect(tell(opening, slowly)).toEqual(tell(opening, atOnce));
  },
);

test('whoever asks for a story while it is told bit by bit, has all of it', async () => {
  const { opening, steps } = personaOf('prime');
  const [told, whole] = [[...steps], tell(opening, steps)];
  let seen = 0;
  await tellSlowly(opening, told, RULE_SETS, async () => {
    seen += 1;
    expect(tell(opening, told)).toEqual(whole);
    await turn();
  });
  expect(seen).toBeGreaterThan(steps.length);
});

test('what was told bit by bit is not told again', async () => {
  const { opening, steps } = personaOf('prime');
  const told = [...steps];
  await tellSlowly(opening, told, RULE_SETS, turn);
  const { state } = tell(opening, told);
  await tellSlowly(opening, told, RULE_SETS, () => Promise.reject(new Error('it rests')));
  expect(tell(opening, told).state).toBe(state);
});
