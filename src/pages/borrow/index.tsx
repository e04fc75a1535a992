import Taro, { useDidHide, useDidShow, useLoad, useUnload } from '@tarojs/taro';
import { type ReactNode, useEffect, useState } from 'react';
import { guarded } from '@/components/guarded';
import { Screen } from '@/components/screen';
import { attempt } from '@/platform/attempt';
import { borrowStore, useBorrow } from '@/stores/borrow/borrow';
import type { BorrowState } from '@/stores/borrow/borrow-state';
import { freshOutcome, type Outcome, outcomeStore, useOutcome } from '@/stores/borrow/outcome';
import { offerOf, quoteStore } from '@/stores/quote/quote';
import { toTab } from '@/ways/go';
import { words } from '@/words/borrow/borrow';
import { backFromFaceCheck, toFaceCheck } from '../face-check/way';
import { SourceDesk } from '../sources';
import './index.scss';
import { LeaveGuard, useLeaveGuard } from './leave-guard';
import { Nothing } from './outcome/nothing';
import { Refused, RefusedFooter } from './outcome/refused';
import { Result } from './outcome/result';
import { ResultFooter, WithdrawDialog } from './outcome/result-footer';
import { Unsent } from './outcome/unsent';
import { Lost, LostFooter, Submitting } from './outcome/waiting';
import { Review } from './review/review';
import { ReviewFooter, TransferDialog } from './review/review-footer';

const borrow = borrowStore.getState();
const outcomes = outcomeStore.getState();

const toWallet = () => toTab('entry');

/** From the cost sheet to the money. The face check is a page of its own; back from it, this goes on by itself. */
function Borrow() {
  const state = useBorrow((store) => store.state);
  const followed = useOutcome((store) => store.outcome);
  const guard = useLeaveGuard(state);
  const [asking, setAsking] = useState<'transfer' | 'withdraw' | null>(null);
  const close = () => setAsking(null);
  const lent = state.phase === 'answered' ? state.loan : null;
  const outcome = lent && (followed?.loan.id === lent.id ? followed : freshOutcome(lent));

  useLoad(() => void borrow.open(offerOf(quoteStore.getState().state)));
  useDidShow(() => {
    borrow.watch();
    void outcomes.watch();
    backFromFaceCheck('borrow');
  });
  useDidHide(rest);
  useUnload(rest);
  useEffect(() => {
    if (lent) void outcomes.follow(lent);
  }, [lent]);

  const title = ['empty', 'reviewing', 'verifying'].includes(state.phase) ? words.title : words.resultTitle;
  useEffect(() => {
    attempt(() => Taro.setNavigationBarTitle({ title }));
  }, [title]);

  return (
    <Screen title={title} footer={footerOf(state, outcome, setAsking)} onBack={guard.onBack}>
      <Content state={state} outcome={outcome} />
      {asking === 'transfer' && state.phase === 'reviewing' && (
        <TransferDialog
          offer={state.offer}
          onYes={() => {
            close();
            borrow.agree({ largeTransfer: true });
            goOn();
          }}
          onNo={close}
        />
      )}
      {asking === 'withdraw' && (
        <WithdrawDialog
          onYes={() => {
            close();
            void outcomes.withdraw();
          }}
          onNo={close}
        />
      )}
      {guard.asking && <LeaveGuard onStay={guard.stay} onLeave={guard.leave} />}
      <SourceDesk />
    </Screen>
  );
}

export default guarded(Borrow);

/** To the bank; or to the face check first, where none is passed. */
function goOn() {
  // A second tap comes before the page is drawn again: it must not open a second check.
  if (borrowStore.getState().state.phase !== 'reviewing') return;
  void borrow.confirm();
  if (borrowStore.getState().state.phase === 'verifying') toFaceCheck();
}

function rest() {
  borrow.rest();
  outcomes.rest();
}

function Content({ state, outcome }: { state: BorrowState; outcome: Outcome | null }) {
  switch (state.phase) {
    case 'empty':
      return <Nothing failure={state.failure} />;
    case 'reviewing':
      return <Review offer={state.offer} agreed={state.agreed} notice={state.notice} />;
    case 'verifying':
      return <Review offer={state.offer} agreed={state.agreed} notice={null} />;
    case 'submitting':
      return <Submitting />;
    case 'confirming':
      return <Lost state={state} />;
    case 'unsent':
      return <Unsent state={state} />;
    case 'refused':
      return <Refused failures={state.failures} />;
    case 'answered':
      return outcome && <Result outcome={outcome} />;
  }
}

function footerOf(
  state: BorrowState,
  outcome: Outcome | null,
  ask: (what: 'transfer' | 'withdraw') => void,
): ReactNode {
  switch (state.phase) {
    case 'reviewing': {
      const { offer, agreed, proof, renewing } = state;
      const askFirst = offer.quote.largeTransfer && !agreed.largeTransfer;
      return (
        <ReviewFooter
          agreed={agreed}
          verified={proof !== null}
          busy={renewing}
          onTap={askFirst ? () => ask('transfer') : goOn}
        />
      );
    }
    case 'verifying':
      return <ReviewFooter agreed={state.agreed} verified={false} busy onTap={goOn} />;
    case 'confirming':
      return <LostFooter state={state} onWallet={toWallet} />;
    case 'refused':
      return <RefusedFooter failures={state.failures} onWallet={toWallet} />;
    case 'answered':
      return (
        outcome && <ResultFooter outcome={outcome} onWallet={toWallet} onWithdraw={() => ask('withdraw')} />
      );
    default:
      return undefined;
  }
}
