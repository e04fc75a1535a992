import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import type { Outlook } from '@/services/contract/what-if';
import { isMoved, type WhatIfState, whatIfStore } from '@/stores/limit/what-if';
import { showYuan } from '@/units/fen';
import { showRate } from '@/units/rate';
import { blockEnd } from '@/words/blocks';
import { failureWords } from '@/words/failure-words';
import { words } from '@/words/limit-tips/what-if';
import './what-if-outcome.scss';

const { restore, retry } = whatIfStore.getState();

/** What the bank would decide, beside what it decides now: it stays in sight while habits are moved. */
export function WhatIfOutcome({ state }: { state: Extract<WhatIfState, { phase: 'open' }> }) {
  const { view, supposition, late, failure } = state;
  const { before, after } = view;
  return (
    <View aria-live="polite">
      <View className={late ? 'outlook limit-tips-faded' : 'outlook'}>
        <Pair name={words.limit} before={showYuan(before.limitFen)} after={showYuan(after.limitFen)} />
        <Pair name={words.rate} before={rateOf(before)} after={rateOf(after)} />
        {after.passPercent !== null && before.passPercent !== null && (
          <Pair
            name={words.chance}
            before={`${Math.round(before.passPercent)}%`}
            after={`${Math.round(after.passPercent)}%`}
          />
        )}
      </View>
      <View className="outlook-words">
        {failure ? words.failed : verdict(after)}
        {view.afterReview && !failure && words.afterReview}
        {!failure && after.blocks.map(blockEnd)}
      </View>
      {failure ? (
        <Button kind="text" onTap={() => void retry()}>
          {words.again}
        </Button>
      ) : (
        <Button kind="text" disabled={!isMoved(supposition)} onTap={() => void restore()}>
          {words.restore}
        </Button>
      )}
    </View>
  );
}

const rateOf = ({ annualRate }: Outlook): string => (annualRate === null ? words.none : showRate(annualRate));

function verdict({ refusals: [first], rating, passPercent }: Outlook): string {
  if (first) return words.refused({ failure: failureWords(first).title });
  return (passPercent === null ? words.mayBorrow : words.mayActivate)({ rating });
}

function Pair({ name, before, after }: { name: string; before: string; after: string }) {
  return (
    <View className="outlook-pair">
      <View className="outlook-name">{name}</View>
      <View className="outlook-after">{after}</View>
      <View className="outlook-before">
        {before === after ? words.unchanged : words.now({ value: before })}
      </View>
    </View>
  );
}
