import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SCENARIOS } from '@/services/demo/stories/scenarios';
import { root } from '../tools/root';
import { boardOf } from '../tools/storyboard/board';
import { LOOKS } from '../tools/storyboard/camera';
import { filmOf } from '../tools/storyboard/film';
import { command, oneOf, WrongArgument, wholeNumber } from './arguments.mjs';

/** A scenario as an animation, of the pictures that the storyboard drew. */

const USAGE = {
  name: 'film',
  does: 'A scenario as an animated WebP with its captions, of the pictures that npm run storyboard drew.',
  example: '--scenario overdue',
  options: {
    scenario: {
      type: 'string',
      value: 'ID',
      is: 'which one',
      usual: 'prepay',
      example: '--scenario overdue',
    },
    look: {
      type: 'string',
      value: 'LOOK',
      is: `one of ${LOOKS.join(', ')}`,
      usual: 'light',
      example: '--look dark',
    },
    'seconds-per-step': {
      type: 'string',
      value: 'N',
      is: 'how long each step stands',
      usual: '3',
      example: '--seconds-per-step 5',
    },
    to: {
      type: 'string',
      value: 'FILE',
      is: 'where it is written',
      usual: 'dist/film/ID.webp',
      example: '--to docs/pictures/prepay.webp',
    },
  },
} as const;

command(USAGE, async (given) => {
  const ids = SCENARIOS.map(({ id }) => id);
  const id = oneOf('scenario', given.scenario ?? 'prepay', ids);
  const look = oneOf('look', given.look ?? 'light', LOOKS);
  const seconds = wholeNumber('seconds-per-step', given['seconds-per-step'] ?? '3', 1, 60);
  const scenario = SCENARIOS.find((one) => one.id === id);
  if (scenario === undefined) return 1;
  const steps = boardOf(scenario).steps.map(({ name, at, caption }) => ({
    picture: path.join(root, 'dist/storyboard', `${name}-${look}.png`),
    at,
    caption,
  }));
  if (steps.some(({ picture }) => !existsSync(picture)))
    throw new WrongArgument(
      `${id} is not drawn in ${look}: npm run storyboard -- --scenario ${id} --look ${look}`,
    );
  const film = await filmOf(steps, seconds);
  const file = path.resolve(root, given.to ?? `dist/film/${id}.webp`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, film);
  process.stdout.write(
    `${steps.length} steps, ${Math.round(film.length / 1024)} KB: ${path.relative(root, file)}\n`,
  );
  return 0;
});
