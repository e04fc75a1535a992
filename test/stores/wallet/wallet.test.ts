import fc from 'fast-check';
import type { Reply } from '@/services/contract/reply';
import type { WalletView } from '@/services/contract/wallet';
import { createWalletStore } from '@/stores/wallet/wallet';
import { demo } from '../../../tools/world/world';

const ask = { productId: 'we2000', channelId: 'wallet', creditReportConsent: true } as const;

test('the wallet loads, and a failure later keeps what was known', async () => {
  const { server, service } = demo();
  const store = createWalletStore(service);
  expect(store.getState().state.phase).toBe('loading');

  await store.getState().load();
  expect(store.getState().state).toMatchObject({ phase: 'ready', stale: null });

  server.setFaults({ wallet: 'fails-before' });
  await store.getState().load();
  expect(store.getState().state).toMatchObject({ phase: 'ready', stale: { code: 'offline' } });
});

test('a first failure says so; asking again shows the wallet', async () => {
  const { server, service } = demo();
  const store = createWalletStore(service);
  server.setFaults({ wallet: 'never-answers' });
  await store.getState().load();
  expect(store.getState().state).toMatchObject({ phase: 'failed', failure: { code: 'timeout' } });

  server.setFaults({});
  await store.getState().load();
  expect(store.getState().state.phase).toBe('ready');
});

test('opening a product closes the sheet and shows it under review', async () => {
  const { service } = demo();
  const store = createWalletStore(service);
  await store.getState().load();
  await store.getState().openActivation('we2000');
  await store.getState().activate(ask);

  const { state, activation } = store.getState();
  expect(activation).toEqual({ phase: 'closed' });
  expect(state.phase === 'ready' && state.wallet.products.find(({ id }) => id === 'we2000')?.status).toBe(
    'under-review',
  );
});

test('a refused activation keeps the sheet open and says why', async () => {
  const { service } = demo();
  const store = createWalletStore(service);
  await store.getState().load();
  await store.getState().openActivation('we2000');
  await store.getState().activate({ ...ask, creditReportConsent: false });

  expect(store.getState().activation).toMatchObject({
    phase: 'choosing',
    productId: 'we2000',
    failure: { code: 'consent-missing' },
  });
});

test('what a product asks for is known before anything is sent, and a question that failed can be asked again', async () => {
  const { server, service } = demo();
  const store = createWalletStore(service);
  server.setFaults({ activation: 'fails-before' });
  await store.getState().openActivation('we2000');
  expect(store.getState().activation).toMatchObject({ phase: 'unanswered', failure: { code: 'offline' } });
  await store.getState().activate(ask);
  expect(store.getState().activation.phase).toBe('unanswered');

  server.setFaults({});
  await store.getState().openActivation('we2000');
  const { activation } = store.getState();
  expect(activation.phase === 'choosing' && activation.view.channels.map(({ id }) => id)).toEqual([
    'wallet',
    'mini-program',
    'scene',
  ]);
});

test('an answer to a sheet that was closed opens nothing', async () => {
  const { service } = demo();
  const store = createWalletStore(service);
  const first = store.getState().openActivation('we2000');
  store.getState().closeActivation();
  await first;
  expect(store.getState().activation).toEqual({ phase: 'closed' });

  await Promise.all([store.getState().openActivation('we2000'), store.getState().openActivation('fenfu')]);
  expect(store.getState().activation).toMatchObject({ phase: 'choosing', productId: 'fenfu' });
});

test('two taps ask once', async () => {
  const { service } = demo();
  let asked = 0;
  const store = createWalletStore({
    ...service,
    activate: (request) => {
      asked++;
      return service.activate(request);
    },
  });
  await store.getState().openActivation('we2000');
  await Promise.all([store.getState().activate(ask), store.getState().activate(ask)]);

  expect(asked).toBe(1);
});

test('however the answers are reordered, the last question wins', async () => {
  const { service } = demo();
  const first = await service.wallet();
  if (!first.ok) throw new Error('the wallet answers');
  const nth = (loanCount: number): Reply<WalletView> => ({ ok: true, value: { ...first.value, loanCount } });

  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 6 }), async (s, loads) => {
      let count = 0;
      const wallet = s.scheduleFunction(async () => nth(0));
      const store = createWalletStore({
        ...service,
        wallet: () => {
          const mine = ++count;
          return wallet().then(() => nth(mine));
        },
      });
      const loaded = Array.from({ length: loads }, () => store.getState().load());
      await s.waitAll();
      await Promise.all(loaded);

      expect(store.getState().state).toMatchObject({ phase: 'ready', wallet: { loanCount: loads } });
    }),
  );
});
