import { createApart } from '@/services/apart/apart';
import { createPart } from '@/services/apart/part';
import { bankFigures } from '@/services/service/figures';
import { demo } from '../../../tools/world/world';

/** A bank that comes when it is told to, or does not. */
function awaited(canLoad = true) {
  const { server, service } = demo();
  const listeners = new Set<() => void>();
  let news: { readonly kind: 'time-unkept' } | null = null;
  const bank = {
    service,
    figures: () => bankFigures(server),
    keeping: {
      news: () => news,
      dismiss: () => {},
      exported: () => 'all of it',
      takenOver: () => 7,
      subscribe: (listener: () => void) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
    account: () => ({ personaId: 'prime' }) as never,
  };
  const asked: { readonly come: () => void; readonly fail: () => void }[] = [];
  const load = () =>
    new Promise<typeof bank>((resolve, reject) => {
      asked.push({ come: () => resolve(bank), fail: () => reject({ errMsg: 'require.async:fail' }) });
    });
  const apart = createApart(createPart<typeof bank>(load, () => canLoad) as never);
  return {
    apart,
    asked,
    listeners,
    tell: (told: typeof news) => {
      news = told;
      for (const listener of listeners) listener();
    },
  };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

test('nothing is loaded before something is asked, and then once for all that is asked', async () => {
  const { apart, asked } = awaited();
  await turn();
  expect(asked).toHaveLength(0);
  const both = [apart.service.wallet(), apart.service.me()];
  await turn();
  expect(asked).toHaveLength(1);
  asked[0]?.come();
  for (const reply of await Promise.all(both)) expect(reply.ok).toBe(true);
  expect((await apart.service.repayHome()).ok).toBe(true);
  expect(asked).toHaveLength(1);
});

test('where it does not come, everything that was asked fails and can be tried again', async () => {
  const { apart, asked } = awaited();
  const both = [apart.service.wallet(), apart.service.me()];
  await turn();
  asked[0]?.fail();
  for (const reply of await Promise.all(both))
    expect(reply).toMatchObject({ ok: false, failure: { code: 'not-loaded', retryable: true } });

  const again = apart.service.wallet();
  await turn();
  expect(asked).toHaveLength(2);
  asked[1]?.come();
  expect((await again).ok).toBe(true);
});

test('a WeChat that cannot load it says from which version on it could', async () => {
  const { apart, asked } = awaited(false);
  expect(await apart.service.wallet()).toEqual({
    ok: false,
    failure: { code: 'wechat-too-old', rule: null, retryable: false, details: { baseLibrary: '2.11.2' } },
  });
  expect(asked).toHaveLength(0);
});

test('figures stand on an answer, and a report without a bank tells nothing of one', async () => {
  const { apart, asked } = awaited();
  expect(() => apart.figures()).toThrow('the bank has answered');
  expect(apart.account()).toBeNull();
  const there = apart.there();
  await turn();
  asked[0]?.come();
  expect(await there).toBeNull();
  expect(apart.figures().graceDays).toBe(7);
  expect(apart.account()).toMatchObject({ personaId: 'prime' });
});

test('who listened before there was a bank hears what it has to say, until they stop', async () => {
  const { apart, asked, listeners, tell } = awaited();
  const heard: unknown[] = [];
  const stop = apart.keeping.subscribe(() => heard.push(apart.keeping.news()));
  const gone = apart.keeping.subscribe(() => heard.push('gone'));
  gone();
  expect([apart.keeping.news(), apart.keeping.takenOver(), apart.keeping.exported()]).toEqual([null, 0, '']);
  apart.keeping.dismiss();

  const there = apart.there();
  await turn();
  asked[0]?.come();
  await there;
  expect(heard).toEqual([null]);
  tell({ kind: 'time-unkept' });
  expect(heard).toEqual([null, { kind: 'time-unkept' }]);
  expect([apart.keeping.takenOver(), apart.keeping.exported()]).toEqual([7, 'all of it']);

  const late = apart.keeping.subscribe(() => heard.push('late'));
  stop();
  tell(null);
  expect(heard.at(-1)).toBe('late');
  expect(heard).toHaveLength(3);
  late();
  expect(listeners.size).toBe(0);
});
