import { isRecord } from '@/units/records';
import type { Failure, Reply } from '../../contract/reply';
import { refuse } from './refusal';

/**
 * The edge of the bank. Inside, an assertion stops on our own mistakes; nothing of it gets out but this refusal, which
 * says which assertion and during what. Whoever asked keeps what they had: no state was handed out.
 * @param during the command's type, or the name of the view
 */
export function within<Value>(
  during: string,
  work: () => Value,
  refused: (failure: Failure) => Value,
): Value {
  try {
    return work();
  } catch (error) {
    const assertion = error instanceof Error ? error.message : 'something that is no error was thrown';
    return refused(refuse('assertion-failed', null, { assertion: assertion.slice(0, 200), during }));
  }
}

/** An answer of a view; where an assertion of the bank's own fails in it, that. */
export const shown = <Value>(view: string, answer: () => Reply<Value>): Reply<Value> =>
  within(view, answer, (failure) => ({ ok: false, failure }));

/**
 * What was sent, as it can be written down and read again: what a program has made that is no data (inherited, computed,
 * without an end) would be one command now and another one, or none, after a restart. Nothing where it cannot be written.
 */
export const asData = (sent: unknown): unknown =>
  within(
    'command',
    (): unknown => JSON.parse(JSON.stringify(sent)),
    () => undefined,
  );

/** A command's type for a report; nothing that somebody typed. */
export function typeOf(input: unknown): string {
  try {
    const type = isRecord(input) ? input.type : undefined;
    return typeof type === 'string' && /^[a-z-]{1,40}$/.test(type) ? type : 'malformed';
  } catch {
    return 'malformed';
  }
}
