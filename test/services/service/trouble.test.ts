import type { Reply } from '@/services/contract/reply';
import { MAGIC, personaOfPhone } from '@/services/demo/stage/magic';
import { PERSONAS } from '@/services/demo/stories/personas';
import { act } from '@/services/demo/stories/story';
import { createFaultyServer, NO_TROUBLE, troubleCount } from '@/services/service/faults';
import type { Latency } from '@/services/service/latency';
import { createService } from '@/services/service/service';
import { plus } from '@/units/day';
import { demo, memoryStorage } from '../../../tools/world/world';

const must = <Value>(reply: Reply<Value>): Value => {
  if (!reply.ok) throw new Error(reply.failure.code);
  return reply.value;
};
const codeOf = (reply: Reply<unknown>): string => (reply.ok ? 'ok' : reply.failure.code);

test('everything takes no time, its usual time, or long', async () => {
  const waited: Latency[] = [];
  const server = createFaultyServer({
    storage: memoryStorage(),
    real: () => 0,
    wait: (latency) => {
      waited.push(latency);
      return latency === 8_000 ? new Promise(() => {}) : Promise.resolve();
    },
  });
  const service = createService(server);
  for (const pace of ['none', 'usual', 'slow'] as const) {
    server.setTrouble({ pace });
    await service.wallet();
  }
  expect(waited.filter((latency) => latency !== 8_000)).toEqual([0, 180, 4_000]);
});

test.each([
  ['pass', { attemptsLeft: 3, passed: 1 }],
  ['fail', { attemptsLeft: 2, challengeId: null }],
  ['time-out', { attemptsLeft: 2, challengeId: null }],
] as const)('a face check that always comes to %s does, whatever is tapped', async (face, found) => {
  const { server, service } = demo();
  server.setTrouble({ face });
  const { challengeId } = must(await service.startFaceCheck());
  const other = face === 'pass' ? 'fail' : 'pass';
  expect(must(await service.answerFaceCheck(challengeId ?? '', other))).toMatchObject(found);
});

test('a face check can be called off all the same', async () => {
  const { server, service } = demo();
  server.setTrouble({ face: 'fail' });
  const { challengeId } = must(await service.startFaceCheck());
  expect(must(await service.answerFaceCheck(challengeId ?? '', 'cancel'))).toMatchObject({ attemptsLeft: 3 });
});

test('a full storage takes no command, until there is room again', async () => {
  const { server, service } = demo();
  server.setTrouble({ storageFull: true });
  expect(codeOf(await service.queryOwnReport())).toBe('storage-full');
  server.setTrouble(NO_TROUBLE);
  expect(codeOf(await service.queryOwnReport())).toBe('ok');
});

test('a full storage that was set does not keep whoever set it from another person, a code or a journey in time', () => {
  const { server, storage } = demo();
  server.setTrouble({ storageFull: true });
  expect(server.become('owner')).toBeNull();
  server.advanceTo(plus(server.now(), 86_400_000));
  expect(server.news()).toBeNull();
  expect(server.carryOut({ type: 'log-in' })).toMatchObject({ code: 'storage-full' });
  storage.full = true;
  expect(server.become('prime')).toMatchObject({ code: 'storage-full' });
});

test('debits that fail, fail on every card', () => {
  const { server } = demo();
  server.carryOut({ type: 'change-settings', debit: 'fails' });
  const repay = { do: 'repay', loan: 1, kind: 'due' } as const;
  expect(act(server.state(), repay, server.now()).refusal?.code).toBe('card-debit-failed');
  server.carryOut({ type: 'change-settings', debit: 'usual' });
  expect(act(server.state(), repay, server.now()).refusal).toBeNull();
});

test.each(['approve', 'decline', 'by-seed'] as const)(
  'a review comes to what %s says, always the same',
  (review) => {
    const outcomes = [1, 2].map(() => {
      const { server } = demo();
      server.become('reviewing');
      server.carryOut({ type: 'change-settings', review });
      server.advanceTo(plus(server.now(), 4 * 86_400_000));
      return server.state().loans.at(-1)?.status;
    });
    expect(new Set(outcomes).size).toBe(1);
    if (review !== 'by-seed') expect(outcomes[0] === 'declined').toBe(review === 'decline');
  },
);

test('what is set to go wrong is counted', () => {
  expect(troubleCount(NO_TROUBLE)).toBe(0);
  expect(
    troubleCount({ faults: { wallet: 'slow', me: 'slow' }, pace: 'slow', face: 'fail', storageFull: true }),
  ).toBe(5);
});

test('twelve phones are somebody’s, and no other', () => {
  expect(MAGIC.phones.map(({ last4 }) => last4)).toEqual(
    Array.from({ length: 12 }, (_, index) => `00${String(index + 1).padStart(2, '0')}`),
  );
  for (const { last4, personaId } of MAGIC.phones) {
    expect(personaOfPhone(`1380000${last4}`)).toBe(personaId);
    expect(PERSONAS.some(({ id }) => id === personaId)).toBe(true);
  }
  for (const phone of ['13800000000', '13800000013', '13800001234', '', '001', 'abcd0001'])
    expect(personaOfPhone(phone)).toBeNull();
});
