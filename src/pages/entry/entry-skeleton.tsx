import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { Bone, Skeleton } from '@/components/skeleton';
import './entry-skeleton.scss';

/** The wallet's frame while it loads. */
export function EntrySkeleton() {
  return (
    <Skeleton>
      <Card>
        <Bone width={96} />
        <Bone width={200} height={40} />
        <Bone width="100%" height={8} />
        <Bone width="100%" height={48} />
      </Card>
      <Card>
        <Bone width="60%" />
        <Bone width="40%" />
      </Card>
      <Card>
        {['a', 'b', 'c'].map((row) => (
          <View key={row} className="bone-row">
            <Bone width={36} height={36} />
            <View className="bone-words">
              <Bone width="40%" />
              <Bone width="80%" />
            </View>
          </View>
        ))}
      </Card>
    </Skeleton>
  );
}
