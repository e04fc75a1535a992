import { View } from '@tarojs/components';
import { Icon } from './icon';
import './reading-ring.scss';

/**
 * Counts so many seconds down, and shows a tick once they are over. It counts by itself: nothing is sent to the view
 * meanwhile. It presses nobody: the words beside it say so.
 */
export function ReadingRing({ seconds, over }: { seconds: number; over: boolean }) {
  if (over)
    return (
      <View className="reading-ring reading-ring-over" aria-hidden="true">
        <View className="reading-ring-hole">
          <Icon name="check" size={18} />
        </View>
      </View>
    );
  const half = { animationDuration: `${seconds / 2}s` };
  return (
    <View className="reading-ring" aria-hidden="true">
      <View className="reading-ring-early">
        <View className="reading-ring-turn" style={half} />
      </View>
      <View className="reading-ring-late">
        <View className="reading-ring-turn" style={{ ...half, animationDelay: half.animationDuration }} />
      </View>
      <View className="reading-ring-hole">
        <View
          className="reading-ring-first"
          style={{ animationDelay: '1s', animationDuration: `${seconds}s` }}
        >
          {seconds}
        </View>
        {Array.from({ length: seconds - 1 }, (_, index) => index + 1).map((passed) => (
          <View key={passed} className="reading-ring-later" style={{ animationDelay: `${passed}s` }}>
            {seconds - passed}
          </View>
        ))}
      </View>
    </View>
  );
}
