import type { WalletService } from './contract';
import { server } from './mock/demo';
import { createService } from './mock/service';

/** The one seam: a real bank would be chosen here, and nowhere else. */
export const service: WalletService = createService(server);
