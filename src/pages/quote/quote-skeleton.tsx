import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { Bone, Skeleton } from '@/components/skeleton';

/** The page's frame while it loads; or only its result, while the first quote is on its way. */
export function QuoteSkeleton({ part = 'page' }: { part?: 'page' | 'result' }) {
  return (
    <Skeleton>
      {part === 'page' && (
        <Card>
          <Bone width={64} />
          <Bone width={180} height={40} />
          <Bone width="100%" height={8} />
          <Bone width="100%" height={44} />
          <Bone width="100%" height={44} />
        </Card>
      )}
      <Card>
        <Bone width={120} />
        <Bone width={160} height={32} />
        <View className="result-grid">
          {['a', 'b', 'c', 'd'].map((fact) => (
            <View key={fact} className="result-fact">
              <Bone width={72} />
              <Bone width={96} height={20} />
            </View>
          ))}
        </View>
        <View className="result-chart">
          <Bone width="100%" height={172} />
        </View>
      </Card>
    </Skeleton>
  );
}
