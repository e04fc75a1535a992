import { play } from '@/services/mock/player';
import { codeOf } from '@/services/mock/scenario-code';
import { SCENARIOS } from '@/services/mock/scenarios';
import { builtPackage, createDesk } from './desk';
import { hashOfLog, keptIn, personaOf, written } from './ledger';

/** A code that was handed on opens the very state on the compiled mini program. */

test.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))(
  'the code of %s opens its end',
  async (_id, scenario) => {
    const stored = new Map<string, string>();
    const desk = createDesk(builtPackage(), stored);
    desk.time.hold();
    desk.start(`pages/entry/index?scene=${codeOf(play(scenario))}`);
    await desk.hand.see('可用额度');
    desk.close();
    expect(desk.complaints).toEqual([]);
    const { state, hash } = play(scenario);
    const { entries } = written(keptIn(stored));
    expect(hashOfLog(personaOf(scenario.personaId), entries, state.now)).toBe(hash);
  },
);

test('a code that was damaged leads nowhere, says so, and loses nothing', async () => {
  const [scenario] = SCENARIOS;
  if (!scenario) throw new Error('there is a scenario');
  const stored = new Map<string, string>();
  const desk = createDesk(builtPackage(), stored);
  desk.time.hold();
  desk.start();
  await desk.hand.see('可用额度');
  const before = stored.get('wallet-demo/head');
  const code = codeOf(play(scenario));
  desk.start(`pages/entry/index?scene=${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`);
  await desk.hand.see('分享码有误');
  expect(stored.get('wallet-demo/head')).toBe(before);
  await desk.hand.tap('回到钱包');
  await desk.hand.see('可用额度');
  desk.close();
  expect(desk.complaints).toEqual([]);
});
