import { realTime } from './clock';
import { createFaultyServer } from './faults';
import { wait } from './latency';

import { deviceStorage } from './storage';

/** The one bank behind the demo. */
export const server = createFaultyServer({ storage: deviceStorage, real: realTime, wait });
