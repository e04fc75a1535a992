import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { Row } from '@/components/row';
import type { LimitView } from '@/services/contract/limit';
import { showRate } from '@/units/rate';
import { rateStepWords } from '@/words/steps';
import { AskedFigure } from '../../sources';

/** How the rate comes about, step by step. */
export function RateCard({ view: { rateSteps, annualRate } }: { view: LimitView }) {
  return (
    <Card title="利率怎么来的" aside={<View>年化（单利）</View>} flush>
      {rateSteps.map((step) => (
        <Row
          key={step.id}
          label={rateStepWords(step)}
          value={<AskedFigure text={showRate(step.rate)} name={rateStepWords(step)} ids={step.sources} />}
        />
      ))}
      {annualRate === null ? (
        <Row label="支付分低于最低档，没有对应的利率" />
      ) : (
        <Row label="现在利率" value={showRate(annualRate)} strong />
      )}
    </Card>
  );
}
