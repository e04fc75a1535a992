import { useDidShow } from '@tarojs/taro';
import { Card } from '@/components/card';
import { guarded } from '@/components/guarded';
import { JumpList } from '@/components/jump-list';
import { Screen } from '@/components/screen';
import type { LimitView } from '@/services/contract/limit';
import { type LimitState, limitStore, useLimit } from '@/stores/limit/limit';
import { words } from '@/words/limit-tips/limit-tips';
import { Reasons } from '../reasons';
import { useRefresh } from '../refresh';
import { SourceDesk } from '../sources';
import { NotHad, Older } from '../states';
import { Blocks } from './blocks';
import { DoubtfulCard } from './doubtful-card';
import { DebtCard } from './limit/debt-card';
import { GaugeCard } from './limit/gauge-card';
import { HistoryCard } from './limit/history-card';
import { AnswersCard } from './raise/answers-card';
import { HoldingsCard } from './raise/holdings-card';
import './index.scss';
import { RateCard } from './limit/rate-card';
import { ScoreCard } from './limit/score-card';
import { WaterfallCard } from './limit/waterfall-card';
import { LimitSkeleton } from './limit-skeleton';
import { NothingOpen } from './nothing-open';
import { Part, parts } from './part';
import { RaiseCard } from './raise/raise-card';
import { TipList } from './raise/tip-list';
import { ScamCard } from './scam-card';
import { WhatIfCard } from './what-if/what-if-card';
import { WhatIfSheet } from './what-if/what-if-sheet';

const { load, startOver } = limitStore.getState();

function LimitTips() {
  const state = useLimit((store) => store.state);
  useDidShow(() => void load());
  const refresh = useRefresh(load);

  return (
    <Screen title={words.title} tab="limit-tips" onRefresh={refresh}>
      {state.phase === 'loading' && <LimitSkeleton />}
      {state.phase === 'failed' && (
        <NotHad failure={state.failure} onRetry={() => void load()} onStartOver={() => void startOver()} />
      )}
      {state.phase === 'none' && (
        <>
          <NothingOpen view={state.view} products={state.products} />
          <Blocks view={state.view} />
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
      <JumpList label={words.onThisPage} parts={parts()} />
      <Part id="much">
        {view.refusals.length > 0 && (
          <Card title={words.refused({ product: view.productName })}>
            <Reasons failures={view.refusals} />
          </Card>
        )}
        <Blocks view={view} />
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
