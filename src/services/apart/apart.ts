import { assert } from '@/units/assert';
import type { Figures } from '../contract/figures';
import type { Account, Keeping } from '../contract/keeping';
import type { Failure } from '../contract/reply';
import type { WalletService } from '../contract/service';
import { handedOver, type loadBank } from './loading';
import type { Part } from './part';

type Bank = Awaited<ReturnType<typeof loadBank>>;

/** The bank as the front has it from the start: what it is asked waits until it is there. */
export function createApart(part: Part<Bank>) {
  const listeners = new Map<() => void, () => void>();

  /** @returns why the bank is not there; null where it is */
  async function there(): Promise<Failure | null> {
    const before = part.get();
    const failure = await part.there();
    const bank = part.get();
    if (bank && !before) listen(bank);
    return failure;
  }

  /** Who listened before there was anything to hear is told that there is now. */
  function listen(bank: Bank): void {
    for (const [listener, stop] of listeners) {
      stop();
      listeners.set(listener, bank.keeping.subscribe(listener));
      listener();
    }
  }

  const service = new Proxy({} as WalletService, {
    get:
      (_, operation: keyof WalletService) =>
      async (...given: never[]) => {
        const failure = await there();
        if (failure) return { ok: false, failure };
        const ask = part.get()?.service[operation] as (...given: never[]) => Promise<unknown>;
        const answer = await ask(...given);
        await handedOver();
        return answer;
      },
  });

  const keeping: Keeping = {
    news: () => part.get()?.keeping.news() ?? null,
    dismiss: () => part.get()?.keeping.dismiss(),
    exported: () => part.get()?.keeping.exported() ?? '',
    takenOver: () => part.get()?.keeping.takenOver() ?? 0,
    subscribe: (listener) => {
      listeners.set(listener, part.get()?.keeping.subscribe(listener) ?? (() => {}));
      return () => {
        listeners.get(listener)?.();
        listeners.delete(listener);
      };
    },
  };

  return {
    there,
    service,
    keeping,
    /** The figures of the rules that govern now. Whatever says one stands on an answer, so that the bank is there. */
    figures: (): Figures => {
      const bank = part.get();
      assert(bank !== null, 'the bank has answered');
      return bank.figures();
    },
    /** What a report tells of the demo; null while there is no bank. */
    account: (): Account | null => part.get()?.account() ?? null,
  };
}
