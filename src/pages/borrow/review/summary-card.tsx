import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { type Fact, Facts } from '@/components/facts';
import { Money } from '@/components/money';
import { cited, figures } from '@/stores/app/figures';
import type { Offer } from '@/stores/quote/quote';
import { showFen } from '@/units/fen';
import { showPercent } from '@/units/rate';
import { words as names } from '@/words/names';
import { PlanSheet } from '../../quote/plan-sheet';
import { AskedFigure, SourceMark } from '../../sources';
import { interestBasis, showAnnual, showPayments, showTerm } from '../loan-words';
import './summary-card.scss';

/** What will be signed, on one card. */
export function SummaryCard({ offer, onCosts }: { offer: Offer; onCosts: () => void }) {
  const [planOpen, setPlanOpen] = useState(false);
  const { quote } = offer;
  return (
    <Card flush>
      <View className="summary-amount">
        <View className="summary-label">借款金额</View>
        <Money amount={quote.request.principalFen} sign />
      </View>
      <View className="summary-facts">
        <Facts facts={factsOf(offer)} />
      </View>
      <View className="summary-links">
        <Button kind="text" onTap={onCosts}>
          费用明示表
        </Button>
        <View className="summary-divider" />
        <Button kind="text" onTap={() => setPlanOpen(true)}>
          还款计划
        </Button>
      </View>
      {planOpen && <PlanSheet quote={quote} onClose={() => setPlanOpen(false)} />}
    </Card>
  );
}

function factsOf({ quote, purpose, card }: Offer): Fact[] {
  const licence = quote.guaranteeLicence;
  return [
    { label: '期限', value: showTerm(quote) },
    { label: '还款方式', value: names.methods[quote.request.method] },
    showPayments(quote),
    {
      label: '年化利率（单利）',
      value: (
        <AskedFigure
          name="年化利率"
          text={showAnnual(quote)}
          ids={quote.sources.rate}
          answer={interestBasis(quote)}
        />
      ),
    },
    {
      label: '综合年化（IRR）',
      value: (
        <AskedFigure
          name="综合年化"
          text={showPercent(quote.irr.annualNominal)}
          ids={cited('irr')}
          answer={`每月内部收益率 × 12；按复利算 ${showPercent(quote.irr.annualEffective)}`}
        />
      ),
    },
    {
      label: quote.request.method === 'revolving' ? `借满 ${figures().revolvingDays} 天利息` : '总利息',
      value: showFen(quote.totalInterestFen),
    },
    { label: '收款卡', value: `${card.bankName}储蓄卡 ${card.last4}` },
    { label: '用途', value: purpose.name },
    {
      label: '出借人',
      value: (
        <>
          {quote.lender}（演示） <Marks ids={quote.sources.lender.slice(0, 1)} />
        </>
      ),
    },
    ...(licence === null
      ? []
      : [
          {
            label: '担保许可证',
            value: (
              <>
                {licence} <Marks ids={cited('guarantee-licence')} />
              </>
            ),
          },
        ]),
  ];
}

function Marks({ ids }: { ids: readonly string[] }) {
  return ids.map((id) => <SourceMark key={id} id={id} title="出借人" />);
}
