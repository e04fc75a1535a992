import path from 'node:path';
import { JSDOM } from 'jsdom';
import { root } from '../root';
import { createHand } from './hand';
import { type Circumstances, launch, type MiniProgram } from './host/host';
import { officialNames } from './host/official';
import type { Stored } from './host/storage';
import { createTestTime } from './host/time';
import { createVmRealm } from './host/vm-realm';
import { readPackage } from './package/files';
import type { Package } from './package/package';
import { compileTemplates } from './package/templates';

/** Nine in the morning in China, on a day with nothing about it. */
const START = 1_790_000_000_000;

const official = officialNames();

/** A package with its templates compiled, so that many can run from it. */
export function prepare(pkg: Package) {
  const { code } = compileTemplates(pkg);
  return { pkg, templates: new Function(`return ${code}`)() as Readonly<Record<string, never>> };
}
export type Prepared = ReturnType<typeof prepare>;

let built: Prepared | null = null;
/** What `npm run build:weapp` made. */
export function builtPackage(): Prepared {
  built ??= prepare(readPackage(path.join(root, 'dist/weapp')));
  return built;
}

/** A phone in jsdom, with one mini program on it that can be killed and started again. */
export function createDesk(
  { pkg, templates }: Prepared,
  stored: Stored = new Map(),
  circumstances: Circumstances = {},
) {
  const time = createTestTime(START);
  const dom = new JSDOM('<!doctype html><html><head></head><body></body></html>');
  let app: MiniProgram | null = null;
  const complaints: string[] = [];
  const running = (): MiniProgram => {
    if (!app) throw new Error('nothing is running');
    return app;
  };
  const kill = (): void => {
    app?.kill();
    complaints.push(...(app?.complaints ?? []));
    app = null;
  };
  return {
    time,
    stored,
    app: running,
    hand: createHand(running, time),
    /** Starts the mini program, after a kill where it runs; at a page where a link leads there. */
    start(url?: string): void {
      kill();
      const world = {
        document: dom.window.document,
        realm: createVmRealm(time),
        time,
        stored,
        official,
        templates,
        style: null,
        circumstances,
      };
      app = launch(pkg, world, url);
    },
    kill,
    /** Ends it; what went wrong since the first start is in `complaints`. */
    close(): void {
      kill();
      dom.window.close();
    },
    complaints: complaints as readonly string[],
  };
}
export type Desk = ReturnType<typeof createDesk>;
