import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { SCENARIOS } from '@/services/demo/stories/scenarios';
import { buildWeb, hashOfInputs } from '../tools/build/build.mjs';
import { serve } from '../tools/build/web.mjs';
import { root } from '../tools/root';
import { boardOf } from '../tools/storyboard/board';
import { camera, LOOKS, type Look } from '../tools/storyboard/camera';
import { readDrawn } from '../tools/storyboard/drawn';
import { writePage } from '../tools/storyboard/page';
import { command, oneOf } from './arguments.mjs';

/** Every step of every scenario as a picture, and one page that shows them all. */

/** What is not on any picture: the director, and the scripts and persons, whose own part in a picture is told apart. */
const isDrawn = (file: string): boolean =>
  !/^src\/(director\/|services\/mock\/(scenarios|personas)[.]ts$)/.test(file);

const IDS = SCENARIOS.map(({ id }) => id);

const USAGE = {
  name: 'storyboard',
  does: 'Every step of every scenario as PNG, and one page that shows all that are drawn: dist/storyboard/index.html.',
  example: '--scenario overdue --look dark',
  options: {
    scenario: {
      type: 'string',
      value: 'ID',
      multiple: true,
      is: 'draws only this one anew; the page keeps the others',
      usual: 'all',
      example: '--scenario overdue',
    },
    look: {
      type: 'string',
      value: 'LOOK',
      multiple: true,
      is: `draws only ${LOOKS.join(', ')}`,
      usual: 'all',
      example: '--look dark',
    },
  },
} as const;

command(USAGE, async (given) => {
  const ids = given.scenario?.map((id) => oneOf('scenario', id, IDS));
  const looks = given.look?.map((look): Look => oneOf('look', look, LOOKS)) ?? LOOKS;
  const boards = SCENARIOS.filter(({ id }) => ids?.includes(id) ?? true).map(boardOf);

  await buildWeb();
  const folder = path.join(root, 'dist/storyboard');
  mkdirSync(folder, { recursive: true });
  const drawn = readDrawn(folder, hashOfInputs(isDrawn));
  const site = await serve();
  const shooter = await camera(site.url, folder);
  const count = boards.reduce((sum, { steps }) => sum + steps.length, 0) * looks.length;
  let [done, made] = [0, 0];
  try {
    for (const board of boards) {
      const missing = board.steps.some((step) => looks.some((look) => !drawn.has(step, look)));
      if (missing) await shooter.begin(board.id);
      for (const step of board.steps) {
        if (missing) await shooter.forward();
        for (const look of looks) {
          done += 1;
          if (drawn.has(step, look)) continue;
          await shooter.shoot(look, step.name);
          drawn.add(step, look);
          made += 1;
        }
        process.stderr.write(`\r${done} of ${count}  ${board.id.padEnd(24)}`);
      }
    }
  } finally {
    await shooter.close();
    await site.close();
  }
  const all = SCENARIOS.map(boardOf);
  drawn.forgetOthers(all.flatMap(({ steps }) => steps));
  const page = writePage(folder, all, drawn.looksOf);
  process.stderr.write('\n');
  process.stdout.write(`${count} pictures, ${made} drawn anew: ${path.relative(root, page)}\n`);
  return 0;
});
