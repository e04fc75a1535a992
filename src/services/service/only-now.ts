import type { WalletService } from '../contract/service';

type Ask = (...args: readonly unknown[]) => Promise<unknown>;

/**
 * A service whose answers come only to those who are still there: once `forget` was called, what was asked before is
 * never answered. Another person has taken over, and nothing of the one before reaches them.
 */
export function onlyNow(bank: WalletService): {
  readonly service: WalletService;
  readonly forget: () => void;
} {
  let generation = 0;
  const now =
    (ask: Ask): Ask =>
    async (...args) => {
      const asked = generation;
      const answer = await ask(...args);
      return asked === generation ? answer : new Promise(() => {});
    };
  const asks = Object.entries(bank).map(([name, ask]) => [name, now(ask as Ask)] as const);
  return {
    service: Object.fromEntries(asks) as unknown as WalletService,
    forget: () => {
      generation += 1;
    },
  };
}
