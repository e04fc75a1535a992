import type { WalletService } from '../contract/service';

type Ask = (...given: never[]) => Promise<unknown>;

/**
 * A service whose answers come only to those who are still there: once `forget` was called, what was asked before is
 * never answered. Another person has taken over, and nothing of the one before reaches them.
 */
export function onlyNow(bank: WalletService): {
  readonly service: WalletService;
  readonly forget: () => void;
} {
  let generation = 0;
  const service = new Proxy(bank, {
    get: (_, operation: keyof WalletService) => {
      const ask = bank[operation] as Ask;
      return async (...given: never[]) => {
        const asked = generation;
        const answer = await ask(...given);
        return asked === generation ? answer : new Promise(() => {});
      };
    },
  });
  return {
    service,
    forget: () => {
      generation += 1;
    },
  };
}
