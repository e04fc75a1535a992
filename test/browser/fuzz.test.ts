import { serve } from '../../tools/build/web.mjs';
import { fuzzLinks } from '../../tools/fuzz/fuzz-links';
import { onWeb } from '../../tools/fuzz/on-web';

/** Links that nobody made by the rules, on the web; `npm run fuzz` opens 5,000 of any seed. */

test('440 links: each leads to a page that says something, and nothing is left uncaught', async () => {
  const site = await serve();
  const half = async (seed: number) => {
    const runtime = await onWeb(site.url);
    try {
      // A busy machine makes them slow, not wrong.
      return await fuzzLinks(runtime, seed, 220, 20_000);
    } finally {
      await runtime.close();
    }
  };
  try {
    for (const { done, violations } of await Promise.all([half(1), half(2)])) {
      expect(violations).toEqual([]);
      expect(done).toBe(220);
    }
  } finally {
    await site.close();
  }
});
