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
import { words } from '@/words/borrow/review';
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
        <View className="summary-label">{words.amount}</View>
        <Money amount={quote.request.principalFen} sign />
      </View>
      <View className="summary-facts">
        <Facts facts={factsOf(offer)} />
      </View>
      <View className="summary-links">
        <Button kind="text" onTap={onCosts}>
          {words.costsLink}
        </Button>
        <View className="summary-divider" />
        <Button kind="text" onTap={() => setPlanOpen(true)}>
          {words.plan}
        </Button>
      </View>
      {planOpen && <PlanSheet quote={quote} onClose={() => setPlanOpen(false)} />}
    </Card>
  );
}

function factsOf({ quote, purpose, card }: Offer): Fact[] {
  const licence = quote.guaranteeLicence;
  return [
    { label: words.term, value: showTerm(quote) },
    { label: words.method, value: names.methods[quote.request.method] },
    showPayments(quote),
    {
      label: words.simpleRate,
      value: (
        <AskedFigure
          name={words.rateName}
          text={showAnnual(quote)}
          ids={quote.sources.rate}
          answer={interestBasis(quote)}
        />
      ),
    },
    {
      label: words.irr,
      value: (
        <AskedFigure
          name={words.irrName}
          text={showPercent(quote.irr.annualNominal)}
          ids={cited('irr')}
          answer={words.irrAnswer({ effective: quote.irr.annualEffective, error: figures().irrMaxError })}
        />
      ),
    },
    {
      label:
        quote.request.method === 'revolving'
          ? words.revolvingInterest({ days: figures().revolvingDays })
          : words.totalInterest,
      value: showFen(quote.totalInterestFen),
    },
    { label: words.card, value: words.cardName({ bank: card.bankName, last4: card.last4 }) },
    { label: words.purpose, value: purpose.name },
    {
      label: words.lender,
      value: (
        <>
          {words.lenderName({ lender: quote.lender })} <Marks ids={quote.sources.lender.slice(0, 1)} />
        </>
      ),
    },
    ...(licence === null
      ? []
      : [
          {
            label: words.licence,
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
  return ids.map((id) => <SourceMark key={id} id={id} title={words.lender} />);
}
