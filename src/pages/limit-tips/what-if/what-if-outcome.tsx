import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import type { Outlook } from '@/services/contract/what-if';
import { isMoved, type WhatIfState, whatIfStore } from '@/stores/limit/what-if';
import { showYuan } from '@/units/fen';
import { showRate } from '@/units/rate';
import { failureWords } from '@/words/failure-words';
import './what-if-outcome.scss';

const { restore, retry } = whatIfStore.getState();

/** What the bank would decide, beside what it decides now: it stays in sight while habits are moved. */
export function WhatIfOutcome({ state }: { state: Extract<WhatIfState, { phase: 'open' }> }) {
  const { view, supposition, late, failure } = state;
  const { before, after } = view;
  return (
    <View aria-live="polite">
      <View className={late ? 'outlook limit-tips-faded' : 'outlook'}>
        <Pair name="额度（元）" before={showYuan(before.limitFen)} after={showYuan(after.limitFen)} />
        <Pair name="年化（单利）" before={rateOf(before)} after={rateOf(after)} />
        {after.passPercent !== null && before.passPercent !== null && (
          <Pair
            name="开通通过率"
            before={`${Math.round(before.passPercent)}%`}
            after={`${Math.round(after.passPercent)}%`}
          />
        )}
      </View>
      <View className="outlook-words">
        {failure ? '这次没有算出来，调过的位置都还在。' : verdict(after)}
        {view.afterReview && !failure && '评分类的变化从下次月度复评起算。'}
      </View>
      {failure ? (
        <Button kind="text" onTap={() => void retry()}>
          再试一次
        </Button>
      ) : (
        <Button kind="text" disabled={!isMoved(supposition)} onTap={() => void restore()}>
          恢复成现在的样子
        </Button>
      )}
    </View>
  );
}

const rateOf = ({ annualRate }: Outlook): string => (annualRate === null ? '无' : showRate(annualRate));

function verdict({ refusals: [first], rating, passPercent }: Outlook): string {
  if (first) return `借不了：${failureWords(first).title}。`;
  return `${passPercent === null ? '可以借' : '可以申请开通'}，评级 ${rating}。`;
}

function Pair({ name, before, after }: { name: string; before: string; after: string }) {
  return (
    <View className="outlook-pair">
      <View className="outlook-name">{name}</View>
      <View className="outlook-after">{after}</View>
      <View className="outlook-before">{before === after ? '不变' : `现在 ${before}`}</View>
    </View>
  );
}
