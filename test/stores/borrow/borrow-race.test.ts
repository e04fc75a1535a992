import fc from 'fast-check';
import type { Fault } from '@/services/service/faults';
import type { Wait } from '@/services/service/latency';
import { createService } from '@/services/service/service';
import { createBorrowStore } from '@/stores/borrow/borrow';
import type { Later } from '@/stores/kit/later';
import {
  ALL_AGREED,
  atOnce,
  createCheck,
  createIds,
  createWorld,
  offerOf,
  passFaceCheck,
  settled,
} from '../../support/worlds';

type Tap = 'confirm' | 'verified' | 'sendAgain' | 'askNow' | 'open' | 'hide' | 'restart' | Fault | 'healthy';

/**
 * Taps, faults, timers, restarts and answers in any order, on the real bank. One person wants one loan:
 * whatever happens on the way, in the end there is exactly one, and the page shows it.
 */
test('one wish is one loan, whatever is tapped, lost, late or restarted', async () => {
  const tap = fc.constantFrom<Tap[]>(
    'confirm',
    'verified',
    'sendAgain',
    'askNow',
    'open',
    'hide',
    'restart',
    'lost-answer',
    'fails-before',
    'storage-full',
    'healthy',
  );
  const steps = fc.array(fc.record({ tap, answers: fc.nat({ max: 2 }) }), { maxLength: 25 });
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), steps, async (scheduler, taken) => {
      let held = false;
      const wait: Wait = (latency) =>
        atOnce(latency).then(() => (held ? scheduler.schedule(Promise.resolve()) : undefined));
      const later: Later = (run) => {
        let stopped = false;
        void scheduler.schedule(Promise.resolve()).then(() => stopped || run());
        return () => {
          stopped = true;
        };
      };
      const world = createWorld('prime', wait);
      const ids = createIds();
      let { server } = world;
      let service = createService(server);
      let check = createCheck();
      let store = createBorrowStore(service, ids.restart(), check.verify, later);
      const loansBefore = server.state().loans.length;
      const newLoans = () => server.state().loans.length - loansBefore;
      const now = () => store.getState();

      /** What only sets the scene is not part of the race. */
      const meanwhile = async <Value>(prepare: () => Promise<Value>): Promise<Value> => {
        const faults = server.faults();
        server.setFaults({});
        held = false;
        const value = await prepare();
        held = true;
        server.setFaults(faults);
        return value;
      };
      const offer = await meanwhile(() => offerOf({ service }));

      const act = async (what: Tap): Promise<void> => {
        if (what === 'confirm') {
          now().agree(ALL_AGREED);
          void now().confirm();
        } else if (what === 'verified') {
          const proof = await meanwhile(() => passFaceCheck({ service }));
          check.answer(proof);
          check.answer(proof);
        } else if (what === 'open') void now().open(offer);
        else if (what === 'hide') {
          now().rest();
          now().watch();
        } else if (what === 'restart') {
          server = world.start();
          service = createService(server);
          check = createCheck();
          store = createBorrowStore(service, ids.restart(), check.verify, later);
          void now().open(offer);
        } else if (what === 'sendAgain' || what === 'askNow') {
          void now()[what]();
          void now()[what]();
        } else server.setFaults(what === 'healthy' ? {} : { borrow: what, submission: 'fails-before' });
      };
      const comeIn = async (): Promise<void> => {
        do {
          await scheduler.waitAll();
          await settled();
        } while (scheduler.count() > 0);
      };

      void now().open(offer);
      for (const { tap: what, answers } of taken) {
        await act(what);
        for (let left = answers; left > 0 && scheduler.count() > 0; left -= 1) await scheduler.waitOne();
        if (now().state.phase === 'answered') break;
        expect(newLoans()).toBeLessThanOrEqual(1);
      }

      server.setFaults({});
      for (let tries = 0; now().state.phase !== 'answered' && tries < 10; tries += 1) {
        await comeIn();
        await act('askNow');
        await comeIn();
        await act('sendAgain');
        await comeIn();
        if (now().state.phase === 'empty') await act('open');
        await comeIn();
        await act('confirm');
        await act('verified');
        await comeIn();
      }
      await comeIn();
      expect(now().state.phase).toBe('answered');
      expect(newLoans()).toBe(1);
      expect(ids.keep.text ?? '{}').toBe('{}');
    }),
    { numRuns: 120 },
  );
}, 120_000);
