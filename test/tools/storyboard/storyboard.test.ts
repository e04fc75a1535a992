import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SCENARIOS, type Scenario } from '@/services/demo/stories/scenarios';
import { findSource } from '@/services/rules/rulebook';
import { type Board, type BoardStep, boardOf } from '../../../tools/storyboard/board';
import type { Look } from '../../../tools/storyboard/camera';
import { writePage } from '../../../tools/storyboard/page';

test('every step has its caption, its person, and the rules behind its page, all of them in the rulebook', () => {
  const boards = SCENARIOS.map(boardOf);
  const steps = boards.flatMap((board) => board.steps.map((step) => ({ ...step, persona: board.persona })));
  expect(steps).toHaveLength(SCENARIOS.reduce((sum, scenario) => sum + scenario.steps.length, 0));
  expect(steps.filter(({ caption, persona, rules }) => !caption || !persona || rules.length === 0)).toEqual(
    [],
  );
  expect([...new Set(steps.flatMap(({ rules }) => rules))].filter((id) => findSource(id) === null)).toEqual(
    [],
  );
  expect(new Set(steps.map(({ name }) => name)).size).toBe(steps.length);
});

test('the page shows every scenario that was ever drawn, in the looks it was drawn in', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'storyboard-'));
  try {
    const [first, second, third] = SCENARIOS.slice(0, 3).map(boardOf) as [Board, Board, Board];
    const looksOf = (step: BoardStep): readonly Look[] =>
      first.steps.includes(step) ? ['light', 'dark'] : second.steps.includes(step) ? ['care'] : [];
    const page = readFileSync(writePage(folder, [first, second, third], looksOf), 'utf8');
    const pictures = [...page.matchAll(/src="([^"]+)"/g)].map(([, name]) => name);
    expect(pictures).toEqual([
      ...first.steps.flatMap(({ name }) => [`${name}-light.png`, `${name}-dark.png`]),
      ...second.steps.map(({ name }) => `${name}-care.png`),
    ]);
    expect(page).not.toContain(`id="${third.id}"`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

describe('a picture is drawn anew', () => {
  const scenario = SCENARIOS.find(({ id }) => id === 'cooling-off') as Scenario;
  const told = (changed: Scenario): string[] => boardOf(changed).steps.map((step) => step.told);
  const before = told(scenario);
  const at = (place: number, change: (step: Scenario['steps'][number]) => Scenario['steps'][number]) => ({
    ...scenario,
    steps: scenario.steps.map((step, index) => (index === place ? change(step) : step)),
  });

  test('not where only something else is said about it', () => {
    expect(told(at(1, (step) => ({ ...step, caption: '别的话', promise: {} })))).toEqual(before);
  });

  test('from the step on that goes otherwise', () => {
    const after = told(at(1, (step) => ({ ...step, at: '2026-10-16T10:06' })));
    expect(after.map((one, index) => one === before[index])).toEqual([true, false, false, false]);
  });
});
