import { View } from '@tarojs/components';
import { useState } from 'react';
import { Card, SectionHead } from '@/components/card';
import { Checkbox } from '@/components/checkbox';
import { Notice } from '@/components/notice';
import { cite, figures } from '@/stores/app/figures';
import { borrowStore } from '@/stores/borrow/borrow';
import type { Agreed, ReviewNotice } from '@/stores/borrow/borrow-state';
import type { Offer } from '@/stores/quote/quote';
import { back } from '@/ways/go';
import { words } from '@/words/borrow/review';
import { failureWords } from '@/words/failure-words';
import { SourceMark } from '../../sources';
import { ContractCard } from './contract-card';
import { CostSheet } from './cost-sheet';
import { SummaryCard } from './summary-card';
import './review.scss';

const { agree } = borrowStore.getState();

interface ReviewProps {
  offer: Offer;
  agreed: Agreed;
  notice: ReviewNotice | null;
}

/** The cost sheet first; then what will be signed, the contract, and the boxes that nobody has ticked. */
export function Review({ offer, agreed, notice }: ReviewProps) {
  const [costsOpen, setCostsOpen] = useState(false);
  return (
    <>
      {notice && <Back notice={notice} />}
      <SummaryCard offer={offer} onCosts={() => setCostsOpen(true)} />
      <ContractCard
        key={offer.quote.id}
        offer={offer}
        read={agreed.contractRead}
        onRead={() => agree({ contractRead: true })}
      />
      <SectionHead title={words.consents.title} aside={<View>{words.consents.note}</View>} />
      <Card flush>
        <View className="consents">
          <Checkbox
            checked={agreed.contract}
            label={words.consents.contract}
            onChange={(contract) => agree({ contract })}
          />
          <Checkbox
            checked={agreed.creditReport}
            label={words.consents.creditReport}
            detail={words.consents.creditReportNote}
            onChange={(creditReport) => agree({ creditReport })}
          />
          <Checkbox
            checked={agreed.purpose}
            label={words.consents.purpose}
            onChange={(purpose) => agree({ purpose })}
          />
        </View>
      </Card>
      <View className="consents-hint">
        {words.consents.alone} <SourceMark id={cite('consent')} title={words.consentSource} />{' '}
        <SourceMark id={cite('credit-report')} title={words.creditReportSource} />
      </View>
      {(costsOpen || !agreed.costSheet) && (
        <CostSheet
          quote={offer.quote}
          confirmed={agreed.costSheet}
          onConfirm={() => agree({ costSheet: true })}
          onLeave={agreed.costSheet ? () => setCostsOpen(false) : back}
        />
      )}
    </>
  );
}

/** Why the person is here again, what is kept, and what to do. */
function Back({ notice }: { notice: ReviewNotice }) {
  switch (notice.kind) {
    case 'check-cancelled':
      return (
        <Notice kind="info" title={words.checkCancelled.title}>
          {words.checkCancelled.text}
        </Notice>
      );
    case 'renewed':
      return notice.same ? (
        <Notice kind="info" title={words.renewed.title}>
          {words.renewed.text({ minutes: figures().quoteMinutes })}
        </Notice>
      ) : (
        <Notice title={words.changed.title}>{words.changed.text}</Notice>
      );
    case 'failed': {
      const { title, text, remedy } = failureWords(notice.failure);
      return (
        <Notice title={title}>
          {text}
          {remedy}
        </Notice>
      );
    }
  }
}
