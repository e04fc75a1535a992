import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '..');
const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

interface Violation {
  from: string;
  rule: { name: string };
}

/** One wrong import a line: where it stands, the line, the rule that must object. */
const wrong: [file: string, code: string, rule: string][] = [
  ['units/fen.ts', "import '@/services/contract';", 'units-imports-nothing'],
  ['units/rate.ts', "import type { Fen } from '@/services/bank/ledger';", 'units-imports-nothing'],
  ['units/assert.ts', "import 'zustand';", 'units-needs-no-other-package'],
  ['services/contract.ts', "export type { Bank } from './bank/ledger';", 'contract-imports-units'],
  ['services/rules/weights.ts', "import '../bank/ledger';", 'rules-imports-units-contract'],
  ['services/bank/limit.ts', "import '../mock/latency';", 'bank-imports-units-contract-rules'],
  ['services/bank/quote.ts', "import Taro from '@tarojs/taro';", 'bank-needs-no-other-package'],
  ['services/bank/workday.ts', "import 'zustand';", 'chinese-days-is-all-this-file-needs'],
  ['services/mock/latency.ts', "import Taro from '@tarojs/taro';", 'mock-needs-no-other-package'],
  [
    'stores/quote.ts',
    "import '@/services/mock/latency';",
    'stores-imports-units-contract-submission-service',
  ],
  [
    'stores/loan.ts',
    "const bank = import('../services/bank/ledger');",
    'stores-imports-units-contract-submission-service',
  ],
  [
    'components/amount.tsx',
    "import { useQuote } from '@/stores/quote';\nexport const Amount = () => <b>{useQuote()}</b>;",
    'components-imports-units-platform',
  ],
  [
    'pages/quote/index.tsx',
    "import '@/director/clock';",
    'pages-imports-units-contract-words-stores-components-platform-ways',
  ],
  [
    'director/clock.tsx',
    "import '@/services/bank/ledger';",
    'director-imports-units-contract-words-controls-stores-components-platform-ways',
  ],
  ['components/screen.tsx', "import '@/ways/go';", 'components-imports-units-platform'],
  ['platform/device.ts', "import '@/stores/first';", 'platform-imports-nothing'],
  ['shared/anything.ts', "import '@/units/fen';", 'everything-has-a-layer'],
  ['stores/first.ts', "import './second';", 'no-cycles'],
  ['stores/third.ts', "import './nowhere';", 'everything-resolves'],
];

/** Files that the planted imports point at, and the other half of the cycle. */
const targets: [file: string, code: string][] = [
  ['services/bank/ledger.ts', ''],
  ['services/mock/latency.ts', ''],
  ['ways/go.ts', ''],
  ['stores/second.ts', "import './first';"],
];

function violations(folder: string): Violation[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [cruiser, 'src', '--config', path.join(root, '.dependency-cruiser.cjs'), '--output-type', 'json'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (!stdout.startsWith('{')) throw new Error(stderr || stdout);
  return JSON.parse(stdout).summary.violations;
}

describe('the rule objects to', () => {
  let folder: string;
  let found: string[];

  beforeAll(() => {
    // Inside the project, because the cruiser tells packages by where they are found.
    mkdirSync(path.join(root, 'dist'), { recursive: true });
    folder = mkdtempSync(path.join(root, 'dist', 'planted-'));
    const write = (file: string, code: string) => {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), code);
    };
    write('tsconfig.json', '{"compilerOptions":{"jsx":"react-jsx","paths":{"@/*":["./src/*"]}}}');
    for (const [file, code] of [...targets, ...wrong]) write(`src/${file}`, code);
    found = violations(folder).map(({ from, rule }) => `${from} ${rule.name}`);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(wrong)('src/%s with %j', (file, _code, rule) => {
    expect(found).toContain(`src/${file} ${rule}`);
  });
});
