import { keysOf } from '@/units/records';
import type { WalletService } from '../contract/service';

type Ask = (...args: never[]) => Promise<unknown>;

/**
 * A service whose answers come only to those who are still there: once `forget` was called, what was asked before is
 * never answered. Another person has taken over, and nothing of the one before reaches them.
 */
export function onlyNow(bank: WalletService): {
  readonly service: WalletService;
  readonly forget: () => void;
} {
  let generation = 0;
  const now = <Asked extends Ask>(ask: Asked): Asked =>
    (async (...args: never[]) => {
      const asked = generation;
      const answer = await ask(...args);
      return asked === generation ? answer : new Promise(() => {});
    }) as Asked;
  const service = { ...bank };
  const wrap = <Name extends keyof WalletService>(name: Name): void => {
    service[name] = now(bank[name]);
  };
  keysOf(bank).forEach(wrap);
  return {
    service,
    forget: () => {
      generation += 1;
    },
  };
}
