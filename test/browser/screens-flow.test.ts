import { BEFORE_THE_MONEY, lookThrough } from './screens';

/** From the wallet to the money. */
lookThrough((screen) => BEFORE_THE_MONEY.includes(screen));
