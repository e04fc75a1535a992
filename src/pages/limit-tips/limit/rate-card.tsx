import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { Row } from '@/components/row';
import type { LimitView } from '@/services/contract/limit';
import { showRate } from '@/units/rate';
import { words } from '@/words/limit-tips/limit';
import { rateStepWords } from '@/words/steps';
import { AskedFigure } from '../../sources';

/** How the rate comes about, step by step. */
export function RateCard({ view: { rateSteps, annualRate } }: { view: LimitView }) {
  return (
    <Card title={words.rate} aside={<View>{words.simpleRate}</View>} flush>
      {rateSteps.map((step) => (
        <Row
          key={step.id}
          label={rateStepWords(step)}
          value={<AskedFigure text={showRate(step.rate)} name={rateStepWords(step)} ids={step.sources} />}
        />
      ))}
      {annualRate === null ? (
        <Row label={words.noRate} />
      ) : (
        <Row label={words.rateNow} value={showRate(annualRate)} strong />
      )}
    </Card>
  );
}
