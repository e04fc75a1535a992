import { fuzzLinks } from '../../scripts/fuzz/fuzz-links';
import { onWeb } from '../../scripts/fuzz/on-web';
import { serve } from '../../scripts/web.mjs';

/** Links that nobody made by the rules, on the web; `npm run fuzz` opens 5,000 of any seed. */

test('250 links: each leads to a page that says something, and nothing is left uncaught', async () => {
  const site = await serve();
  const runtime = await onWeb(site.url);
  try {
    // A busy machine makes them slow, not wrong.
    const { done, violations } = await fuzzLinks(runtime, 1, 250, 20_000);
    expect(violations).toEqual([]);
    expect(done).toBe(250);
  } finally {
    await runtime.close();
    await site.close();
  }
});
