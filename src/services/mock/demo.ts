import { realTime } from './clock';
import { wait } from './latency';
import { createServer } from './server';
import { deviceStorage } from './storage';

/** The one bank behind the demo. */
export const server = createServer({ storage: deviceStorage, real: realTime, wait });
