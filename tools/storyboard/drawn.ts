import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BoardStep } from './board';
import { LOOKS, type Look } from './camera';

/** Which pictures are there, and what they were drawn of: a picture of the same is not drawn again. */
export function readDrawn(folder: string, program: string) {
  const file = path.join(folder, 'drawn.json');
  const known: Record<string, string> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const sumOf = ({ told }: BoardStep, look: Look): string =>
    createHash('sha256').update(`${program}\0${look}\0${told}`).digest('hex');
  const picture = ({ name }: BoardStep, look: Look): string => `${name}-${look}.png`;
  return {
    has: (step: BoardStep, look: Look): boolean =>
      known[picture(step, look)] === sumOf(step, look) && existsSync(path.join(folder, picture(step, look))),
    add(step: BoardStep, look: Look): void {
      known[picture(step, look)] = sumOf(step, look);
      writeFileSync(file, JSON.stringify(known));
    },
    /** In which looks a picture of a step is there, of this program or an earlier one. */
    looksOf: (step: BoardStep): Look[] =>
      LOOKS.filter((look) => existsSync(path.join(folder, picture(step, look)))),
    /** Pictures of steps that are no more are taken away. */
    forgetOthers(steps: readonly BoardStep[]): void {
      const kept = new Set(steps.flatMap((step) => LOOKS.map((look) => picture(step, look))));
      for (const name of Object.keys(known).filter((name) => !kept.has(name))) {
        rmSync(path.join(folder, name), { force: true });
        delete known[name];
      }
      writeFileSync(file, JSON.stringify(known));
    },
  };
}
