import { View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '@/components/card';
import { guarded } from '@/components/guarded';
import { Row } from '@/components/row';
import type { LoanHome } from '@/services/contract/loan-home';
import { showPercent } from '@/units/rate';
import { words } from '@/words/loan/loan';
import { Articles } from '../borrow/review/articles';
import { contractOf, titleOf } from '../borrow/review/contract-text';
import { CostSheet } from '../borrow/review/cost-sheet';
import { moment } from '../moment';
import { LoanScreen } from './loan-screen';
import './contract.scss';

/** What was signed, to be read again: the costs that were confirmed first, then the contract's text. */
function Contract() {
  return <LoanScreen title={words.contract}>{(home) => <Signed home={home} />}</LoanScreen>;
}

export default guarded(Contract);

function Signed({ home: { agreement, loan, today } }: { home: LoanHome }) {
  const [costs, setCosts] = useState(false);
  const { quote, signedAt } = agreement;
  return (
    <>
      <Card flush>
        <Row label={words.signed} value={moment(signedAt, today)} />
        <Row label={words.loanId} value={loan.id} />
        <Row
          label={words.costs}
          detail={words.costsNote}
          value={showPercent(quote.irr.annualNominal)}
          name={words.seeCosts({ irr: quote.irr.annualNominal })}
          onTap={() => setCosts(true)}
        />
      </Card>
      <Card title={titleOf(quote)}>
        <View className="contract-signed">{words.contractNote}</View>
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
