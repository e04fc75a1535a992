import type { Keeping, WalletService } from './contract';
import { server } from './mock/demo';
import { createService } from './mock/service';
import { onlyNow } from './only-now';

const bank = onlyNow(createService(server));

/** The one seam: a real bank would be chosen here, and nowhere else. */
export const service: WalletService = bank.service;

/** Somebody else takes over: what was asked before them is never answered. */
export const forgetAsked = bank.forget;

/** How what was done is kept on this phone. */
export const keeping: Keeping = {
  news: server.news,
  dismiss: server.dismissNews,
  exported: server.exported,
  takenOver: server.takenOver,
  subscribe: server.subscribe,
};
