import { Card } from '@/components/card';
import { Bone, Skeleton } from '@/components/skeleton';

/** The page's frame while it loads. */
export function LimitSkeleton() {
  return (
    <Skeleton>
      <Card>
        <Bone width={72} />
        <Bone width="100%" height={150} />
      </Card>
      <Card>
        <Bone width={96} />
        <Bone width="100%" />
        <Bone width="100%" />
        <Bone width="70%" />
      </Card>
      <Card>
        <Bone width={72} />
        <Bone width="100%" height={200} />
      </Card>
    </Skeleton>
  );
}
