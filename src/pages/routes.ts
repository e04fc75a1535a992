import type { RecordFilter } from '@/services/contract/records';
import { go } from '@/ways/go';

export const toLoan = (loanId: string): void => go(`/pages/loan/index?id=${loanId}`);
export const toPlan = (loanId: string): void => go(`/pages/loan/plan?id=${loanId}`);
export const toContract = (loanId: string): void => go(`/pages/loan/contract?id=${loanId}`);

/** The rulebook, narrowed to one entry by its id. */
export const toRulebook = (id: string): void => go(`/pages/rulebook/index?seek=${id}`);

/** All records, or those of one kind or one loan. */
export const toRecords = ({ kind, loanId }: Partial<RecordFilter> = {}): void => {
  const asked = [...(kind ? [`kind=${kind}`] : []), ...(loanId ? [`loan=${loanId}`] : [])].join('&');
  go(`/pages/loan/records${asked === '' ? '' : `?${asked}`}`);
};
