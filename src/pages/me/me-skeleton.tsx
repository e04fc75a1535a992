import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { Bone, Skeleton } from '@/components/skeleton';
import './me-skeleton.scss';

/** The page's frame while it loads. */
export function MeSkeleton() {
  return (
    <Skeleton>
      <Card>
        <View className="me-head">
          <Bone width={56} height={56} />
          <View className="me-words">
            <Bone width="50%" />
            <Bone width="80%" />
          </View>
        </View>
      </Card>
      <Card>
        {['a', 'b', 'c', 'd', 'e'].map((row) => (
          <View key={row} className="me-bone">
            <Bone width="100%" />
          </View>
        ))}
      </Card>
    </Skeleton>
  );
}
