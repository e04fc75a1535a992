import { fuzzLinks } from '../../tools/fuzz/fuzz-links';
import { onWeapp } from '../../tools/fuzz/on-weapp';

/** Links that nobody made by the rules, in the compiled mini program; `npm run fuzz` opens 5,000 of any seed. */

test('60 links: each leads to a page that says something, and nothing is left uncaught', async () => {
  const runtime = onWeapp();
  try {
    // A busy machine makes them slow, not wrong.
    const { done, violations } = await fuzzLinks(runtime, 1, 60, 20_000);
    expect(violations).toEqual([]);
    expect(done).toBe(60);
  } finally {
    await runtime.close();
  }
});
