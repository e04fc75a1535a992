import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { Tag } from '@/components/tag';
import type { MeView } from '@/services/contract/me';
import { words } from '@/words/me/account';
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
            <Tag tone="green" text={words.realName} />
          </View>
          <View className="me-number">{me.maskedId}</View>
          <View className="me-number">{me.maskedPhone}</View>
        </View>
      </View>
      <View className="me-scores">
        <View>
          {words.payScore({
            score: (
              <AskedFigure name={words.payScoreName} text={String(me.payScore)} ids={me.sources.payScore} />
            ),
          })}
        </View>
        <View>
          {words.rating({
            rating: (
              <AskedFigure
                name={words.ratingName}
                text={words.ratingClass({ rating: me.rating })}
                ids={me.sources.rating}
              />
            ),
          })}
        </View>
        {me.overdueCount > 0 && (
          <View>
            {words.overdue({
              times: (
                <AskedFigure
                  name={words.overdueName}
                  text={words.times({ times: me.overdueCount })}
                  ids={me.sources.overdueCount}
                />
              ),
            })}
          </View>
        )}
      </View>
    </Card>
  );
}
