import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { copyText } from '@/components/copy';
import { Facts } from '@/components/facts';
import { Icon } from '@/components/icon';
import { Notice } from '@/components/notice';
import type { Checked, Claim } from '@/stores/claim';
import { HIGHEST_CAP, JOINT_CAP } from '@/stores/claim';
import { showFen } from '@/units/fen';
import { showRate } from '@/units/rate';
import { AskedFigure } from '../sources';
import { checkText, verdictWords, working } from './check-text';

/** Right or wrong, by how much, and the arithmetic to follow with a pencil. */
export function ResultCard({ claim, checked }: { claim: Claim; checked: Checked }) {
  const { verdict, claimedFen, count, counts, annual } = checked;
  const right = verdict === 'right' || verdict === 'rounded';
  const { title, text } = verdictWords(checked);
  return (
    <Card>
      <View className="answer" role="status">
        <Icon name={right ? 'done' : 'alert'} className={right ? 'answer-right' : 'answer-wrong'} />
        <View className="answer-words">
          <View className="answer-title">{title}</View>
          <View className="answer-text">{text}</View>
        </View>
      </View>
      <Facts
        facts={[
          { label: '说的利息', value: `${showFen(claimedFen)} 元` },
          { label: '算出的利息', value: `${showFen(count.interestFen)} 元` },
          {
            label: '年化（单利）',
            value: <AskedFigure name="年化" text={showRate(annual)} ids={['X1', 'S12', 'R1']} />,
          },
        ]}
      />
      <View className="working">
        <View className="working-title">怎么算的</View>
        {counts.map((one) => (
          <View key={one.by} className={one.by === count.by ? 'working-line working-on' : 'working-line'}>
            {working(claim, checked, one)}
          </View>
        ))}
        <View className="working-note">
          按全部本金用满整个期限、到期一次还来算。分期还的，本金一路变少，利息会比这少；收了别的费用的，看综合年化。
        </View>
      </View>
      {annual > JOINT_CAP && (
        <Notice kind={annual > HIGHEST_CAP ? 'red' : 'amber'} title="这个利率偏高">
          折成一年超过{' '}
          <AskedFigure
            name="上限"
            text={annual > HIGHEST_CAP ? '36%' : '24%'}
            ids={['X6', 'R3', 'A9', 'A15']}
          />
          ，先不要借。
        </Notice>
      )}
      <Button kind="text" onTap={() => void copyText(checkText(claim, checked))}>
        复制结果发给别人
      </Button>
    </Card>
  );
}
