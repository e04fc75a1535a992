import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Row } from '@/components/row';
import { Sheet } from '@/components/sheet';
import { Tag } from '@/components/tag';
import type { LoanView, PlanRow, RepayView } from '@/services/contract';
import { trialStore } from '@/stores/trial';
import { type Day, showDay } from '@/units/day';
import { showFen, showYuan } from '@/units/fen';
import { showPercent, showRate } from '@/units/rate';
import { LOAN_STATUS_NAMES, METHOD_NAMES } from '@/words';
import { AskedFigure } from '../sources';

interface LoanSheetProps {
  loan: LoanView;
  home: RepayView;
  onClose: () => void;
}

/** One loan: its terms, and every instalment with what has become of it. */
export function LoanSheet({ loan, home: { today }, onClose }: LoanSheetProps) {
  const { productName, principalFen, status, method, annualRate, irr, plan } = loan;
  const trial = () => {
    onClose();
    void trialStore.getState().open(loan, 'all');
  };
  return (
    <Sheet
      title={`${productName} ${showYuan(principalFen)}`}
      subtitle={`${LOAN_STATUS_NAMES[status]} · ${METHOD_NAMES[method]}`}
      flush
      onClose={onClose}
      {...(status === 'active' ? { footer: <Button onTap={trial}>提前还款试算</Button> } : {})}
    >
      <Row label="剩余本金" value={showFen(loan.outstandingFen)} />
      <Row label="年化利率（单利）" value={<AskedFigure text={showRate(annualRate)} ids={['R1', 'S12']} />} />
      {plan.length > 0 && (
        <Row
          label="IRR × 12"
          value={<AskedFigure text={showPercent(irr.annualNominal)} name="IRR" ids={['A40', 'R1']} />}
        />
      )}
      <Row label="放款方" value={loan.lender} />
      {loan.guaranteeLicence !== null && <Row label="融资担保许可证" value={loan.guaranteeLicence} />}
      <Row label="收款卡" value={`${loan.card.bankName} ${loan.card.last4}`} />
      {plan.length > 0 ? (
        <Plan plan={plan} today={today} />
      ) : (
        <View className="plan-none">没有固定还款日：按天计息，任何一天还多少都可以。</View>
      )}
    </Sheet>
  );
}

function Plan({ plan, today }: { plan: readonly PlanRow[]; today: Day }) {
  return (
    <View role="table" aria-label="还款计划">
      <View className="instalment-head">还款计划</View>
      {plan.map((row) => (
        <View key={row.period} className="entry" role="row">
          <View className="loan-line">
            <View className="instalment-name" role="cell">
              第 {row.period} 期 · {showDay(row.dueDay, today)}
              <Standing row={row} today={today} />
            </View>
            <View className={row.settledDay === null ? 'loan-amount' : 'loan-amount loan-over'} role="cell">
              {showFen(row.paymentFen)}
            </View>
          </View>
          <View className="loan-line loan-small" role="cell">
            <View>
              本金 {showFen(row.principalFen)} + 利息 {showFen(row.interestFen)}（{row.days} 天）
            </View>
            <View className="loan-right">还后剩 {showFen(row.balanceFen)}</View>
          </View>
          {(row.penaltyPaidFen > 0 || (row.paidFen > 0 && row.settledDay === null)) && (
            <View className="loan-small" role="cell">
              {row.settledDay === null ? `已还 ${showFen(row.paidFen)}` : ''}
              {row.penaltyPaidFen > 0 ? ` 已付罚息 ${showFen(row.penaltyPaidFen)}` : ''}
            </View>
          )}
        </View>
      ))}
    </View>
  );
}

function Standing({ row: { settledDay, dueDay }, today }: { row: PlanRow; today: Day }) {
  if (settledDay !== null) return <Tag tone="green" text="已还" />;
  return dueDay < today ? <Tag tone="amber" text="已到期" /> : null;
}
