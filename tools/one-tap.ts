import { Session } from 'node:inspector/promises';
import { borrowRequest, must } from './world/borrow-request';
import { demo } from './world/world';

/**
 * Prints which files are entered between the tap that confirms a loan and its answer: those of `src` of which a function
 * runs, without the units and the tables of the rules. Run file by file (tsx), since a bundle is one.
 */

/** What tsx adds to a file, and no function of it: doors to its exports, run whenever another file asks for a name, and names. */
const ADDED = /^([(][)] ?=> ?[\w$.]+(\[key\])?$|[(]target, ?value[)])/;

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
  await session.post('Debugger.enable');
  const files: string[] = [];
  for (const { url, scriptId, functions } of result) {
    const file = /[/]src[/](?!units[/]|services[/]rules[/])(.+)$/.exec(url)?.[1];
    if (file === undefined) continue;
    const { scriptSource } = await session.post('Debugger.getScriptSource', { scriptId });
    const ran = functions.some(({ ranges: [whole] }) => {
      // The first is the file itself.
      if (!whole || whole.count === 0 || whole.startOffset === 0) return false;
      return !ADDED.test(scriptSource.slice(whole.startOffset, whole.endOffset));
    });
    if (ran) files.push(file);
  }
  return files;
}

void entered().then((files) => process.stdout.write(`${JSON.stringify(files.sort())}\n`));
