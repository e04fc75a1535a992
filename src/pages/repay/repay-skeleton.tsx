import { Card } from '@/components/card';
import { Bone, Skeleton } from '@/components/skeleton';

/** The page's frame while it loads. */
export function RepaySkeleton() {
  return (
    <Skeleton>
      <Card>
        <Bone width={132} />
        <Bone width={180} height={40} />
        <Bone width="70%" />
        <Bone width="100%" height={48} />
      </Card>
      <Card>
        <Bone width={96} />
        <Bone width="100%" height={220} />
      </Card>
      <Card>
        <Bone width="50%" />
        <Bone width="100%" height={6} />
        <Bone width="50%" />
        <Bone width="100%" height={6} />
      </Card>
    </Skeleton>
  );
}
