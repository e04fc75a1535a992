import type { Account } from '../contract';
import type { Trouble } from './faults';
import { hashOf } from './player';
import type { Server } from './server';

/** As the stored log numbers its form; the rules' data have no number yet. */
const VERSIONS = { log: 1, rules: null };

/** What a report tells of this run. */
export function accountOf(server: Server, trouble: Trouble | null): Account {
  const { personaId, entries, done, now } = server.snapshot();
  return { versions: VERSIONS, personaId, commands: entries, done, now, trouble, ...reached(server) };
}

/** The state this run has come to, by its digest; or why there is none, where the bank itself is what fails. */
function reached(server: Server): Pick<Account, 'now' | 'hash'> | { readonly hash: null } {
  try {
    const state = server.state();
    return { now: state.now, hash: hashOf(state) };
  } catch {
    return { hash: null };
  }
}
