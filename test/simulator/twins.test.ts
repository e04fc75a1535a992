import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LATENCY } from '@/services/service/latency';
import { type Budgets, overBudget, overNative } from '../../tools/mini-program/budgets';
import { builtPackage, prepare } from '../../tools/mini-program/desk';
import { INTERACTIONS, type Interaction, perform } from '../../tools/mini-program/interactions';
import { nativePackage } from '../../tools/mini-program/native';
import { packageOf } from '../../tools/mini-program/package/package';
import { root } from '../../tools/root';

const { besideNative, setData } = JSON.parse(
  readFileSync(path.join(root, 'budgets.json'), 'utf8'),
) as Budgets;

/** How many answers of the bank were waited for: a long call comes in parts, the last of them a little later. */
const latencies = (ms: number): number => Math.floor(ms / Number(LATENCY.query));

/**
 * The pages by hand prove something only where they show the same: the same page and title, every text, name, role and
 * state in their order, after as many answers of the bank. Drawings, colours and the lengths of bars have no text, and
 * are not compared; the pages by hand have what these are drawn from.
 */
test.each(INTERACTIONS)(
  '$name: by hand it shows the same, and what we send stays within its budget and its multiple',
  async (interaction) => {
    const ours = await perform(builtPackage(), interaction);
    const byHand = await perform(nativePackage(), interaction);
    expect(overBudget(setData, { [interaction.id]: ours.traffic })).toEqual([]);
    expect(byHand.reading).toEqual(ours.reading);
    expect(latencies(byHand.lastMs)).toBe(latencies(ours.lastMs));
    const found = { [interaction.id]: { taro: ours.traffic, native: byHand.traffic } };
    expect(overNative(besideNative, found)).toEqual([]);
    expect(overNative({}, found)).toHaveLength(1);
  },
);

const launch = INTERACTIONS.find(({ id }) => id === 'launch') as Interaction;

test.each([
  ['a text', 'pages/entry/index.wxml', '试算不查询征信，不影响额度', ''],
  ['a figure', 'answers.js', '55,320.00', '55,320.01'],
  ['a name', 'pages/entry/index.wxml', 'aria-label="隐藏金额"', 'aria-label="金额"'],
  ['a role', 'pages/entry/index.wxml', 'aria-role="heading"', ''],
  ['a state', 'custom-tab-bar/index.wxml', "? 'true' : 'false'", "? 'false' : 'true'"],
])('a page by hand that has %s otherwise is told apart', async (_, file, said, instead) => {
  const { files } = nativePackage().pkg;
  const page = files[file] ?? '';
  expect(page).toContain(said);
  const other = prepare(packageOf({ ...files, [file]: page.replace(said, instead) }));
  const right = await perform(nativePackage(), launch);
  expect((await perform(other, launch)).reading).not.toEqual(right.reading);
});
