import type { Failure, FailureDetails, RefusalCode } from '../../contract/reply';

/** A refusal that another try with the same input cannot change, unless `retryable` says so. */
export const refuse = (
  code: RefusalCode,
  rule: string | null | undefined = null,
  details: FailureDetails = {},
  retryable = false,
): Failure => ({ code, rule: rule ?? null, retryable, details });
