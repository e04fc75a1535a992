import { View } from '@tarojs/components';
import type { Failure } from '@/services/contract/reply';
import { failureWords } from '@/words/failure-words';
import './reasons.scss';
import { SourceMark } from './sources';

/** Why not: at most three reasons, gravest first, each with what helps, when, and where it is written (R8). */
export function Reasons({ failures }: { failures: readonly Failure[] }) {
  return (
    <View role="list">
      {failures.slice(0, 3).map((failure, index) => (
        <Reason key={failure.code} failure={failure} rank={index + 1} />
      ))}
    </View>
  );
}

function Reason({ failure, rank }: { failure: Failure; rank: number }) {
  const { title, text, remedy } = failureWords(failure);
  return (
    <View className="ranked" role="listitem">
      <View className="ranked-rank">{rank}</View>
      <View className="ranked-words">
        <View className="ranked-name">
          {title}
          {failure.rule && <SourceMark id={failure.rule} title={title} />}
        </View>
        <View>{text}</View>
        <View className="ranked-remedy">{remedy}</View>
      </View>
    </View>
  );
}
