import { realTime } from './clock';
import { createFaultyServer } from './faults';
import { wait } from './latency';
import { createServer, type Server } from './server';
import { deviceStorage } from './storage/storage';
import type { World } from './world';

/** Only told apart from the other windows of now: two that are called alike would both think that it is their turn. */
const thisWindow = Math.random().toString(36).slice(2);

const world: World = { storage: deviceStorage, real: realTime, wait, window: thisWindow };

/** With everything that can go wrong; null in a release, where nothing can be made to. */
export const faultyServer = process.env.RELEASE === 'true' ? null : createFaultyServer(world);

/** The one bank behind the demo. */
export const server: Server = faultyServer ?? createServer(world);
