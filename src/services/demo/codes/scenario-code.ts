import { assert } from '@/units/assert';
import { RULES_VERSION } from '../../rules/version';
import { NO_TROUBLE } from '../../service/faults';
import type { Played } from '../stories/player';
import { encodeScene } from './scene';

/** The code of the state to which a played scenario has come. */
export function codeOf({ scenario, state, log }: Played): string {
  const { personaId } = scenario;
  const encoded = encodeScene({
    personaId,
    entries: log,
    now: state.now,
    rules: RULES_VERSION,
    trouble: NO_TROUBLE,
    page: null,
  });
  assert(encoded.ok, `${scenario.id} fits into a code`);
  return encoded.code;
}
