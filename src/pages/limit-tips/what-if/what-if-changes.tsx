import { View } from '@tarojs/components';
import type { OutlookChange, WhatIfView } from '@/services/contract/what-if';
import { fen, showYuan } from '@/units/fen';
import { billionths, showRate } from '@/units/rate';
import { words } from '@/words/limit-tips/what-if';
import { stepWords } from '@/words/steps';
import { Reasons } from '../../reasons';
import { SourceMarks } from '../../sources';
import './what-if-changes.scss';

/** The steps that come out otherwise, each with its rules, and the reasons that would stand in the way. */
export function WhatIfChanges({ view: { changes, after } }: { view: WhatIfView }) {
  return (
    <>
      <View className="supposed-head">{words.changes}</View>
      {changes.length === 0 && <View className="limit-tips-none">{words.noChanges}</View>}
      <View role="list">
        {changes.map((change) => (
          <Change key={`${change.kind}/${change.id}`} change={change} />
        ))}
      </View>
      {after.refusals.length > 0 && (
        <>
          <View className="supposed-head">{words.refusals}</View>
          <Reasons failures={after.refusals} />
        </>
      )}
    </>
  );
}

function Change({ change }: { change: OutlookChange }) {
  const { kind, before, after, sources } = change;
  const name = stepWords(change);
  return (
    <View className="supposed-change" role="listitem">
      <View className="supposed-name">
        {name}
        <View className="limit-tips-marks">
          <SourceMarks ids={sources} title={name} />
        </View>
      </View>
      <View className="supposed-values">
        <View className="supposed-before">{show(kind, before)}</View>
        <View aria-hidden="true">→</View>
        <View className="supposed-after">{show(kind, after)}</View>
      </View>
    </View>
  );
}

function show(kind: OutlookChange['kind'], value: number | null): string {
  if (value === null) return words.none;
  switch (kind) {
    case 'score':
      return value.toFixed(2);
    case 'base':
      return showYuan(fen(value));
    case 'step':
      return `${value > 0 ? '+' : ''}${showYuan(fen(value))}`;
    case 'rate':
      return showRate(billionths(value));
    case 'odds':
      return `${Math.round(value)}%`;
  }
}
