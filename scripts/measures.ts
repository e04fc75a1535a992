import { measures } from '../tools/measures';
import { command } from './arguments.mjs';

/** What can be counted of how the house is built; `npm run lint` says it too. */

command(
  {
    name: 'measures',
    does: 'Counts imports between rooms of the bank, its floors, type assertions, and the files that one tap enters.',
  },
  () => {
    const found = measures();
    for (const { name, found: count, most } of found)
      process.stdout.write(`${String(count).padStart(4)} of ${String(most).padStart(3)}  ${name}\n`);
    return found.some(({ found: count, most }) => count > most) ? 1 : 0;
  },
);
