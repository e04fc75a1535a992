import { realTime } from './clock';
import { createFaultyServer } from './faults';
import { wait } from './latency';
import { createServer, type Server, type World } from './server';
import { deviceStorage } from './storage';

const world: World = { storage: deviceStorage, real: realTime, wait };

/** With everything that can go wrong; null in a release, where nothing can be made to. */
export const faultyServer = process.env.RELEASE === 'true' ? null : createFaultyServer(world);

/** The one bank behind the demo. */
export const server: Server = faultyServer ?? createServer(world);
