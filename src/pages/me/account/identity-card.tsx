import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { Tag } from '@/components/tag';
import type { MeView } from '@/services/contract/me';
import { AskedFigure } from '../../sources';
import './identity-card.scss';

/** Who this is, as much of it as may be seen. */
export function IdentityCard({ me }: { me: MeView }) {
  return (
    <Card>
      <View className="me-head">
        <View className="me-mark" aria-hidden="true">
          {me.name.slice(-1)}
        </View>
        <View className="me-words">
          <View className="me-name">
            {me.name}
            <Tag tone="green" text="已实名" />
          </View>
          <View className="me-number">{me.maskedId}</View>
          <View className="me-number">{me.maskedPhone}</View>
        </View>
      </View>
      <View className="me-scores">
        <View>
          支付分 <AskedFigure name="支付分" text={String(me.payScore)} ids={me.sources.payScore} />
        </View>
        <View>
          当前评级 <AskedFigure name="评级" text={`${me.rating} 级`} ids={me.sources.rating} />
        </View>
        {me.overdueCount > 0 && (
          <View>
            累计逾期{' '}
            <AskedFigure name="累计逾期" text={`${me.overdueCount} 次`} ids={me.sources.overdueCount} />
          </View>
        )}
      </View>
    </Card>
  );
}
