import type { Failure, FailureCode } from '@/services/contract/reply';

/** Why something did not come about on this side of the contract; it can be tried again. */
export const failed = (code: FailureCode): Failure => ({ code, rule: null, retryable: true, details: {} });
