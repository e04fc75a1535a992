import { useDidShow } from '@tarojs/taro';
import { Card } from '@/components/card';
import { guarded } from '@/components/guarded';
import { JumpList } from '@/components/jump-list';
import { Screen } from '@/components/screen';
import type { LimitView } from '@/services/contract';
import { type LimitState, limitStore, useLimit } from '@/stores/limit';
import { Reasons } from '../reasons';
import { useRefresh } from '../refresh';
import { SourceDesk } from '../sources';
import { NotHad, Older } from '../states';
import { AnswersCard } from './answers-card';
import { DebtCard } from './debt-card';
import { DoubtfulCard } from './doubtful-card';
import { GaugeCard } from './gauge-card';
import { HistoryCard } from './history-card';
import { HoldingsCard } from './holdings-card';
import './index.scss';
import { LimitSkeleton } from './limit-skeleton';
import { NothingOpen } from './nothing-open';
import { PARTS, Part } from './part';
import { RaiseCard } from './raise-card';
import { RateCard } from './rate-card';
import { ScamCard } from './scam-card';
import { ScoreCard } from './score-card';
import { TipList } from './tip-list';
import { WaterfallCard } from './waterfall-card';
import { WhatIfCard } from './what-if-card';
import { WhatIfSheet } from './what-if-sheet';

const { load, startOver } = limitStore.getState();

function LimitTips() {
  const state = useLimit((store) => store.state);
  useDidShow(() => void load());
  const refresh = useRefresh(load);

  return (
    <Screen title="额度" tab="limit-tips" onRefresh={refresh}>
      {state.phase === 'loading' && <LimitSkeleton />}
      {state.phase === 'failed' && (
        <NotHad failure={state.failure} onRetry={() => void load()} onStartOver={() => void startOver()} />
      )}
      {state.phase === 'none' && (
        <>
          <NothingOpen view={state.view} products={state.products} />
          <TipList view={state.view} />
          <WhatIfCard productId={state.view.productId} />
          <Caution view={state.view} />
        </>
      )}
      {state.phase === 'ready' && <Ready state={state} />}
      <WhatIfSheet />
      <SourceDesk />
    </Screen>
  );
}

export default guarded(LimitTips);

function Ready({ state }: { state: Extract<LimitState, { phase: 'ready' }> }) {
  const { view, seen, lens, stale } = state;
  return (
    <>
      {stale && <Older onRetry={() => void load()} />}
      <JumpList label="这一页的内容" parts={PARTS} />
      <Part id="much">
        {view.refusals.length > 0 && (
          <Card title={`${view.productName}现在借不了，原因是`}>
            <Reasons failures={view.refusals} />
          </Card>
        )}
        <GaugeCard view={view} />
        <AnswersCard view={view} />
      </Part>
      <Part id="why">
        <WaterfallCard view={seen} inForce={view.lens} late={seen.lens !== lens} />
        <ScoreCard view={seen} lens={lens} />
      </Part>
      <Part id="act">
        <TipList view={view} />
        <WhatIfCard productId={view.productId} />
        <RaiseCard view={view} />
        <HoldingsCard view={view} />
      </Part>
      <Part id="rest">
        <RateCard view={seen} />
        <HistoryCard view={view} />
        <Caution view={view} />
      </Part>
    </>
  );
}

/** How much debt there is, what to beware of, and what not to follow. */
function Caution({ view }: { view: LimitView }) {
  return (
    <>
      <DebtCard view={view} />
      <ScamCard scams={view.scams} />
      <DoubtfulCard claims={view.doubtful} />
    </>
  );
}
