import { buildMiniProgram } from '../tools/build/build.mjs';
import { type Budgets, overBudget, overNative } from '../tools/mini-program/budgets';
import { builtPackage } from '../tools/mini-program/desk';
import { INTERACTIONS, perform, type Traffic } from '../tools/mini-program/interactions';
import { nativePackage } from '../tools/mini-program/native';
import { OPENINGS, type Opened, open } from '../tools/mini-program/openings';
import { command } from './arguments.mjs';
import { BUDGET_OPTIONS, readBudgets } from './budgets';

/** What the compiled mini program sends to its view, act by act, beside the same pages written by hand. */

interface Measured {
  readonly id: string;
  readonly name: string;
  readonly taro: Traffic;
  readonly native: Traffic;
}

const USAGE = {
  name: 'setdata',
  does: 'Calls, bytes and keys that the compiled mini program sends to its view, act by act, beside native pages.',
  options: BUDGET_OPTIONS,
} as const;

command(USAGE, async (given) => {
  const { setData: budgets, besideNative, opening } = readBudgets(given.budgets);
  await buildMiniProgram({ out: process.stderr });
  const [built, byHand] = [builtPackage(), nativePackage()];
  const measured: Measured[] = [];
  for (const interaction of INTERACTIONS)
    measured.push({
      id: interaction.id,
      name: interaction.name,
      taro: (await perform(built, interaction)).traffic,
      native: (await perform(byHand, interaction)).traffic,
    });
  const openings: Record<string, Opened> = {};
  for (const page of OPENINGS) openings[page.id] = await open(built, page);
  const over = [
    ...overBudget(budgets, Object.fromEntries(measured.map(({ id, taro }) => [id, taro]))),
    ...overNative(besideNative, Object.fromEntries(measured.map((one) => [one.id, one]))),
    ...overBudget(Object.fromEntries(Object.keys(openings).map((id) => [id, opening])), openings),
  ];
  process.stdout.write(
    given.json
      ? `${JSON.stringify({ interactions: measured, openings, budgets, besideNative, opening, over }, null, 2)}\n`
      : `${table(measured, budgets, besideNative)}\n${openingTable(openings, opening)}${over.map((what) => `OVER BUDGET: ${what}\n`).join('')}`,
  );
  return over.length > 0 ? 1 : 0;
});

function table(
  measured: readonly Measured[],
  budgets: Budgets['setData'],
  besideNative: Budgets['besideNative'],
): string {
  const cells = (traffic: Traffic | undefined): string =>
    (['calls', 'bytes', 'keys'] as const).map((what) => String(traffic?.[what] ?? '').padStart(7)).join('');
  const times = ({ id, taro, native }: Measured): string =>
    (taro.bytes / native.bytes).toFixed(3).padStart(14) + String(besideNative[id] ?? '').padStart(7);
  const row = (name: string, ...groups: string[]) => `${name.padEnd(22)}${groups.join('  |')}\n`;
  const head = (text: string) => text.padStart(21);
  const units = cells({ calls: 'calls', bytes: 'bytes', keys: 'keys' } as never);
  return [
    row('', head('compiled'), head('budget'), head('by hand'), head('times by hand')),
    row('', units, units, units, head('bytes   held')),
    ...measured.map((one) =>
      row(one.name, cells(one.taro), cells(budgets[one.id]), cells(one.native), times(one)),
    ),
  ].join('');
}

function openingTable(openings: Readonly<Record<string, Opened>>, budget: Opened): string {
  const row = (name: string, largest: string | number, all: string | number) =>
    `${name.padEnd(22)}${String(largest).padStart(16)}${String(all).padStart(26)}\n`;
  return [
    row('page opened', 'largest call', 'until the first screen'),
    ...Object.entries(openings).map(([id, { largest, firstScreen }]) => row(id, largest, firstScreen)),
    row('budget, bytes', budget.largest, budget.firstScreen),
  ].join('');
}
