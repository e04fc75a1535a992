import type { ComparedQuote, QuoteRequest, QuoteView } from '@/services/contract/quote';
import type { Reply } from '@/services/contract/reply';
import type { WalletService } from '@/services/contract/service';
import type { Method } from '@/services/contract/terms';
import type { Fen } from '@/units/fen';
import type { Later } from '../kit/later';

/** The same loan elsewhere: for which amount, term and method, so that an older comparison is seen to be one. */
export type Compared =
  | { readonly kind: 'none' }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'known';
      readonly principalFen: Fen;
      readonly periods: number;
      readonly method: Method;
      readonly rows: readonly ComparedQuote[];
    };

/** A quote, with its comparison where that is there too. */
interface Both {
  readonly quoted: Reply<QuoteView>;
  readonly compared: Compared | null;
}

/**
 * Asks for a quote and its comparison at once: where they come together, they are one answer.
 * @returns what comes first, and the comparison, whenever it comes
 */
export function askBoth(
  bank: WalletService,
  request: QuoteRequest,
  wait: Later,
): { first: Promise<Both>; compared: Promise<Compared> } {
  const compared = compare(bank, request);
  const first = async (): Promise<Both> => {
    const quoted = await bank.quote(request);
    if (!quoted.ok) return { quoted, compared: null };
    const soon = new Promise<null>((resolve) => wait(() => resolve(null), 0));
    return { quoted, compared: await Promise.race([compared, soon]) };
  };
  return { first: first(), compared };
}

async function compare(bank: WalletService, request: QuoteRequest): Promise<Compared> {
  const { principalFen, periods, method } = request;
  if (periods === null) return { kind: 'none' };
  const reply = await bank.compare(request);
  return reply.ok ? { kind: 'known', principalFen, periods, method, rows: reply.value } : { kind: 'failed' };
}
