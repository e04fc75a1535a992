import { personaOf } from '@/services/demo/stories/personas';
import type { Scenario } from '@/services/demo/stories/scenarios';
import { builtPackage, createDesk, type Desk } from '../../tools/mini-program/desk';
import type { Circumstances } from '../../tools/mini-program/host/host';
import { begin, keptIn } from './ledger';
import { compared, playOn, type Stage } from './stage';

/** Started, and its bank is there: from then on the demo's time goes with the phone's. */
const awake = (desk: Desk): Promise<string> =>
  desk.hand.until('the bank', () =>
    desk
      .app()
      .scripts()
      .find((file) => file.startsWith('bank/')),
  );

const stageOf = (desk: Desk): Stage => ({
  hand: desk.hand,
  text: async () => desk.hand.text(),
  sleep: async (ms) => {
    desk.app().hide();
    desk.time.moveDate(ms);
    desk.app().show();
  },
  moveDate: async (ms) => desk.time.moveDate(ms),
  restart: async () => {
    desk.start();
    await awake(desk);
  },
  kept: async () => keptIn(desk.stored),
});

/** A scenario on the compiled mini program, killed before every step or not, and what it came to beside the bank. */
export async function play(scenario: Scenario, killed: boolean, circumstances: Circumstances = {}) {
  const stored = new Map<string, string>();
  begin(keptIn(stored), personaOf(scenario.personaId));
  const desk = createDesk(builtPackage(), stored, circumstances);
  desk.time.hold();
  desk.start();
  await awake(desk);
  await playOn(stageOf(desk), scenario, killed);
  desk.close();
  expect(desk.complaints).toEqual([]);
  return compared(keptIn(stored), scenario);
}
