import { METHODS, PURPOSE_IDS } from '../../contract/terms';
import {
  amountFen,
  type CommandIn,
  command,
  id,
  moment,
  numberFrom,
  oneOf,
  orNone,
  parts,
  productId,
  yesOrNo,
} from '../core';

const quoteRequest = parts({
  productId,
  principalFen: amountFen,
  periods: orNone(numberFrom(1, 360)),
  method: oneOf(METHODS),
});

const trialRequest = parts({
  loanId: id,
  kind: oneOf(['due', 'part', 'all']),
  amountFen: orNone(amountFen),
  partPlan: orNone(oneOf(['fewer-periods', 'lower-payments'])),
});

export const LOAN_COMMANDS = [
  command('borrow', {
    submissionId: id,
    quote: parts({ id, request: quoteRequest, quotedAt: moment }),
    faceTokenId: id,
    deviceId: id,
    cardId: id,
    purposeId: oneOf(PURPOSE_IDS),
    costSheetConfirmed: yesOrNo,
    contractRead: yesOrNo,
    creditReportConsent: yesOrNo,
    largeTransferConfirmed: yesOrNo,
  }),
  command('withdraw-application', { submissionId: id, loanId: id }),
  command('repay', { submissionId: id, trial: trialRequest, totalFen: amountFen, cardId: id }),
  command('cancel-loan', { submissionId: id, loanId: id, totalFen: amountFen }),
] as const;

export type LoanCommand = CommandIn<typeof LOAN_COMMANDS>;
export type CommandOf<Type extends LoanCommand['type']> = Extract<LoanCommand, { readonly type: Type }>;
