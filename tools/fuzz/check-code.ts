import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { decodeScene, encodeScene } from '@/services/demo/codes/scene';
import { hashOf } from '@/services/demo/stories/player';
import { createFaultyServer } from '@/services/service/faults';
import { createService } from '@/services/service/service';
import { words } from '@/words/director/sharing';
import { memoryStorage } from '../world/world';

/** What any text may cost that is pasted as a code. */
const MOST = { bytes: 50 * 1024 * 1024 };

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What became of a code: a problem with words, or null where it opened; and the time it took. */
export interface Became {
  readonly problem: keyof typeof words.problems | null;
  readonly tookMs: number;
}

/** Opens a code as the director does, looks at every page, and starts the demo anew. @throws what does not hold */
export async function openCode(code: string, mostMs: number): Promise<Became> {
  const before = process.memoryUsage().heapUsed;
  // Of its own: how busy the machine is with other work is no property of a code.
  const began = process.cpuUsage();
  const problem = await opened(code);
  const { user, system } = process.cpuUsage(began);
  const took = (user + system) / 1_000;
  if (took > mostMs) throw new Error(`it takes ${Math.round(took)} ms`);
  const kept = (): number => process.memoryUsage().heapUsed - before;
  if (kept() > MOST.bytes) collect();
  if (kept() > MOST.bytes) throw new Error(`it keeps ${Math.round(kept() / 1024 / 1024)} MB`);
  return { problem, tookMs: took };
}

async function opened(code: string): Promise<Became['problem']> {
  const found = decodeScene(code);
  if (!found.ok) {
    const { title, remedy }: Record<'title' | 'remedy', string> = words.problems[found.problem];
    if (title === '' || remedy === '') throw new Error(`there are no words for ${found.problem}`);
    return found.problem;
  }
  const { personaId, entries, now, rules, trouble } = found.scene;
  const storage = memoryStorage();
  const world = { storage, real: () => 0, wait: async () => {} };
  const server = createFaultyServer(world);
  const failure = server.restore({ personaId, entries, done: entries.length, now, rules });
  if (failure) throw new Error(`it is not kept: ${failure.code}`);
  const hash = hashOf(found.state);
  if (hashOf(server.state()) !== hash) throw new Error('it opens as another state than its own');
  const service = createService(server);
  await Promise.all([service.wallet(), service.repayHome(), service.me(), service.limit('weilidai', null)]);
  await service.records({ kind: null, productId: null, month: null, loanId: null }, 0);
  for (const { id } of found.state.loans) await service.loanHome(id);
  const again = encodeScene(found.scene);
  if (again.ok) {
    const back = decodeScene(again.code);
    if (!back.ok || hashOf(back.state) !== hash) throw new Error('handed on, it is another state');
  }
  server.setTrouble(trouble);
  const started = createFaultyServer(world);
  if (started.isClosed() !== null || started.news() !== null)
    throw new Error('after a start it cannot be read');
  if (hashOf(started.state()) !== hash) throw new Error('after a start it is another state');
  return null;
}
