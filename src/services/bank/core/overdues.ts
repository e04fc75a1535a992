import type { BankState } from './state';

/** Due dates missed that count towards a freeze: not those before a review that lifted one (C25, S50). */
export const overduesThatCount = ({ overdueCount, recovered }: BankState): number =>
  overdueCount - recovered.overdues;
