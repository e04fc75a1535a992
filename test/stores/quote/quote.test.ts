import fc from 'fast-check';
import { createFaultyServer } from '@/services/service/faults';
import { createService } from '@/services/service/service';
import { createQuoteStore, isStale, offerOf, type QuoteInputs, shownQuote } from '@/stores/quote/quote';
import { fen } from '@/units/fen';
import { demo, memoryStorage } from '../../../tools/world/world';
import { draws } from '../../support/draws';

type Store = ReturnType<typeof createQuoteStore>;

const opened = (store: Store) => {
  const { state } = store.getState();
  if (state?.phase !== 'open') throw new Error(`the quote is ${state?.phase}`);
  return state;
};

/** A store before the real bank, and the timers it set. */
async function quoting() {
  const bank = demo();
  const timers: { run: () => void; ms: number; stopped: boolean }[] = [];
  const store = createQuoteStore(bank.service, (run, ms) => {
    const timer = { run, ms, stopped: false };
    timers.push(timer);
    return () => {
      timer.stopped = true;
    };
  });
  await store.getState().open('weilidai');
  const change = async (inputs: Partial<QuoteInputs>) => {
    store.getState().change(inputs);
    await new Promise((resolve) => setImmediate(resolve));
    return opened(store);
  };
  return { ...bank, store, timers, change };
}

test('a product opens with a moderate amount, its first method and nothing agreed to', async () => {
  const { store } = await quoting();
  const { inputs, answer, compared } = opened(store);

  expect(inputs).toMatchObject({
    amountText: '12000',
    periods: 12,
    method: 'equal-principal',
    purposeId: null,
  });
  expect(answer).toMatchObject({ kind: 'quoted', renewed: false, quote: { totalInterestFen: 71_160 } });
  expect(compared).toMatchObject({ kind: 'known', principalFen: 1_200_000, periods: 12 });
});

test.each([
  ['', 'amount-missing'],
  ['abc', 'amount-not-a-number'],
  ['1e5', 'amount-not-a-number'],
  ['-500', 'amount-not-a-number'],
  ['0', 'amount-below-minimum'],
  ['499.99', 'amount-below-minimum'],
  ['99999', 'amount-over-limit'],
  ['12345678901234567890', 'amount-over-limit'],
  ['12000.50', 'amount-not-a-multiple'],
  ['¥12,000.50', 'amount-not-a-multiple'],
  ['12050', 'amount-not-a-multiple'],
])('%j is kept as typed, and %s is said beside the field', async (amountText, code) => {
  const { change } = await quoting();
  const { inputs, answer } = await change({ amountText });

  expect(inputs.amountText).toBe(amountText);
  expect(answer).toMatchObject({ kind: 'bad-amount', failure: { code } });
  expect(shownQuote(answer)).toMatchObject({ request: { principalFen: 1_200_000 } });
});

test.each(['¥12,000', '12,000元', '１２０００', ' 12000 '])('%j is an amount', async (amountText) => {
  const { change } = await quoting();

  expect((await change({ amountText })).answer).toMatchObject({
    kind: 'quoted',
    quote: { request: { principalFen: 1_200_000 } },
  });
});

test('an offer to borrow is complete only with a purpose and a card', async () => {
  const { store, change } = await quoting();
  expect(offerOf(store.getState().state)).toBeNull();

  const state = await change({ purposeId: 'renovation' });
  expect(offerOf(state)).toMatchObject({ purpose: { id: 'renovation' }, card: { id: 'card-6210' } });

  await change({ amountText: 'abc' });
  expect(offerOf(store.getState().state)).toBeNull();
});

test('after ten minutes the quote is asked for again, and says so', async () => {
  const { store, timers, real } = await quoting();
  const timer = timers.find(({ ms }) => ms > 0);
  expect(timer?.ms).toBe(600_000);

  real.now += 600_000;
  timer?.run();
  await new Promise((resolve) => setImmediate(resolve));

  expect(opened(store).answer).toMatchObject({ kind: 'quoted', renewed: true });
  expect(timers.filter(({ ms, stopped }) => ms > 0 && !stopped)).toHaveLength(1);
});

test('a failure keeps the inputs and the figures before it; asking again brings new ones', async () => {
  const { server, store, change } = await quoting();
  server.setFaults({ quote: 'fails-before' });
  const failed = await change({ amountText: '8000' });
  expect(failed.answer).toMatchObject({ kind: 'failed', failure: { code: 'offline', retryable: true } });
  expect(shownQuote(failed.answer)).not.toBeNull();

  server.setFaults({});
  await store.getState().refresh();
  expect(opened(store)).toMatchObject({
    inputs: { amountText: '8000' },
    answer: { kind: 'quoted', quote: { request: { principalFen: 800_000 } } },
  });
});

test('the product that is open keeps its inputs when its page is opened again; another begins anew', async () => {
  const { store, change } = await quoting();
  await change({ amountText: '7000', periods: 6 });

  await store.getState().open('weilidai');
  expect(opened(store).inputs).toMatchObject({ amountText: '7000', periods: 6 });

  await store.getState().open('fenfu');
  expect(opened(store)).toMatchObject({ inputs: { method: 'revolving' }, compared: { kind: 'none' } });
});

test('a product that is not open says why, and is no offer', async () => {
  const { store } = await quoting();
  await store.getState().open('we2000');

  const { state } = store.getState();
  expect(state).toMatchObject({ phase: 'refused', options: { refusals: [{ code: 'not-activated' }] } });
  expect(offerOf(state)).toBeNull();
});

describe('while a finger drags the amount', () => {
  const dragging = async () => {
    const it = await quoting();
    const asked = jest.spyOn(it.service, 'quote');
    for (let at = 1_200_000; at <= 1_500_000; at += 10_000) it.store.getState().drag(fen(at));
    return { ...it, asked };
  };

  test('nothing is asked, and what is priced is known to be for another amount', async () => {
    const { store, asked } = await dragging();
    expect(asked).not.toHaveBeenCalled();
    const state = opened(store);
    expect(state).toMatchObject({ draggedFen: 1_500_000, inputs: { amountText: '12000' } });
    expect([isStale(state), offerOf({ ...state, inputs: { ...state.inputs, purposeId: 'daily' } })]).toEqual([
      true,
      null,
    ]);
  });

  test.each([
    ['it rests', (store: Store) => store.getState().rest(fen(1_500_000))],
    ['it is typed', (store: Store) => store.getState().change({ amountText: '15000' })],
    ['whoever goes on lets it rest', (store: Store) => store.getState().rest()],
    ['another choice lets it rest', (store: Store) => store.getState().change({ purposeId: 'daily' })],
    ['the page is left and seen again', (store: Store) => void store.getState().open('weilidai')],
  ])('it is asked for once when %s', async (_, letGo) => {
    const { store, asked } = await dragging();
    letGo(store);
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toHaveBeenCalledTimes(1);
    expect(opened(store)).toMatchObject({
      draggedFen: null,
      inputs: { amountText: '15000' },
      answer: { kind: 'quoted', quote: { request: { principalFen: 1_500_000 } } },
    });
  });

  test('what it rests at and what it costs are drawn at once, unless a finger has come back', async () => {
    const { store } = await dragging();
    const drawn: unknown[] = [];
    store.getState().rest(fen(1_510_000));
    store.subscribe(() => {
      const { inputs, answer, compared, draggedFen } = opened(store);
      drawn.push([
        inputs.amountText,
        answer.kind,
        compared.kind === 'known' && compared.principalFen,
        draggedFen,
      ]);
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(drawn).toEqual([['15100', 'quoted', 1_510_000, null]]);

    store.getState().drag(fen(900_000));
    store.getState().rest(fen(900_000));
    store.getState().drag(fen(800_000));
    await new Promise((resolve) => setImmediate(resolve));
    expect(opened(store)).toMatchObject({ inputs: { amountText: '9000' }, draggedFen: 800_000 });
  });

  test('an answer that comes meanwhile is no offer for the amount under the finger', async () => {
    const { store, change } = await quoting();
    await change({ purposeId: 'daily' });
    store.getState().change({ amountText: '8000' });
    store.getState().drag(fen(2_000_000));
    await new Promise((resolve) => setImmediate(resolve));
    const state = opened(store);
    expect(state).toMatchObject({ answer: { kind: 'quoted' }, draggedFen: 2_000_000 });
    expect(offerOf(state)).toBeNull();
    store.getState().rest();
    await new Promise((resolve) => setImmediate(resolve));
    expect(offerOf(store.getState().state)).toMatchObject({
      quote: { request: { principalFen: 2_000_000 } },
    });
  });
});

test('a comparison that comes later is drawn later, and one that is late is not', async () => {
  const { service } = demo();
  const waiting: (() => void)[] = [];
  const slow: typeof service = {
    ...service,
    compare: async (request) => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return service.compare(request);
    },
  };
  const store = createQuoteStore(slow, (run, ms) => {
    if (ms === 0) setImmediate(run);
    return () => {};
  });
  const turns = async () => {
    for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
  };
  void store.getState().open('weilidai');
  await turns();
  expect(opened(store)).toMatchObject({ answer: { kind: 'quoted' }, compared: { kind: 'none' } });

  store.getState().change({ amountText: '8000' });
  await turns();
  waiting[0]?.();
  await turns();
  expect(opened(store).compared).toEqual({ kind: 'none' });
  waiting[1]?.();
  await turns();
  expect(opened(store).compared).toMatchObject({ kind: 'known', principalFen: 800_000 });
});

const anAmount = fc.constantFrom('500', '1000', '12000', '30000', 'abc', '');
const aChange = fc.oneof(
  fc.record({ amountText: anAmount }),
  fc.record({ periods: fc.constantFrom(3, 6, 9, 12) }),
  fc.record({ method: fc.constantFrom('equal-principal' as const, 'interest-only' as const) }),
  fc.record({ purposeId: fc.constantFrom('daily' as const, 'travel' as const) }),
);
const aMove = fc.oneof(
  aChange.map((change) => (store: Store) => store.getState().change(change)),
  fc.constantFrom(50_000, 1_200_000, 3_000_000).map((at) => (store: Store) => store.getState().drag(fen(at))),
  fc.constant((store: Store) => store.getState().rest()),
  fc.constant((store: Store) => void store.getState().open('weilidai')),
);
/** A move, and how many waiting answers arrive after it before the next. */
const aStep = fc.record({ move: aMove, answers: fc.nat(3) });

/** Lets every answer arrive, and those to what is asked because of them. */
async function settle(s: fc.Scheduler) {
  do {
    await s.waitAll();
    await new Promise((resolve) => setImmediate(resolve));
  } while (s.count() > 0);
}

test('however the answers are reordered, a current figure always answers the inputs as they stand', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(aStep, { minLength: 1, maxLength: 8 }), async (s, steps) => {
      const server = createFaultyServer({
        storage: memoryStorage(),
        real: () => 0,
        wait: (latency) =>
          latency === 'infinite' || latency >= 8_000 ? new Promise(() => {}) : s.schedule(Promise.resolve()),
      });
      const store = createQuoteStore(createService(server), () => () => {});
      const truthful = () => {
        const { state } = store.getState();
        if (state?.phase !== 'open' || isStale(state) || state.answer.kind !== 'quoted') return;
        const { amountText, periods, method } = state.inputs;
        const principalFen = Number(amountText) * 100;
        expect(state.answer.quote.request).toMatchObject({ principalFen, periods, method });
      };
      store.subscribe(truthful);

      void store.getState().open('weilidai');
      await settle(s);
      for (const { move, answers } of steps) {
        move(store);
        for (let answer = 0; answer < answers && s.count() > 0; answer++) await s.waitOne();
      }
      store.getState().rest();
      await settle(s);
      truthful();
      expect(opened(store)).toMatchObject({ draggedFen: null });
      expect(opened(store).answer.kind).not.toBe('quoting');
    }),
    { numRuns: draws(100) },
  );
});
