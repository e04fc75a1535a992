import { personaOf } from '@/services/demo/stories/personas';
import { stateAtFirst } from '@/services/demo/stories/player';
import type { Act } from '@/services/demo/stories/story';
import { builtPackage, createDesk, type Desk } from '../../tools/mini-program/desk';
import { errandOf, type Reach } from './errands';
import { begin, keptIn, written } from './ledger';

const prepared = builtPackage();

/** What must be done once, however often the phone dies on the way: the errand, and the command that does it. */
const ONCE: readonly (readonly [name: string, personaId: string, act: Act, command: string])[] = [
  [
    'borrowing',
    'new',
    { do: 'borrow', productId: 'weilidai', yuan: 6_000, periods: 6, method: 'equal-principal' },
    'borrow',
  ],
  ['repaying', 'ordinary', { do: 'repay', loan: 1, kind: 'due' }, 'repay'],
  ['cancelling', 'cooling-off', { do: 'cancel', loan: 1 }, 'cancel-loan'],
  ['withdrawing', 'reviewing', { do: 'withdraw', loan: 1 }, 'withdraw-application'],
];

/** Two commands one after the other, as the last step of a face check sends: both are carried out and answered. */
const CARRIED_OUT_MS = 1_800;

class Died extends Error {}

/** A hand that lets something happen after each touch. */
function watched(desk: Desk, afterTouch: (touches: number) => Promise<void>): Reach {
  let touches = 0;
  const counting =
    <Given extends unknown[]>(touch: (...given: Given) => Promise<void>) =>
    async (...given: Given) => {
      await touch(...given);
      await afterTouch(++touches);
    };
  const { see, tap, type, readTo, back, rest } = desk.hand;
  return {
    see,
    rest,
    back: counting(back),
    tap: counting(tap),
    type: counting(type),
    readTo: counting(readTo),
  };
}

describe.each(ONCE)('%s', (_name, personaId, act, command) => {
  const persona = personaOf(personaId);
  const errand = errandOf(act);
  const before = stateAtFirst(persona);
  if (!errand) throw new Error('there is a screen for it');

  const phone = (): Desk => {
    const stored = new Map<string, string>();
    begin(keptIn(stored), persona);
    const desk = createDesk(prepared, stored);
    desk.start();
    return desk;
  };
  const log = (desk: Desk) => written(keptIn(desk.stored)).entries;
  const done = (desk: Desk): number =>
    log(desk).filter((entry) => (entry.command as { type: string }).type === command).length;

  /** After how many touches the phone is to die: at once, and later where the touch has sent something. */
  async function deaths(): Promise<{ touches: number; late: boolean }[]> {
    const desk = phone();
    const found: { touches: number; late: boolean }[] = [];
    let known = 0;
    const hand = watched(desk, async (touches) => {
      found.push({ touches, late: false });
      await desk.hand.rest(CARRIED_OUT_MS);
      if (log(desk).length > known) found.push({ touches, late: true });
      known = log(desk).length;
    });
    await errand?.(hand, act, before);
    desk.close();
    return found.filter(({ touches }) => touches < (found.at(-1)?.touches ?? 0));
  }

  test('is done once, wherever on the way the phone dies', async () => {
    const outcomes: string[] = [];
    for (const { touches, late } of await deaths()) {
      const desk = phone();
      const dying = watched(desk, async (touched) => {
        if (touched < touches) return;
        if (late) await desk.hand.rest(CARRIED_OUT_MS);
        desk.kill();
        throw new Died();
      });
      await expect(errand(dying, act, before)).rejects.toThrow(Died);
      desk.start();
      await desk.hand.rest();
      const once = done(desk);
      if (once === 0) await errand(desk.hand, act, before);
      desk.close();
      expect(desk.complaints).toEqual([]);
      outcomes.push(`${touches}${late ? ' late' : ''}: ${once} before, ${done(desk)} in all`);
    }
    expect(outcomes.filter((outcome) => !outcome.endsWith('1 in all'))).toEqual([]);
    // Some died before it was sent, and some after.
    expect(new Set(outcomes.map((outcome) => /\d before/.exec(outcome)?.[0])).size).toBe(2);
  }, 300_000);
});
