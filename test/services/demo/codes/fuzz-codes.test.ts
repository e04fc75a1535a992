import { unpack } from '@/services/demo/codes/pack';
import { fuzzCodes } from '../../../../tools/fuzz/fuzz-codes';

/** Codes that nobody made by the rules; `npm run fuzz` opens 10,000 of any seed. */

test('500 codes: each opens as its own state, or is refused with words', async () => {
  const { done, became, violations } = await fuzzCodes(1, 500, 3_000);
  expect(violations).toEqual([]);
  expect(done).toBe(500);
  for (const end of ['opened', 'refused', 'unreadable', 'broken', 'unknown-persona', 'truncated'])
    expect([end, (became[end] ?? 0) > 5]).toEqual([end, true]);
});

test('the same seed opens the same codes', async () => {
  const opened = async (seed: number): Promise<string[]> => {
    const seen: string[] = [];
    await fuzzCodes(seed, 60, 1, async (code) => {
      seen.push(code);
      return { problem: null, tookMs: 0 };
    });
    return seen;
  };
  expect(await opened(3)).toEqual(await opened(3));
  expect(await opened(3)).not.toEqual(await opened(4));
});

test('a planted fault is found, and the shortest code that shows it', async () => {
  const { violations } = await fuzzCodes(1, 500, 1, async (code) => {
    const found = unpack(code);
    if (found.ok && found.bytes.includes(200)) throw new Error('planted');
    return { problem: null, tookMs: 0 };
  });
  expect(violations.length).toBeGreaterThan(0);
  for (const { why, input } of violations) {
    const found = unpack(input);
    expect([why, found.ok && [...found.bytes]]).toEqual(['planted', [200]]);
  }
});
