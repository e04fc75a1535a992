import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Empty } from '@/components/empty';
import { guarded } from '@/components/guarded';
import { Screen } from '@/components/screen';
import type { RepayView } from '@/services/contract/repay';
import { meStore } from '@/stores/me/me';
import { repayStore, useRepay } from '@/stores/repay/repay';
import { words } from '@/words/repay/repay';
import { useRefresh } from '../refresh';
import { toRecords } from '../routes';
import { SourceDesk } from '../sources';
import { HeldView } from '../states';
import { AutopayCard } from './autopay/autopay-card';
import { ClosedSheet } from './closed-sheet';
import { DueCard } from './due-card';
import { HistoryRows } from './history-rows';
import { HardshipSheet } from './overdue/hardship-sheet';
import './index.scss';
import { RemindersSheet } from './autopay/reminders-sheet';
import { LoanList } from './loan-list';
import { MonthCard } from './month-card';
import type { Opened } from './opened';
import { StagesCard } from './overdue/stages-card';
import { RepaySkeleton } from './repay-skeleton';
import { TrialSheet } from './trial/trial-sheet';
import { UndoDialog } from './trial/undo-dialog';

const { load, startOver } = repayStore.getState();

const loadAll = () => Promise.all([load(), meStore.getState().load()]);

function Repay() {
  const state = useRepay((store) => store.state);
  useDidShow(() => void loadAll());
  const refresh = useRefresh(loadAll);

  return (
    <Screen title={words.title} tab="repay" onRefresh={refresh}>
      <HeldView
        state={state}
        skeleton={<RepaySkeleton />}
        onRetry={() => void load()}
        onStartOver={() => void startOver()}
      >
        {(ready) => <Home home={ready.home} />}
      </HeldView>
      <SourceDesk />
    </Screen>
  );
}

export default guarded(Repay);

function Home({ home }: { home: RepayView }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  // A loan that is reviewed or on its way is owed by nobody yet: there is nothing to pay, by itself or otherwise.
  const owes = home.loans.some(({ status }) => status === 'active');
  return (
    <>
      {home.loans.length === 0 ? (
        <NothingOpen home={home} onOpen={setOpened} />
      ) : (
        <>
          {owes && (
            <>
              <DueCard home={home} onOpen={setOpened} />
              <StagesCard home={home} />
              <MonthCard home={home} />
              <AutopayCard home={home} onOpen={setOpened} />
            </>
          )}
          <LoanList home={home} />
          <HistoryRows home={home} onOpen={setOpened} />
          {owes && <View className="repay-order">{words.order}</View>}
        </>
      )}
      {opened === 'closed' && <ClosedSheet home={home} onClose={close} />}
      {opened === 'hardship' && <HardshipSheet home={home} onClose={close} />}
      {opened === 'reminders' && <RemindersSheet home={home} onClose={close} />}
      <TrialSheet cards={home.cards} today={home.today} />
      <UndoDialog today={home.today} />
    </>
  );
}

function NothingOpen({ home, onOpen }: { home: RepayView; onOpen: (opened: Opened) => void }) {
  return (
    <Empty
      sign={home.closedLoans.length > 0 ? 'done' : 'nothing'}
      {...words.nothing}
      action={
        <>
          {home.closedLoans.length > 0 && (
            <Button kind="text" onTap={() => onOpen('closed')}>
              {words.seeClosed}
            </Button>
          )}
          {home.records.length > 0 && (
            <Button kind="text" onTap={() => toRecords({ kind: 'repayment' })}>
              {words.seeRecords}
            </Button>
          )}
        </>
      }
    />
  );
}
