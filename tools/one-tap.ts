import { Session } from 'node:inspector/promises';
import { borrowRequest, must } from './world/borrow-request';
import { demo } from './world/world';

/**
 * Prints which files are entered between the tap that confirms a loan and its answer: those of `src` in which a function
 * runs, without the units and the tables of the rules. Run file by file (tsx), since a bundle is one.
 */

async function entered(): Promise<string[]> {
  const { server, service } = demo();
  server.become('prime');
  const request = await borrowRequest(service);
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  // What ran before is asked for, and so forgotten.
  await session.post('Profiler.takePreciseCoverage');
  await must(service.borrow(request));
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return result
    .filter(({ functions }) =>
      functions.some(({ functionName, ranges: [whole] }) => functionName !== '' && (whole?.count ?? 0) > 0),
    )
    .flatMap(({ url }) => /[/]src[/](?!units[/]|services[/]rules[/])(.+)$/.exec(url)?.[1] ?? []);
}

void entered().then((files) => process.stdout.write(`${JSON.stringify(files.sort())}\n`));
