import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { launch } from '../tools/browser/browser';
import { buildWeb } from '../tools/build/build.mjs';
import { serve } from '../tools/build/web.mjs';
import { type Audited, audit } from '../tools/lighthouse/audit';
import { type Opening, shortOf, type WebBudgets } from '../tools/lighthouse/budgets';
import { open, WINDOWS } from '../tools/lighthouse/opening';
import { middle } from '../tools/median';
import { command, RUNS_OPTION, runsOf } from './arguments.mjs';
import { BUDGET_OPTIONS, readBudgets } from './budgets';

/** The web version as Lighthouse sees it on a phone, and what its first screen loads and how far it moves. */

const USAGE = {
  name: 'lighthouse',
  does: 'The web version by Lighthouse, what its first screen loads and how far it moves; fails below its budgets.',
  options: {
    runs: RUNS_OPTION,
    ...BUDGET_OPTIONS,
  },
} as const;

command(USAGE, async (given) => {
  const runs = runsOf(given);
  const { web: budgets } = readBudgets(given.budgets);
  await buildWeb({ out: process.stderr });
  const server = await serve();
  const port = await freePort();
  const browser = await launch(undefined, [`--remote-debugging-port=${port}`]);
  try {
    const openings: Record<string, Opening> = {};
    for (const [name, window] of Object.entries(WINDOWS))
      openings[name] = await open(browser, server.url, window);
    const audits: Audited[] = [];
    while (audits.length < runs) audits.push(await audit(server.url, port));
    const found = middle(audits, ({ scores }) => scores.performance ?? 0);
    const short = shortOf(budgets, found.scores, openings);
    process.stdout.write(
      given.json
        ? `${JSON.stringify({ openings, audits, found, budgets, short }, null, 2)}\n`
        : readable(found, openings, budgets, short),
    );
    return short.length > 0 ? 1 : 0;
  } finally {
    await browser.close();
    await server.close();
  }
});

/** A port that nobody has. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

function readable(
  { scores, lacking, machine }: Audited,
  openings: Readonly<Record<string, Opening>>,
  budgets: WebBudgets,
  short: readonly string[],
): string {
  const lines = [
    ...Object.entries(scores).map(
      ([category, score]) =>
        `${category.padEnd(16)} ${String(score).padStart(6)}  at least ${budgets.scores[category]}`,
    ),
    ...lacking.map((what) => `  ${what}`),
    ...Object.entries(openings).map(([window, { bytes, shift }]) => {
      const most = budgets.openings[window];
      return `${window.padEnd(16)} ${kilobytes(bytes).padStart(6)} KB of JavaScript, at most ${kilobytes(most?.bytes ?? 0)}; moved by ${shift}, at most ${most?.shift}`;
    }),
    `This machine has a benchmark index of ${Math.round(machine)}; other work on it makes the page slower.`,
    ...short.map((what) => `SHORT: ${what}`),
  ];
  return `${lines.join('\n')}\n`;
}

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);
