import { fingerprint } from '@/services/bank/core/submissions';
import type { Reply } from '@/services/contract/reply';
import { PERSONAS } from '@/services/demo/stories/personas';
import { plus } from '@/units/day';
import { borrowRequest, must } from '../../../tools/world/borrow-request';
import { demo, memoryStorage } from '../../../tools/world/world';
import { expectSound } from '../bank/teller';

const codeOf = async (reply: Promise<Reply<unknown>>): Promise<string> => {
  const found = await reply;
  return found.ok ? 'ok' : found.failure.code;
};

test.each(PERSONAS.map(({ id }) => [id]))('%s: the state balances, because the bank itself made it', (id) => {
  const { server } = demo();
  server.become(id);
  expectSound(server.state());
});

test('a reload replays the log: the same state, the same time', async () => {
  const before = demo();
  const request = await borrowRequest(before.service);
  await must(before.service.borrow(request));
  before.server.advanceTo(plus(before.server.now(), 3_600_000));
  const after = demo(before.storage);
  expect(fingerprint(after.server.state())).toBe(fingerprint(before.server.state()));
  expect((await must(after.service.repayHome())).loans).toHaveLength(4);
});

describe('when the way to the bank breaks', () => {
  test.each([
    ['never-answers', 'timeout'],
    ['fails-before', 'offline'],
    ['storage-full', 'storage-full'],
  ] as const)('%s: %s, and there is no loan', async (fault, code) => {
    const { server, service } = demo();
    const request = await borrowRequest(service);
    server.setFaults({ borrow: fault });
    expect(await codeOf(service.borrow(request))).toBe(code);
    expect(server.state().loans).toHaveLength(3);
    server.setFaults({});
    expect(await codeOf(service.borrow(request))).toBe('ok');
  });

  test('a lost answer: the loan is there, the same id finds it, and asking again makes no second one', async () => {
    const { server, service } = demo();
    const request = await borrowRequest(service);
    expect(await must(service.submission('one'))).toEqual({ state: 'unknown' });
    server.setFaults({ borrow: 'lost-answer' });
    expect(await codeOf(service.borrow(request))).toBe('timeout');
    server.setFaults({});
    const found = await must(service.submission('one'));
    const again = await must(service.borrow(request));
    expect(found).toMatchObject({ state: 'done', kind: 'borrow', loanId: again.id });
    expect(server.state().loans).toHaveLength(4);
  });

  test('slow is late, but it comes', async () => {
    const { server, service } = demo();
    server.setFaults({ wallet: 'slow' });
    expect(await codeOf(service.wallet())).toBe('ok');
  });
});

describe('a storage', () => {
  test('that is full keeps the command from happening', async () => {
    const { storage, server, service } = demo();
    const before = fingerprint(server.state());
    storage.full = true;
    expect(await codeOf(service.startFaceCheck())).toBe('storage-full');
    expect(fingerprint(server.state())).toBe(before);
  });

  test.each(['{', '{"saved":{},"checksum":"0"}', '[]', 'null', ''])(
    'that holds %j is said to be corrupt until one starts over',
    async (text) => {
      const stored = memoryStorage(new Map([['head-0', text]]));
      const { storage, service } = demo(stored);
      expect(await codeOf(service.wallet())).toBe('storage-corrupt');
      expect([...storage.texts]).toEqual([['head-0', text]]);
      expect(await codeOf(service.startOver())).toBe('ok');
      expect(await codeOf(service.wallet())).toBe('ok');
    },
  );

  test('that was changed by hand is not believed', async () => {
    const { storage, service } = demo();
    await service.startFaceCheck();
    for (const [key, text] of storage.texts) storage.texts.set(key, text.replaceAll('"prime"', '"new"'));
    const forged = demo(storage);
    expect(await codeOf(forged.service.wallet())).toBe('storage-corrupt');
  });
});

test('every source that a view names is in the rulebook', async () => {
  const { server, service } = demo();
  for (const { id } of PERSONAS) {
    server.become(id);
    const limit = await must(service.limit('weilidai', 'merged'));
    const options = await must(service.quoteOptions('fenfu'));
    const named = new Set([
      ...limit.rows.flatMap((row) => row.sources),
      ...limit.steps.flatMap((step) => step.sources),
      ...limit.rateSteps.flatMap((step) => step.sources),
      ...limit.tips.flatMap((tip) => tip.sources),
      ...Object.values(options.sources).flat(),
      ...[...limit.refusals, ...options.refusals].flatMap((failure) => failure.rule ?? []),
    ]);
    const found = await must(service.sources([...named]));
    expect(found.map((source) => source.id).sort()).toEqual([...named].sort());
  }
});
