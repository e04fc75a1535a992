import type { Failure } from '../../contract/reply';
import { refuse } from './refusal';
import type { BankState } from './state';

/** Nothing new is granted to a person whose report may not be looked at; null where it may (B8, S60). */
export const reportFailure = ({ authorised }: BankState): Failure | null =>
  authorised.includes('credit-report') ? null : refuse('authorisation-withdrawn', 'B8');
