import { RULES_VERSION } from '@/services/rules/version';
import { createLog } from '@/services/service/storage/log';
import { DAY, plus } from '@/units/day';
import { yuan } from '@/units/fen';
import { memoryStorage } from '../../../tools/world/world';
import { Teller } from '../bank/teller';

/** A loan's own records: that it was asked for, its money, and this many repayments. */
const REPAYMENTS = 48;

/**
 * The texts of a storage in which a person has borrowed and repaid so often that there are so many records.
 * The app that finds them replays it all, so everything it then shows was computed by the real bank.
 */
export function manyRecords(wanted: number): ReadonlyMap<string, string> {
  const storage = memoryStorage();
  const log = createLog(storage);
  const teller = Teller.inTheStateOf('prime');
  log.replace({ personaId: 'prime', entries: [], done: 0, now: teller.state.now, rules: RULES_VERSION });
  const send = teller.send.bind(teller);
  teller.send = (command, at = teller.state.now) => {
    const done = send(command, at);
    if (!done.ok) throw new Error(done.failure.code);
    log.append({ command, at });
    return done;
  };
  // Nothing may fall due in the months this takes.
  for (const { id } of teller.state.loans) repay(teller, id, true);
  for (let records = 0; records < wanted; records += REPAYMENTS + 2) {
    const { id } = teller.borrow({
      productId: 'fenfu',
      principalFen: yuan(500),
      periods: null,
      method: 'revolving',
    });
    for (let paid = 1; paid <= REPAYMENTS; paid++) repay(teller, id, paid === REPAYMENTS);
    teller.at(plus(teller.state.now, DAY));
  }
  return storage.texts;
}

function repay(teller: Teller, loanId: string, all: boolean): void {
  const trial = {
    loanId,
    kind: all ? 'all' : 'part',
    amountFen: all ? null : yuan(1),
    partPlan: null,
  } as const;
  const { shown } = teller.trial(trial);
  if (!shown.ok) throw new Error(shown.failure.code);
  const submissionId = teller.submissionId();
  const { totalFen } = shown.value;
  teller.send(
    { type: 'repay', submissionId, trial, totalFen, cardId: 'card-6210' },
    plus(teller.state.now, 60_000),
  );
}
