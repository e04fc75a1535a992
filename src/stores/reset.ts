import { forgetAsked } from '@/services';
import { borrowStore } from './borrow';
import { checkStore } from './check';
import { faceCheckStore } from './face-check';
import { limitStore } from './limit';
import { loanStore } from './loan';
import { meStore } from './me';
import { outcomeStore } from './outcome';
import { privacyStore } from './privacy';
import { quoteStore } from './quote';
import { raisingStore } from './raising';
import { recordsStore } from './records';
import { repayStore } from './repay';
import { rulebookStore } from './rulebook';
import { sourcesStore } from './sources';
import { trialStore } from './trial';
import { undoStore } from './undo';
import { walletStore } from './wallet';
import { whatIfStore } from './what-if';

/** What pages know of the person before: forgotten, so that the next person begins with nothing of theirs. */
export function resetStores(): void {
  forgetAsked();
  walletStore.setState(walletStore.getInitialState(), true);
  quoteStore.setState(quoteStore.getInitialState(), true);
  borrowStore.setState(borrowStore.getInitialState(), true);
  faceCheckStore.setState(faceCheckStore.getInitialState(), true);
  outcomeStore.setState(outcomeStore.getInitialState(), true);
  repayStore.setState(repayStore.getInitialState(), true);
  loanStore.setState(loanStore.getInitialState(), true);
  recordsStore.setState(recordsStore.getInitialState(), true);
  trialStore.setState(trialStore.getInitialState(), true);
  undoStore.setState(undoStore.getInitialState(), true);
  meStore.setState(meStore.getInitialState(), true);
  rulebookStore.setState(rulebookStore.getInitialState(), true);
  checkStore.setState(checkStore.getInitialState(), true);
  limitStore.setState(limitStore.getInitialState(), true);
  raisingStore.setState(raisingStore.getInitialState(), true);
  privacyStore.setState(privacyStore.getInitialState(), true);
  whatIfStore.setState(whatIfStore.getInitialState(), true);
  sourcesStore.setState(sourcesStore.getInitialState(), true);
}
