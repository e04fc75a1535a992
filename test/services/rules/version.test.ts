import { readdirSync } from 'node:fs';
import path from 'node:path';
import { canonical } from '@/services/bank/core/chance';
import { RULES_VERSION } from '@/services/rules/version';
import { digest } from '@/units/digest';
import { root } from '../../../tools/root';
import { facts } from './facts';
import digests from './version-digests.json';

/**
 * The digest of every version of the rule data: figures, dates, ids and names, without the sentences about them. Where
 * it is another, RULES_VERSION goes up, and the new digest is added below the old ones. Only where a figure that the bank
 * held moves into a table as it is, nothing is decided otherwise: then the digest of its version is taken anew.
 */

const folder = path.join(root, 'src/services/rules');

test('the rule data are those of the version that they say they are', () => {
  const tables = readdirSync(folder)
    // What only puts the tables together says nothing of its own.
    .filter(
      (file) =>
        file.endsWith('.ts') &&
        !['version.ts', 'tables.ts', 'rule-sets.ts', 'rows.ts', 'editions.ts', 'second-edition.ts'].includes(
          file,
        ),
    )
    .sort()
    .map((file) => [file, facts(require(path.join(folder, file)))]);
  expect(tables.length).toBeGreaterThan(15);
  const found = digest(canonical(tables), 16);
  expect(digests).toHaveProperty(String(RULES_VERSION), found);
  expect(Object.keys(digests).at(-1)).toBe(String(RULES_VERSION));
});
