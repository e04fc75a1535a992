import type { Figures } from './contract/figures';
import type { Account, Keeping } from './contract/keeping';
import type { WalletService } from './contract/service';
import { accountOf } from './service/account';
import { faultyServer, server } from './service/demo';
import { bankFigures } from './service/figures';
import { onlyNow } from './service/only-now';
import { createService } from './service/service';

const bank = onlyNow(createService(server));

/** The one seam: a real bank would be chosen here, and nowhere else. */
export const service: WalletService = bank.service;

/** Somebody else takes over: what was asked before them is never answered. */
export const forgetAsked = bank.forget;

/** The figures of the rules that govern now, which screens put into words of their own. */
export const figures = (): Figures => bankFigures(server);

/** How what was done is kept on this phone. */
export const keeping: Keeping = {
  news: server.news,
  dismiss: server.dismissNews,
  exported: server.exported,
  takenOver: server.takenOver,
  subscribe: server.subscribe,
};

/** What a report tells of the demo: a real bank would have nothing to tell here. */
export const account = (): Account => accountOf(server, faultyServer?.trouble() ?? null);
