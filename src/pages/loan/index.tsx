import { guarded } from '@/components/guarded';
import { words } from '@/words/loan/loan';
import { TrialSheet } from '../repay/trial/trial-sheet';
import { UndoDialog } from '../repay/trial/undo-dialog';
import { HeadCard } from './head-card';
import './index.scss';
import { LinkRows } from './link-rows';
import { LoanScreen } from './loan-screen';
import { LedgerCard } from './record/ledger-card';
import { TermsCard } from './terms-card';

/** One loan: where it stands, what can be done, what was agreed, and its books. */
function Loan() {
  return (
    <LoanScreen title={words.title}>
      {(home) => (
        <>
          <HeadCard loan={home.loan} today={home.today} />
          <LinkRows home={home} />
          <TermsCard home={home} />
          <LedgerCard home={home} />
          <TrialSheet cards={home.cards} today={home.today} />
          <UndoDialog today={home.today} />
        </>
      )}
    </LoanScreen>
  );
}

export default guarded(Loan);
