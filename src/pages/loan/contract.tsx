import { View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '@/components/card';
import { guarded } from '@/components/guarded';
import { Row } from '@/components/row';
import type { LoanHome } from '@/services/contract/loan-home';
import { showPercent } from '@/units/rate';
import { Articles } from '../borrow/review/articles';
import { CONTRACT_TITLE, contractOf } from '../borrow/review/contract-text';
import { CostSheet } from '../borrow/review/cost-sheet';
import { moment } from '../moment';
import { LoanScreen } from './loan-screen';
import './contract.scss';

/** What was signed, to be read again: the costs that were confirmed first, then the contract's text. */
function Contract() {
  return <LoanScreen title="借款合同">{(home) => <Signed home={home} />}</LoanScreen>;
}

export default guarded(Contract);

function Signed({ home: { agreement, loan, today } }: { home: LoanHome }) {
  const [costs, setCosts] = useState(false);
  const { quote, signedAt } = agreement;
  return (
    <>
      <Card flush>
        <Row label="签署" value={moment(signedAt, today)} />
        <Row label="借款编号" value={loan.id} />
        <Row
          label="综合融资成本明示表"
          detail="签约前已读完并确认"
          value={showPercent(quote.irr.annualNominal)}
          name={`综合融资成本明示表，签约前已读完并确认，${showPercent(quote.irr.annualNominal)}，查看`}
          onTap={() => setCosts(true)}
        />
      </Card>
      <Card title={CONTRACT_TITLE}>
        <View className="contract-signed">以签署时为准；之后提前还款，计划会变，合同不变。</View>
        <Articles articles={contractOf(agreement)} />
      </Card>
      {costs && (
        <CostSheet
          quote={quote}
          confirmed
          onConfirm={() => setCosts(false)}
          onLeave={() => setCosts(false)}
        />
      )}
    </>
  );
}
