import type { Account, WalletService } from './contract';
import { accountOf } from './mock/account';
import { faultyServer, server } from './mock/demo';
import { createService } from './mock/service';

/** The one seam: a real bank would be chosen here, and nowhere else. */
export const service: WalletService = createService(server);

/** What a report tells of the demo: a real bank would have nothing to tell here. */
export const account = (): Account => accountOf(server, faultyServer?.trouble() ?? null);
