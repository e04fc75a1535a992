import { View } from '@tarojs/components';
import './face-ring.scss';

interface FaceRingProps {
  /** What moves; null where nothing is asked. */
  move: 'blink' | 'open-mouth' | 'turn-head' | null;
  /** Arcs that are done, of three. */
  done: number;
  locked?: boolean;
}

const ARCS = [0, 1, 2];

/** An oval in three arcs around a drawn face. Only what is asked for moves; the words beside it say the same. */
export function FaceRing({ move, done, locked = false }: FaceRingProps) {
  return (
    <View className={`face${locked ? ' face-locked' : ''} face-${move ?? 'still'}`} aria-hidden="true">
      {ARCS.map((arc) => (
        <View key={`track-${arc}`} className={`face-arc face-arc-${arc}`} />
      ))}
      {ARCS.map((arc) => {
        if (arc > done || (arc === done && move === null)) return null;
        const half = arc === done ? ' face-half' : '';
        return <View key={`fill-${arc}`} className={`face-arc face-arc-${arc} face-fill${half}`} />;
      })}
      <View className="face-ground">
        <View className="face-part face-outline" />
        <View className="face-features">
          <View className="face-part face-eyes" />
          <View className="face-part face-nose" />
          <View className="face-part face-mouth" />
        </View>
      </View>
    </View>
  );
}
