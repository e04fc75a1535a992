import { Text, View } from '@tarojs/components';
import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { ReadingRing } from '@/components/reading-ring';
import type { CostItem, LoanTerms } from '@/services/contract/quote';
import { cite, cited, figures } from '@/stores/app/figures';
import { showFen } from '@/units/fen';
import { showDailyRate, showPercent } from '@/units/rate';
import { words } from '@/words/borrow/review';
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
      title={words.costs.title}
      subtitle={
        <>
          {confirmed ? words.costs.confirmed : words.costs.toRead}{' '}
          <SourceMark id={cite('cost-sheet')} title={words.costs.title} />
        </>
      }
      footer={
        confirmed ? (
          <Button onTap={onLeave}>{words.close}</Button>
        ) : (
          <Reading onConfirm={onConfirm} onLeave={onLeave} />
        )
      }
      onClose={confirmed ? onLeave : undefined}
      onBack={onLeave}
    >
      <View className="cost-all">
        <View className="cost-caption">{words.costs.all}</View>
        <View className="cost-rate">
          {showPercent(quote.irr.annualNominal).slice(0, -1)}
          <Text className="cost-percent">%</Text>
        </View>
        <View className="cost-caption">
          {words.costs.compound({
            effective: quote.irr.annualEffective,
            rate: <AskedFigure name={words.rateName} text={showAnnual(quote)} ids={quote.sources.rate} />,
          })}
        </View>
      </View>
      <View className="cost-rows" role="list">
        <Row name={words.costs.principal} amount={showFen(quote.request.principalFen)} />
        {quote.costs.map((item) => (
          <Cost key={item.kind} item={item} quote={quote} />
        ))}
        <Row
          name={
            quote.request.method === 'revolving'
              ? words.costs.revolvingTotal({ days: figures().revolvingDays })
              : words.costs.total
          }
          amount={showFen(quote.totalPaymentFen)}
          total
        />
      </View>
      <Default quote={quote} />
      <View className="cost-nothing">
        {words.costs.nothingElse({ nothing: <Text className="cost-strong">{words.costs.nothing}</Text> })}
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
      words.costs.notCharged
    ) : (
      <>
        <View>{words.costs.chargedBy({ by: item.chargedBy })}</View>
        <View>{interestHow(quote)}</View>
      </>
    );
  return <Row name={names.costs[item.kind]} detail={detail} amount={showFen(item.amountFen)} />;
}

/** What default would add; a revolving draw has no due date to miss. */
function Default({ quote }: { quote: LoanTerms }) {
  const { request, penaltyExample, graceDays, penaltyRate: annualRate, dayCount } = quote;
  if (request.method === 'revolving')
    return (
      <View className="cost-default">
        <View className="cost-default-title">{words.costs.unpaid.title}</View>
        {words.costs.unpaid.text({ rate: quote })}
      </View>
    );
  return (
    <View className="cost-default">
      <View className="cost-default-title">{words.costs.overdue.title}</View>
      {(penaltyExample.gracePerDayFen > 0 ? words.costs.overdue.textBearing : words.costs.overdue.text)({
        days: (
          <AskedFigure
            name={words.costs.overdue.grace}
            text={words.costs.overdue.days({ days: graceDays })}
            ids={cited('grace')}
          />
        ),
        first: graceDays + 1,
        rate: (
          <AskedFigure
            name={words.costs.overdue.penalty}
            text={showDailyRate({ annualRate, dayCount })}
            ids={cited('penalty')}
          />
        ),
        principal: penaltyExample.principalFen,
        grace: penaltyExample.gracePerDayFen,
        penalty: penaltyExample.perDayFen,
      })}
    </View>
  );
}

/** The time to read, counted while the sheet is open. Nothing closes by itself, and leaving is always possible. */
function Reading({ onConfirm, onLeave }: Pick<CostSheetProps, 'onConfirm' | 'onLeave'>) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), READING_SECONDS * 1000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <View className="cost-reading">
        <ReadingRing seconds={READING_SECONDS} over={over} />
        <View className="cost-caption">
          <View role={over ? 'status' : 'text'}>
            {over ? words.costs.canConfirm : words.costs.reading({ seconds: READING_SECONDS })}
          </View>
          <View>{over ? words.costs.stays : words.costs.staysAfter}</View>
        </View>
      </View>
      <Button disabled={!over} onTap={onConfirm}>
        {words.costs.confirm}
      </Button>
      <Button kind="text" onTap={onLeave}>
        {words.costs.leave}
      </Button>
    </>
  );
}
