import { forgetAsked } from '@/services';
import { borrowStore } from '../borrow/borrow';
import { outcomeStore } from '../borrow/outcome';
import { checkStore } from '../check/check';
import { faceCheckStore } from '../face/face-check';
import { limitStore } from '../limit/limit';
import { raisingStore } from '../limit/raising';
import { whatIfStore } from '../limit/what-if';
import { loanStore } from '../loan/loan';
import { recordsStore } from '../loan/records';
import { meStore } from '../me/me';
import { quoteStore } from '../quote/quote';
import { repayStore } from '../repay/repay';
import { trialStore } from '../repay/trial';
import { undoStore } from '../repay/undo';
import { rulebookStore } from '../rulebook/rulebook';
import { sourcesStore } from '../rulebook/sources';
import { walletStore } from '../wallet/wallet';
import { privacyStore } from './privacy';

/** What these wait for comes by itself: a timer, a passed check. */
const AWAITING = [quoteStore, borrowStore, faceCheckStore, outcomeStore, trialStore, undoStore];

/** What pages know of the person before: forgotten, so that the next person begins with nothing of theirs. */
export function resetStores(): void {
  forgetAsked();
  for (const store of AWAITING) store.getState().forget();
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
