import { View } from '@tarojs/components';
import type { Claim } from '@/stores/claim/claim';
import { isRight, type JudgedWay } from '@/stores/claim/verdict';
import { nameOf, working, yearlyWords } from './check-text';

/** One way of counting: whether the claim is right by it, in words, and its arithmetic. */
export function WayRow({ claim, way, alone }: { claim: Claim; way: JudgedWay; alone: boolean }) {
  const right = isRight(way);
  return (
    <View className="working-way">
      {!alone && (
        <View className={right ? 'working-line working-on' : 'working-line'}>
          {nameOf(way)}：{right ? '说得对' : '对不上'}
        </View>
      )}
      <View className="working-line">{working(claim, way)}</View>
      <View className="working-note">{yearlyWords(way)}</View>
    </View>
  );
}
