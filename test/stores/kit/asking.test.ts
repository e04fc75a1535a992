import fc from 'fast-check';
import { createAsking } from '@/stores/kit/asking';

test('of several questions only the latest is answered, in whatever order the answers come', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 6 }), async (scheduler, count) => {
      const asking = createAsking();
      const heard = Array.from({ length: count }, (_, at) =>
        asking.latest(scheduler.schedule(Promise.resolve(at))),
      );
      await scheduler.waitAll();
      expect(await Promise.all(heard)).toEqual(heard.map((_, at) => (at === count - 1 ? at : null)));
    }),
  );
});

test('a step after a step is the same question, unless another was asked between', async () => {
  const asking = createAsking();
  expect(await asking.latest(Promise.resolve('first'))).toBe('first');
  expect(await asking.latest(Promise.resolve('second'))).toBe('second');
});

test('what is dropped is not answered, and a mark says so', async () => {
  const asking = createAsking();
  const isLatest = asking.mark();
  expect(isLatest()).toBe(true);
  const late = asking.latest(Promise.resolve('late'));
  expect(isLatest()).toBe(false);
  asking.drop();
  expect(await late).toBeNull();
});
