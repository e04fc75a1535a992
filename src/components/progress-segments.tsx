import { View } from '@tarojs/components';
import './progress-segments.scss';

interface ProgressSegmentsProps {
  of: number;
  done: number;
  /** How many after the done ones are late. */
  late?: number;
  /** The same in words: 已还 4 期，共 12 期. */
  label: string;
}

/** So many of so many. */
export function ProgressSegments({ of, done, late = 0, label }: ProgressSegmentsProps) {
  const parts = Array.from({ length: of }, (_, index) => ({
    number: index + 1,
    state: index < done ? ' segments-done' : index < done + late ? ' segments-late' : '',
  }));
  return (
    <View className="segments" role="img" aria-label={label}>
      {parts.map((part) => (
        <View key={part.number} className={`segments-part${part.state}`} />
      ))}
    </View>
  );
}
