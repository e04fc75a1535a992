import { View } from '@tarojs/components';
import type { Claim } from '@/stores/check/claim/claim';
import { isRight, type JudgedWay } from '@/stores/check/claim/verdict';
import { words } from '@/words/check';
import { working, yearlyWords } from './check-text';
import './way-row.scss';

/** One way of counting, named where there are several: whether the claim is right by it, in words, and its arithmetic. */
export function WayRow({ claim, way, name }: { claim: Claim; way: JudgedWay; name: string | null }) {
  const right = isRight(way);
  return (
    <View className="working-way">
      {name !== null && (
        <View className={right ? 'working-line working-on' : 'working-line'}>
          {right ? words.wayRight({ way: name }) : words.wayWrong({ way: name })}
        </View>
      )}
      <View className="working-line">{working(claim, way)}</View>
      <View className="working-note">{yearlyWords(way)}</View>
    </View>
  );
}
