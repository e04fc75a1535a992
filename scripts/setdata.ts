import { buildMiniProgram } from '../tools/build/build.mjs';
import { type Budgets, overBudget, overNative } from '../tools/mini-program/budgets';
import { builtPackage } from '../tools/mini-program/desk';
import { INTERACTIONS, measure, type Traffic } from '../tools/mini-program/interactions';
import { nativePackage } from '../tools/mini-program/native';
import { command } from './arguments.mjs';
import { BUDGET_OPTIONS, readBudgets } from './budgets';

/** What the compiled mini program sends to its view, act by act, beside a native page written by hand. */

interface Measured {
  readonly id: string;
  readonly name: string;
  readonly taro: Traffic;
  readonly native: Traffic | null;
}

const USAGE = {
  name: 'setdata',
  does: 'Calls, bytes and keys that the compiled mini program sends to its view, act by act, beside a native page.',
  options: BUDGET_OPTIONS,
} as const;

command(USAGE, async (given) => {
  const { setData: budgets, besideNative } = readBudgets(given.budgets);
  await buildMiniProgram({ out: process.stderr });
  const [built, byHand] = [builtPackage(), nativePackage()];
  const measured: Measured[] = [];
  for (const interaction of INTERACTIONS)
    measured.push({
      id: interaction.id,
      name: interaction.name,
      taro: await measure(built, interaction),
      native: interaction.native ? await measure(byHand, interaction.native) : null,
    });
  const over = [
    ...overBudget(budgets, Object.fromEntries(measured.map(({ id, taro }) => [id, taro]))),
    ...overNative(besideNative, Object.fromEntries(measured.map((one) => [one.id, one]))),
  ];
  process.stdout.write(
    given.json
      ? `${JSON.stringify({ interactions: measured, budgets, over }, null, 2)}\n`
      : `${table(measured, budgets)}${over.map((what) => `OVER BUDGET: ${what}\n`).join('')}`,
  );
  return over.length > 0 ? 1 : 0;
});

function table(measured: readonly Measured[], budgets: Budgets['setData']): string {
  const cells = (traffic: Traffic | null | undefined): string =>
    (['calls', 'bytes', 'keys'] as const).map((what) => String(traffic?.[what] ?? '').padStart(7)).join('');
  const times = (taro: Traffic, native: Traffic | null): string =>
    native === null ? '' : (taro.bytes / native.bytes).toFixed(3);
  const row = (name: string, ...groups: string[]) => `${name.padEnd(22)}${groups.join('  |')}\n`;
  const head = (text: string) => text.padStart(21);
  const units = cells({ calls: 'calls', bytes: 'bytes', keys: 'keys' } as never);
  return [
    row('', head('compiled'), head('budget'), head('by hand'), head('times by hand')),
    row('', units, units, units),
    ...measured.map(({ id, name, taro, native }) =>
      row(name, cells(taro), cells(budgets[id]), cells(native), times(taro, native).padStart(21)),
    ),
  ].join('');
}
