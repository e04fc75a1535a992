import type { Figures } from '../contract/figures';
import type { Account, Keeping } from '../contract/keeping';
import type { WalletService } from '../contract/service';
import { accountOf } from './account';
import { faultyServer, server } from './demo';
import { bankFigures } from './figures';
import { createService } from './service';

/** All that the front gets of the bank. It is built to a file of its own, which is loaded when something is first asked. */

export const service: WalletService = createService(server);

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
