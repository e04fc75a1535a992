import path from 'node:path';
import { LATENCY } from '@/services/service/latency';
import { type Prepared, prepare } from './desk';
import { answers } from './native-data/answers';
import { figures } from './native-data/bank';
import { readPackage } from './package/files';
import { packageOf } from './package/package';

let made: Prepared | null = null;

/**
 * The same pages as a WeChat developer writes them by hand: their paths, what they say and what they ask are ours. The
 * bank's answers come with them, of the bank's own views, so that none is typed by hand.
 */
export function nativePackage(): Prepared {
  if (made) return made;
  const { files } = readPackage(path.join(__dirname, 'native'));
  const bank = Object.entries({ answers: answers(), figures, latencyMs: LATENCY.query })
    .map(([name, value]) => `exports.${name} = ${JSON.stringify(value)};`)
    .join('\n');
  made = prepare(packageOf({ ...files, 'answers.js': bank }));
  return made;
}
