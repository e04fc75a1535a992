import { execute } from '@/services/bank/bank';
import type { BankState } from '@/services/bank/core/state';
import { CHANNEL_IDS, MATERIAL_IDS, PRODUCT_IDS, TEMPORARY_RAISE_IDS } from '@/services/contract/terms';
import type { RuleSet } from '@/services/rules/rule-set';
import { addDays, dayAt, instantOf, plus } from '@/units/day';
import { yuan } from '@/units/fen';

/** Everything that a person can ask for without a loan, and that the bank then decides by a rule of its own. */
const REQUESTS: readonly object[] = [
  ...PRODUCT_IDS.flatMap((productId) =>
    CHANNEL_IDS.map((channelId) => ({ type: 'activate', productId, channelId, creditReportConsent: true })),
  ),
  ...MATERIAL_IDS.map((materialId) => ({ type: 'hand-in-material', materialId })),
  { type: 'log-holding', kind: 'money-fund', amountFen: yuan(10_000) },
  { type: 'log-holding', kind: 'wealth', amountFen: yuan(50_000) },
  { type: 'apply-for-raise' },
  ...TEMPORARY_RAISE_IDS.map((raiseId) => ({ type: 'apply-for-temporary-raise', raiseId })),
  { type: 'change-device' },
  { type: 'file-complaint', topic: 'service', text: '说明' },
];

const WAIT_DAYS = [0, 12, 95];

/** What comes of each request by itself, at once, after its answer is due and a season later: the state, or the refusal. */
export function answers(rules: RuleSet, state: BankState): unknown {
  return REQUESTS.map((request) => {
    const asked = execute(rules, state, request, plus(state.now, 60_000));
    if (!asked.ok) return [asked.failure.code, asked.failure.details];
    return WAIT_DAYS.map((days) => {
      const at = instantOf(addDays(dayAt(asked.state.now), days + 1));
      const after = execute(rules, asked.state, { type: 'log-in' }, at);
      if (!after.ok) return after.failure.code;
      const { accounts, materials, raise, temporaryRaise, reviewed, complaints, limitHistory } = after.state;
      return { accounts, materials, raise, temporaryRaise, reviewed, complaints, limitHistory };
    });
  });
}
