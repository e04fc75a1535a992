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
      <SectionHead title="请逐项确认" aside={<View>默认不勾选</View>} />
      <Card flush>
        <View className="consents">
          <Checkbox
            checked={agreed.contract}
            label="我已读完并同意借款合同"
            onChange={(contract) => agree({ contract })}
          />
          <Checkbox
            checked={agreed.creditReport}
            label="同意查询并报送征信信息"
            detail="用于这一笔借款的审批与贷后管理，可以撤回"
            onChange={(creditReport) => agree({ creditReport })}
          />
          <Checkbox
            checked={agreed.purpose}
            label="我确认用途真实，只借需要的金额"
            onChange={(purpose) => agree({ purpose })}
          />
        </View>
      </Card>
      <View className="consents-hint">
        征信授权单独同意 <SourceMark id={cite('consent')} title="单独同意" />{' '}
        <SourceMark id={cite('credit-report')} title="征信授权" />
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
        <Notice kind="info" title="已取消核验">
          没有发生借款，读过和勾选的内容都还在。
        </Notice>
      );
    case 'renewed':
      return notice.same ? (
        <Notice kind="info" title="报价已续期">
          原来的报价过了 {figures().quoteMinutes} 分钟。金额、利率和每一期都没有变，可以直接继续。
        </Notice>
      ) : (
        <Notice title="报价有变化">已按现在的条件重新试算，没有发生借款。请重新看一遍费用和合同。</Notice>
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
