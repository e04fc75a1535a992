import { Text, View } from '@tarojs/components';
import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { ReadingRing } from '@/components/reading-ring';
import type { CostItem, LoanTerms } from '@/services/contract/quote';
import { cite, cited, figures } from '@/stores/app/figures';
import { showFen } from '@/units/fen';
import { showDailyRate, showPercent, showRate } from '@/units/rate';
import { words as names } from '@/words/names';
import { AskedFigure, SourceMark } from '../../sources';
import './cost-sheet.scss';
import { interestHow, showAnnual } from '../loan-words';

/** Reading that is asked for before it can be confirmed (R2), in seconds. */
export const READING_SECONDS = 8;

interface CostSheetProps {
  quote: LoanTerms;
  /** Read and confirmed before: it only has to be closed. */
  confirmed: boolean;
  onConfirm: () => void;
  /** Closes it; before it was confirmed, that means not borrowing. */
  onLeave: () => void;
}

/** 综合融资成本明示表: every cost before the contract, who charges it and how, and that there is no other (R2). */
export function CostSheet({ quote, confirmed, onConfirm, onLeave }: CostSheetProps) {
  return (
    <Dialog
      title="综合融资成本明示表"
      subtitle={
        <>
          {confirmed ? '已确认' : '签约前请读完'}{' '}
          <SourceMark id={cite('cost-sheet')} title="综合融资成本明示表" />
        </>
      }
      footer={
        confirmed ? (
          <Button onTap={onLeave}>关闭</Button>
        ) : (
          <Reading onConfirm={onConfirm} onLeave={onLeave} />
        )
      }
      onClose={confirmed ? onLeave : undefined}
      onBack={onLeave}
    >
      <View className="cost-all">
        <View className="cost-caption">综合年化成本（按约还款，IRR 单利）</View>
        <View className="cost-rate">
          {showPercent(quote.irr.annualNominal).slice(0, -1)}
          <Text className="cost-percent">%</Text>
        </View>
        <View className="cost-caption">
          复利口径 {showPercent(quote.irr.annualEffective)}&nbsp;· 年化利率（单利）
          <AskedFigure name="年化利率" text={showAnnual(quote)} ids={quote.sources.rate} />
        </View>
      </View>
      <View className="cost-rows" role="list">
        <Row name="借款本金" amount={showFen(quote.request.principalFen)} />
        {quote.costs.map((item) => (
          <Cost key={item.kind} item={item} quote={quote} />
        ))}
        <Row
          name={quote.request.method === 'revolving' ? `借满 ${figures().revolvingDays} 天共还` : '按约共还'}
          amount={showFen(quote.totalPaymentFen)}
          total
        />
      </View>
      <Default quote={quote} />
      <View className="cost-nothing">
        除上表所列外，<Text className="cost-strong">不收取任何其他费用</Text>。
      </View>
    </Dialog>
  );
}

function Row({
  name,
  detail,
  amount,
  total = false,
}: {
  name: string;
  detail?: ReactNode;
  amount: string;
  total?: boolean;
}) {
  return (
    <View className={total ? 'cost-row cost-total' : 'cost-row'} role="listitem">
      <View className="cost-name">{name}</View>
      {detail !== undefined && <View className="cost-detail">{detail}</View>}
      <View className="cost-amount">{amount}</View>
    </View>
  );
}

function Cost({ item, quote }: { item: CostItem; quote: LoanTerms }) {
  const detail =
    item.chargedBy === null ? (
      '不收取'
    ) : (
      <>
        <View>{item.chargedBy}收取</View>
        <View>{interestHow(quote)}</View>
      </>
    );
  return <Row name={names.costs[item.kind]} detail={detail} amount={showFen(item.amountFen)} />;
}

/** What default would add; a revolving draw has no due date to miss. */
function Default({ quote }: { quote: LoanTerms }) {
  const { request, annualRate, penaltyExample, graceDays, penaltyPerDay } = quote;
  if (request.method === 'revolving')
    return (
      <View className="cost-default">
        <View className="cost-default-title">如果一直不还</View>
        没有还款日，也没有罚息，但每天按 {showDailyRate(annualRate)}{' '}
        计息，不还就一直计下去。借得越久，利息越多，请定好自己的还款日。
      </View>
    );
  return (
    <View className="cost-default">
      <View className="cost-default-title">如果逾期</View>
      到期后 <AskedFigure name="宽限期" text={`${graceDays} 天`} ids={cited('grace')} />
      宽限期内不计罚息。第 {graceDays + 1} 天起，按逾期本金每天{' '}
      <AskedFigure name="罚息" text={showRate(penaltyPerDay)} ids={cited('penalty')} />{' '}
      计罚息，并报送征信。以逾期本金 {showFen(penaltyExample.principalFen)} 为例，每天{' '}
      {showFen(penaltyExample.perDayFen)}。
    </View>
  );
}

/** The time to read, counted while the sheet is open. Nothing closes by itself, and leaving is always possible. */
function Reading({ onConfirm, onLeave }: Pick<CostSheetProps, 'onConfirm' | 'onLeave'>) {
  const [left, setLeft] = useState(READING_SECONDS);
  useEffect(() => {
    if (left === 0) return;
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return (
    <>
      <View className="cost-reading">
        <ReadingRing left={left} of={READING_SECONDS} />
        <View className="cost-caption">
          <View role={left === 0 ? 'status' : 'text'}>
            {left > 0 ? `请安心读完，还需 ${left} 秒。` : '读完后就可以确认。'}
          </View>
          <View>{left > 0 ? '时间到了也可以继续看，不会自动关闭。' : '可以继续看，不会自动关闭。'}</View>
        </View>
      </View>
      <Button disabled={left > 0} onTap={onConfirm}>
        我已读完并确认
      </Button>
      <Button kind="text" onTap={onLeave}>
        暂不借了
      </Button>
    </>
  );
}
