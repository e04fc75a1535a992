import { readFileSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector';
import { createDesk, type Desk } from './desk';
import type { Package } from './package/package';
import { ANSWERED, LATE } from './parsed';

/** What `npm run launch` starts, built to one file: a launch of the package in a file of JSON. */

/** A package as the command hands it over. */
export interface Handed {
  readonly pkg: Package;
  /** The compiled templates, as code. */
  readonly templates: string;
}

/**
 * Milliseconds of the processor that the package's own scripts have worked: the host's work beside them is not a phone's,
 * and what else the machine does meanwhile is nobody's.
 */
export interface Launched {
  /** Until the first screen is drawn, which waits for what the bank says. */
  readonly firstScreen: number;
  /** Until it says what the bank has said. */
  readonly answered: number;
}

type Frame = Profiler.ProfileNode['callFrame'];

/** Of the samples, in microseconds. */
const INTERVAL = 100;

async function launched({ pkg, templates }: Handed): Promise<Launched> {
  const session = new Session();
  session.connect();
  const profile = (): Promise<Profiler.Profile> =>
    new Promise((resolve, reject) =>
      session.post('Profiler.stop', (error, { profile }) => (error ? reject(error) : resolve(profile))),
    );
  let since = process.cpuUsage();
  const start = (): void => {
    session.post('Profiler.start');
    since = process.cpuUsage();
  };
  const worked = async (): Promise<number> => {
    const { user, system } = process.cpuUsage(since);
    const { nodes, samples = [] } = await profile();
    const ids = (counts: (frame: Frame) => boolean) =>
      new Set(nodes.filter(({ callFrame }) => counts(callFrame)).map(({ id }) => id));
    const own = ids(({ url }) => url in pkg.files);
    const idle = ids(({ functionName }) => functionName === '(idle)');
    const busy = samples.filter((id) => !idle.has(id));
    return ((user + system) / 1_000) * (busy.filter((id) => own.has(id)).length / busy.length);
  };
  session.post('Profiler.enable');
  session.post('Profiler.setSamplingInterval', { interval: INTERVAL });

  const compiled = new Function(`return ${templates}`)() as Readonly<Record<string, never>>;
  const desk = createDesk({ pkg, templates: compiled }, new Map(), LATE);
  start();
  desk.start();
  await desk.hand.until('the first screen', () => isDrawn(desk) || null);
  const firstScreen = await worked();
  start();
  await desk.hand.see(ANSWERED);
  const after = await worked();
  desk.close();
  return { firstScreen, answered: firstScreen + after };
}

const isDrawn = (desk: Desk): boolean =>
  desk.app().pages.top().element.querySelector('.skeleton') !== null || desk.hand.text().includes(ANSWERED);

const [file = ''] = process.argv.slice(2);
void launched(JSON.parse(readFileSync(file, 'utf8')) as Handed).then((found) =>
  process.stdout.write(JSON.stringify(found)),
);
