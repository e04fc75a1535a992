import { personaOf } from '@/services/demo/stories/personas';
import { hashOf } from '@/services/demo/stories/player';
import type { Scenario } from '@/services/demo/stories/scenarios';
import { type Instant, instant } from '@/units/day';
import { failureWords } from '@/words/failure-words';
import { errandOf, type Reach } from './errands';
import { hashOfLog, inWordsOf, type Kept, played, written } from './ledger';

/** Where a scenario is played: the compiled mini program on its phone, or the web version in its browser. */
export interface Stage {
  readonly hand: Reach;
  /** What can be read now. */
  text(): Promise<string>;
  /** The app is put away, its date moves, and it is looked at again. */
  sleep(ms: number): Promise<void>;
  /** Killed, and started again at once. */
  restart(): Promise<void>;
  moveDate(ms: number): Promise<void>;
  /** What the app has stored. */
  kept(): Promise<Kept>;
}

/** Where a screen stops a person with other words than those for the refusal the bank would have given. */
const STOPS: Readonly<Record<string, string>> = {
  'loan-not-active': '已结清',
  'consent-missing': '授权查询征信',
  // Its button is gone; what can be done instead is there.
  'cooling-off-over': '提前还这一期',
  'face-locked': '分钟后再试',
  'channel-declined': '上次没有通过',
  'purpose-forbidden': '不能用于',
  'contract-not-read': '还需：读完合同',
  'material-under-review': '不需要再交一次',
  'raise-too-early': '还不能申请',
  'temporary-raise-running': '一次只能有一个',
  'large-transfer-not-confirmed': '大额转账，再确认一次',
};

/** Whether every step of a scenario has a screen. */
export const playable = ({ steps }: Scenario): boolean => steps.every((step) => errandOf(step) !== undefined);

/**
 * Plays a scenario by hand: what the bank accepts is done, and what it would refuse is tried until a screen stops it
 * and says why. The date stands still during a step, so that the bank can play the very same.
 */
export async function playOn(stage: Stage, scenario: Scenario, killed: boolean): Promise<void> {
  const { before, refusals } = played(scenario);
  let now = instant(personaOf(scenario.personaId).now);
  const restart = async (): Promise<void> => {
    await stage.restart();
    // The demo's time stood still while nothing ran.
    await stage.moveDate(now - written(await stage.kept()).now);
  };
  for (const [index, step] of scenario.steps.entries()) {
    const errand = errandOf(step);
    const state = before[index];
    if (!errand || !state) throw new Error(`${scenario.id} cannot be played`);
    await stage.sleep(instant(step.at) - now);
    now = instant(step.at);
    if (killed) await restart();
    const refusal = refusals[index] ?? null;
    const stuck = await errand(stage.hand, step, state).then(
      () => null,
      (error: Error) => error,
    );
    if (!refusal) {
      if (stuck) throw stuck;
      continue;
    }
    const { title, text } = failureWords(refusal);
    const words = [STOPS[refusal.code] ?? title, text.replace(/。$/, '')];
    const shown = await stage.text();
    if (!stuck) throw new Error(`${step.caption}: nothing stopped it`);
    if (!words.some((one) => shown.includes(one)))
      throw new Error(`${step.caption}: ${refusal.code} is said nowhere in\n${shown}`);
    await restart();
  }
}

/** What a scenario has come to on a stage, beside what it comes to in the bank: logs, and hashes of the states. */
export function compared(kept: Kept, scenario: Scenario) {
  const end: Instant = instant(scenario.steps.at(-1)?.at ?? '');
  const bank = played(scenario);
  const log = inWordsOf(bank.log, written(kept).entries);
  return {
    stage: { log, hash: hashOfLog(personaOf(scenario.personaId), log, end) },
    bank: { log: bank.log, hash: hashOf(bank.state) },
  };
}
