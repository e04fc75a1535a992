import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../tools/root';

const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

const floors = ['src', 'tools', 'scripts', 'test'];

interface Violation {
  from: string;
  rule: { name: string };
}

/** One wrong import a line: where it stands, the line, the rule that must object. */
const wrong: [file: string, code: string, rule: RegExp][] = [
  ['src/units/fen.ts', "import '@/services/contract/terms';", /^units-imports-nothing$/],
  ['src/units/rate.ts', "import type { Fen } from '@/services/bank/core/ledger';", /^units-imports-nothing$/],
  ['src/units/assert.ts', "import 'zustand';", /^units-needs-no-other-package$/],
  [
    'src/services/contract/terms.ts',
    "export type { Bank } from '../bank/core/ledger';",
    /^contract-imports-units$/,
  ],
  ['src/services/rules/weights.ts', "import '../bank/core/ledger';", /^rules-imports-/],
  ['src/services/bank/core/state.ts', "import '../loans/overdue';", /^core-imports-/],
  ['src/services/bank/arithmetic/irr.ts', "import '../credit/limit';", /^arithmetic-imports-/],
  ['src/services/bank/person/cards.ts', "import type { Loan } from '../loans/overdue';", /^person-imports-/],
  ['src/services/bank/credit/limit.ts', "import '../loans/overdue';", /^credit-imports-/],
  ['src/services/bank/loans/quote.ts', "import '../views/wallet';", /^loans-imports-/],
  ['src/services/bank/views/wallet.ts', "import '../bank';", /^views-imports-/],
  ['src/services/bank/apply.ts', "import '../service/latency';", /^bank-imports-/],
  [
    'src/services/bank/views/limit.ts',
    "import type { Entry } from '../core/ledger';",
    /^a-room-of-the-bank-is-entered-by-its-door$/,
  ],
  [
    'src/services/bank/opening.ts',
    "import { OVERDUE } from '../rules/overdue';\nexport const GRACE = OVERDUE;",
    /^the-bank-imports-no-table$/,
  ],
  ['src/services/bank/time.ts', "import Taro from '@tarojs/taro';", /^bank-needs-no-other-package$/],
  ['src/services/bank/arithmetic/workday.ts', "import 'zustand';", /^chinese-days-is-all-this-file-needs$/],
  ['src/services/demo/stories/story.ts', "import '../../service/latency';", /^stories-imports-/],
  ['src/services/service/server.ts', "import '../demo/codes/scene';", /^service-imports-/],
  ['src/services/service/faults.ts', "import Taro from '@tarojs/taro';", /^service-needs-no-other-package$/],
  [
    'src/services/apart/apart.ts',
    "import { wait } from '../service/latency';\nexport const atOnce = wait;",
    /^the-front-waits-for-what-is-apart$/,
  ],
  ['src/services/apart/part.ts', "import '../bank/core/ledger';", /^apart-imports-/],
  ['src/services/index.ts', "import './service/latency';", /^seam-imports-/],
  ['src/services/director.ts', "import './demo/stage/stage';", /^steering-imports-/],
  ['src/services/demo/codes/pack.ts', "import '../stage/stage';", /^codes-imports-/],
  ['src/stores/quote/quote.ts', "import '@/services/service/latency';", /^stores-imports-/],
  ['src/stores/kit/submissions.ts', "import 'zustand';", /^taro-is-all-this-file-needs$/],
  ['src/stores/loan/loan.ts', "const bank = import('@/services/bank/core/ledger');", /^stores-imports-/],
  [
    'src/components/amount.tsx',
    "import { useQuote } from '@/stores/kit/second';\nexport const Amount = () => <b>{useQuote()}</b>;",
    /^components-imports-/,
  ],
  ['src/components/screen.tsx', "import '@/ways/go';", /^components-imports-/],
  ['src/pages/quote/index.tsx', "import '@/director/clock';", /^pages-imports-/],
  ['src/director/clock.tsx', "import '@/services/bank/core/ledger';", /^director-imports-/],
  ['src/director/desk.tsx', "import '@/services/demo/stage/stage';", /^director-imports-/],
  ['src/platform/device.ts', "import '@/stores/kit/second';", /^platform-imports-nothing$/],
  ['src/shared/anything.ts', "import '@/units/place';", /^everything-has-a-layer$/],
  ['src/stores/kit/first.ts', "import './second';", /^no-cycles$/],
  ['src/stores/kit/third.ts', "import './nowhere';", /^everything-resolves$/],
  ['src/units/place.ts', "import '../../tools/build/run';", /^src-stands-on-nothing$/],
  ['tools/bench/cases.ts', "import '../../test/support/seed';", /^tools-stands-on-src$/],
  ['tools/world/world.ts', "import '../../scripts/size';", /^tools-stands-on-src$/],
  ['tools/browser/browser.ts', "import '../build/run';", /^tools-browser-imports-/],
  ['tools/helpers/anything.ts', "import '@/units/letters';", /^every-tool-has-a-room$/],
  ['scripts/quote.ts', "import '../test/support/seed';", /^scripts-stands-on-src-tools$/],
  ['test/units/fen.test.ts', "import '../../scripts/size';", /^test-stands-on-src-tools-config$/],
];

/** Files that the planted imports point at, and the other half of the cycle. */
const targets: [file: string, code: string][] = [
  ['src/services/bank/core/ledger.ts', ''],
  ['src/services/bank/bank.ts', ''],
  ['src/services/bank/loans/overdue.ts', ''],
  ['src/services/rules/overdue.ts', ''],
  ['src/services/service/latency.ts', ''],
  ['src/services/demo/codes/scene.ts', ''],
  ['src/services/demo/stage/stage.ts', ''],
  ['src/ways/go.ts', ''],
  ['src/units/letters.ts', ''],
  ['src/stores/kit/second.ts', "import './first';"],
  ['tools/build/run.ts', ''],
  ['scripts/size.ts', ''],
  ['test/support/seed.ts', ''],
];

function violations(folder: string): Violation[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [cruiser, ...floors, '--config', path.join(root, '.dependency-cruiser.cjs'), '--output-type', 'json'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (!stdout.startsWith('{')) throw new Error(stderr || stdout);
  return JSON.parse(stdout).summary.violations;
}

describe('the rule objects to', () => {
  let folder: string;
  let found: Violation[];

  beforeAll(() => {
    // Inside the project, because the cruiser tells packages by where they are found.
    mkdirSync(path.join(root, 'dist'), { recursive: true });
    folder = mkdtempSync(path.join(root, 'dist', 'planted-'));
    const write = (file: string, code: string) => {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), code);
    };
    write('tsconfig.json', '{"compilerOptions":{"jsx":"react-jsx","paths":{"@/*":["./src/*"]}}}');
    for (const [file, code] of [...targets, ...wrong]) write(file, code);
    found = violations(folder);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(wrong)('%s with %j', (file, _code, rule) => {
    const names = found.filter(({ from }) => from === file).map(({ rule: { name } }) => name);
    expect(names).toContainEqual(expect.stringMatching(rule));
  });

  test('nothing of the tree as it stands', () => {
    expect(violations(root)).toEqual([]);
  });
});
