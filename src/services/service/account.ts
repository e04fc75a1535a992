import type { Account } from '../contract/keeping';
import { hashOf } from '../demo/stories/player';
import type { Trouble } from './faults';
import type { Server } from './server';
import { FORMAT } from './storage/records';

/** What a report tells of this run. */
export function accountOf(server: Server, trouble: Trouble | null): Account {
  const { personaId, entries, done, now, rules } = server.snapshot();
  return {
    versions: { log: FORMAT, rules },
    personaId,
    commands: entries,
    done,
    now,
    trouble,
    ...reached(server),
  };
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
