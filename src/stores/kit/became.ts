import type { LoanView } from '@/services/contract/loan';
import type { WalletService } from '@/services/contract/service';
import type { Became } from './courier';

/** What was sent is about a loan, and the loan tells what became of it. */
export const loanOf =
  (bank: WalletService): Became<LoanView> =>
  async (submissionId) => {
    const reply = await bank.submission(submissionId);
    if (!reply.ok) return reply;
    return reply.value.state === 'done' ? bank.loan(reply.value.loanId) : { ok: true, value: null };
  };
