import { readdirSync } from 'node:fs';
import path from 'node:path';
import { canonical } from '@/services/bank/core/chance';
import { RULES_VERSION } from '@/services/rules/version';
import { digest } from '@/units/digest';
import { root } from '../../../tools/root';
import digests from './version-digests.json';

/**
 * The digest of every version of the rule data: figures, dates, ids and names, without the sentences about them. Where
 * it is another, RULES_VERSION goes up, and the new digest is added below the old ones. Only where a figure that the bank
 * held moves into a table as it is, nothing is decided otherwise: then the digest of its version is taken anew.
 */

const folder = path.join(root, 'src/services/rules');

/** Everything the tables say that is no sentence, and no function. */
function facts(value: unknown): unknown {
  if (typeof value === 'function') return undefined;
  if (typeof value === 'string') return /\p{Script=Han}/u.test(value) ? undefined : value;
  if (Array.isArray(value)) return value.map((item) => facts(item) ?? null);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Map || value instanceof Set) return facts([...value]);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, facts(inner)]));
}

test('the rule data are those of the version that they say they are', () => {
  const tables = readdirSync(folder)
    // What only puts the tables together says nothing of its own.
    .filter((file) => file.endsWith('.ts') && !['version.ts', 'tables.ts', 'rule-sets.ts'].includes(file))
    .sort()
    .map((file) => [file, facts(require(path.join(folder, file)))]);
  expect(tables.length).toBeGreaterThan(15);
  const found = digest(canonical(tables), 16);
  expect(digests).toHaveProperty(String(RULES_VERSION), found);
  expect(Object.keys(digests).at(-1)).toBe(String(RULES_VERSION));
});
