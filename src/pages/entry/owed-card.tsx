import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Icon } from '@/components/icon';
import { Money } from '@/components/money';
import { Tag } from '@/components/tag';
import type { Owed, OwedLine } from '@/services/contract/wallet';
import { cited } from '@/stores/app/figures';
import { type Day, showDay, showWeekday } from '@/units/day';
import { showFen } from '@/units/fen';
import { toTab } from '@/ways/go';
import { AskedFigure } from '../sources';
import { Eye } from './eye';
import './owed-card.scss';

interface OwedCardProps {
  owed: Owed;
  today: Day;
  hidden: boolean;
}

const toRepay = () => toTab('repay');

/** The one large number of a wallet that is late: what is owed now, how it is made up, and the way to pay it. */
export function OwedCard({ owed, today, hidden }: OwedCardProps) {
  const { lines, totalFen, principalFen, interestFen, penaltyFen } = owed;
  const loans = new Set(lines.map(({ loanId }) => loanId)).size;
  const parts = [
    `本金 ${showFen(principalFen)}`,
    `利息 ${showFen(interestFen)}`,
    `罚息 ${showFen(penaltyFen)}`,
  ];
  return (
    <Card>
      <View className="limit-head">
        <View>已到期，应还（元）</View>
        <Eye hidden={hidden} />
      </View>
      <Money amount={totalFen} hidden={hidden} />
      <View className="owed-parts">
        {hidden ? '金额已隐藏' : parts.join(' + ')}
        {lines.length > 1 && `，共 ${lines.length} 期`}
      </View>
      {lines.map((line) => (
        <Line key={`${line.loanId}-${line.period}`} line={line} today={today} hidden={hidden} />
      ))}
      <Tomorrow owed={owed} today={today} hidden={hidden} />
      <View className="limit-action">
        <Button onTap={toRepay}>{loans > 1 ? `去还款，共 ${loans} 笔` : payWords(totalFen, hidden)}</Button>
        <Button kind="text" onTap={toRepay}>
          暂时还不上？看看可以怎么办
        </Button>
      </View>
    </Card>
  );
}

const payWords = (totalFen: Owed['totalFen'], hidden: boolean): string =>
  hidden ? '去还款' : `还 ${showFen(totalFen)}`;

/** An instalment with its own stage: red past its grace, amber within it. */
function Line({ line, today, hidden }: { line: OwedLine; today: Day; hidden: boolean }) {
  const { productName, period, periods, dueDay, penaltyFen, totalFen } = line;
  return (
    <View className="owed-line">
      <View className="owed-words">
        <View>{periods > 1 ? `${productName} 第 ${period}/${periods} 期` : productName}</View>
        <View className="owed-detail">
          {showDay(dueDay, today)} {showWeekday(dueDay)}到期
          {penaltyFen > 0 && !hidden && ` · 含罚息 ${showFen(penaltyFen)}`}
        </View>
      </View>
      <View className="owed-amount">
        <View className="owed-sum">{hidden ? '••••' : showFen(totalFen)}</View>
        <Stage line={line} />
      </View>
    </View>
  );
}

function Stage({ line: { stage, days, graceDays } }: { line: OwedLine }) {
  if (stage === 'today') return <Tag tone="plain" text="今天到期" />;
  if (stage === 'grace') return <Tag tone="amber" text={`宽限期第 ${days} 天 / ${graceDays}`} />;
  return <Tag tone="red" text={`逾期第 ${days} 天`} />;
}

/** What waiting costs: nothing within the grace period, a penalty by the day after it. */
function Tomorrow({ owed: { penaltyPerDayFen, penaltyFen, lines }, today, hidden }: OwedCardProps) {
  const [oldest] = lines;
  if (!oldest || hidden) return null;
  return (
    <View className="owed-note">
      <Icon name="info" size={18} />
      {penaltyPerDayFen > 0 ? (
        <View>
          罚息每天多 <AskedFigure text={showFen(penaltyPerDayFen)} name="每天罚息 " ids={cited('penalty')} />
          ，今天还清就停在 {showFen(penaltyFen)}。
        </View>
      ) : (
        <View>
          <AskedFigure text={`${oldest.graceDays} 天宽限期`} ids={cited('grace')} />
          内还清，不计罚息，不报送征信。{showDay(oldest.dueDay, today)}到期，今天是第 {oldest.days} 天。
        </View>
      )}
    </View>
  );
}
