import type { Method, ProductId, PurposeId } from '@/services/contract/terms';
import { createFaultyServer } from '@/services/service/faults';
import type { Latency, Wait } from '@/services/service/latency';
import { createService } from '@/services/service/service';
import { PATIENCE_MS } from '@/services/service/world';
import type { Agreed } from '@/stores/borrow/borrow-state';
import type { FaceProof } from '@/stores/face/face-check';
import type { Keep } from '@/stores/kit/kept-twice';
import type { Later } from '@/stores/kit/later';
import { createSubmissions } from '@/stores/kit/submissions';
import type { Offer } from '@/stores/quote/quote';
import { yuan } from '@/units/fen';
import { memoryStorage } from '../../tools/world/world';

const never = new Promise<void>(() => {});

/** No answer takes time, and nobody loses patience. */
export const atOnce: Wait = (latency) =>
  latency === 'infinite' || latency >= PATIENCE_MS ? never : Promise.resolve();

/** Whoever was started before the latest start is dead: nothing it still does is written. */
function lives() {
  let latest = 0;
  return () => {
    const mine = ++latest;
    return () => mine === latest;
  };
}

/** The real bank behind its counter, on a phone whose time stands still and whose storage outlives a restart. */
export function createWorld(personaId: string, wait: Wait = atOnce) {
  const storage = memoryStorage();
  const born = lives();
  const start = () => {
    const alive = born();
    const mine = {
      keys: storage.keys,
      read: storage.read,
      write: (key: string, text: string) => alive() && storage.write(key, text),
      remove: (key: string) => alive() && storage.remove(key),
    };
    return createFaultyServer({ storage: mine, real: () => 0, wait: (latency: Latency) => wait(latency) });
  };
  const server = start();
  server.become(personaId);
  return { server, service: createService(server), start };
}

/** Ids kept like the phone keeps them: `restart` reads what was written. */
export function createIds() {
  const keep: Keep & { text: string | null; full: boolean } = {
    text: null,
    full: false,
    read: () => keep.text,
    write: (text) => {
      if (keep.full) throw new Error('full');
      keep.text = text;
    },
  };
  const born = lives();
  let made = 0;
  const restart = () => {
    const alive = born();
    const mine: Keep = { read: keep.read, write: (text) => alive() && keep.write(text) };
    return createSubmissions(mine, () => `S${++made}`);
  };
  return { keep, restart };
}

/** Timers that run when the test says so, earliest first. */
export function createTimers() {
  const waiting: { run: () => void; ms: number }[] = [];
  const later: Later = (run, ms) => {
    const timer = { run, ms };
    waiting.push(timer);
    return () => {
      if (waiting.includes(timer)) waiting.splice(waiting.indexOf(timer), 1);
    };
  };
  const ring = async (): Promise<number> => {
    const next = waiting.shift();
    next?.run();
    await settled();
    return next?.ms ?? 0;
  };
  return { later, ring, waiting };
}

/** Everything that needs no timer has happened. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export const ALL_AGREED: Agreed = {
  costSheet: true,
  contractRead: true,
  contract: true,
  creditReport: true,
  purpose: true,
  largeTransfer: true,
};

type World = ReturnType<typeof createWorld>;

interface Wish {
  readonly productId?: ProductId;
  readonly yuanAmount?: number;
  readonly periods?: number | null;
  readonly method?: Method;
  readonly purposeId?: PurposeId;
  readonly cardId?: string;
}

/** What the quote page hands over. */
export async function offerOf({ service }: Pick<World, 'service'>, wish: Wish = {}): Promise<Offer> {
  const { productId = 'weilidai', yuanAmount = 12_000, periods = 12, method = 'equal-principal' } = wish;
  const options = await service.quoteOptions(productId);
  const quote = await service.quote({ productId, principalFen: yuan(yuanAmount), periods, method });
  if (!options.ok || !quote.ok) throw new Error(`no quote: ${JSON.stringify([options, quote])}`);
  const purpose = options.value.purposes.find(({ id }) => id === (wish.purposeId ?? 'renovation'));
  const card = options.value.cards[0];
  if (!purpose || !card) throw new Error('no purpose or no card');
  return { quote: quote.value, purpose, card: { ...card, id: wish.cardId ?? card.id } };
}

/** A face check that is asked for, and that the test answers. */
export function createCheck() {
  let tell: (proof: FaceProof | null) => void = () => {};
  return {
    verify: () =>
      new Promise<FaceProof | null>((resolve) => {
        tell = resolve;
      }),
    answer: (proof: FaceProof | null) => tell(proof),
  };
}

/** A face check passed with the bank itself. */
export async function passFaceCheck({ service }: Pick<World, 'service'>): Promise<FaceProof> {
  let face = await service.startFaceCheck();
  for (const _ of [1, 2, 3])
    face = await service.answerFaceCheck((face.ok && face.value.challengeId) || '', 'pass');
  if (!face.ok || !face.value.token) throw new Error('no token');
  return { tokenId: face.value.token.id, deviceId: face.value.device.id };
}
