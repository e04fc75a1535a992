import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Icon } from '@/components/icon';
import { Money } from '@/components/money';
import { Tag } from '@/components/tag';
import type { Owed, OwedLine } from '@/services/contract/wallet';
import { cited } from '@/stores/app/figures';
import { type Day, showWeekday } from '@/units/day';
import { showFen } from '@/units/fen';
import { toTab } from '@/ways/go';
import { words } from '@/words/entry';
import { LateTag } from '../late-tag';
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
  const { lines, totalFen } = owed;
  const loans = new Set(lines.map(({ loanId }) => loanId)).size;
  return (
    <Card>
      <View className="limit-head">
        <View>{words.owed}</View>
        <Eye hidden={hidden} />
      </View>
      <Money amount={totalFen} hidden={hidden} />
      <View className="owed-parts">{partsOf(owed, hidden)}</View>
      {lines.map((line) => (
        <Line key={`${line.loanId}-${line.period}`} line={line} today={today} hidden={hidden} />
      ))}
      <Tomorrow owed={owed} today={today} hidden={hidden} />
      <View className="limit-action">
        <Button onTap={toRepay}>{loans > 1 ? words.payLoans({ loans }) : payWords(totalFen, hidden)}</Button>
        <Button kind="text" onTap={toRepay}>
          {words.cannotPay}
        </Button>
      </View>
    </Card>
  );
}

function partsOf({ lines, principalFen, interestFen, penaltyFen }: Owed, hidden: boolean): string {
  const periods = lines.length;
  const parts = { principal: principalFen, interest: interestFen, penalty: penaltyFen };
  if (hidden) return periods > 1 ? words.amountHiddenOf({ periods }) : words.amountHidden;
  return periods > 1 ? words.owedPartsOf({ ...parts, periods }) : words.owedParts(parts);
}

const payWords = (totalFen: Owed['totalFen'], hidden: boolean): string =>
  hidden ? words.pay : words.payAmount({ total: totalFen });

/** An instalment with its own stage: red past its grace, amber within it. */
function Line({ line, today, hidden }: { line: OwedLine; today: Day; hidden: boolean }) {
  const { productName, period, periods, dueDay, penaltyFen, totalFen } = line;
  const due = { due: dueDay, today, weekday: showWeekday(dueDay) };
  return (
    <View className="owed-line">
      <View className="owed-words">
        <View>{periods > 1 ? words.period({ product: productName, period, periods }) : productName}</View>
        <View className="owed-detail">
          {penaltyFen > 0 && !hidden
            ? words.lineDueWithPenalty({ ...due, penalty: penaltyFen })
            : words.lineDue(due)}
        </View>
      </View>
      <View className="owed-amount">
        <View className="owed-sum">{hidden ? '••••' : showFen(totalFen)}</View>
        <Stage line={line} />
      </View>
    </View>
  );
}

const Stage = ({ line }: { line: OwedLine }) =>
  line.stage === 'today' ? <Tag tone="plain" text={words.dueToday} /> : <LateTag {...line} />;

/** What waiting costs: within the grace no penalty, and at most the contract's interest; a penalty by the day after it. */
function Tomorrow({ owed: { perDayFen, penaltyFen, lines }, today, hidden }: OwedCardProps) {
  const [oldest] = lines;
  if (!oldest || hidden) return null;
  const perDay = (
    <AskedFigure
      text={showFen(perDayFen)}
      name={words.penaltyPerDay}
      ids={cited(inGrace(oldest) ? 'grace-interest' : 'penalty')}
    />
  );
  return (
    <View className="owed-note">
      <Icon name="info" size={18} />
      <View>
        {inGrace(oldest)
          ? (perDayFen > 0 ? words.graceBearing : words.graceHolds)({
              grace: <AskedFigure text={words.grace({ days: oldest.graceDays })} ids={cited('grace')} />,
              due: oldest.dueDay,
              today,
              days: oldest.days,
              perDay,
            })
          : words.penaltyGrows({ perDay, penalty: penaltyFen })}
      </View>
    </View>
  );
}

const inGrace = ({ stage }: OwedLine): boolean => stage === 'grace';
