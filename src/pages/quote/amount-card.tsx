import { Text, View } from '@tarojs/components';
import { AmountInput } from '@/components/amount-input';
import { Card } from '@/components/card';
import { Segmented } from '@/components/segmented';
import { SliderField } from '@/components/slider-field';
import type { QuoteOptions } from '@/services/contract/quote';
import { rangeOf } from '@/stores/quote/amount';
import { type OpenQuote, plainYuan, quoteStore, shownQuote } from '@/stores/quote/quote';
import { type Fen, parseYuan, showYuan } from '@/units/fen';
import { failureWords, METHOD_HINTS, METHOD_NAMES } from '@/words';
import { AskedFigure, SourceMark } from '../sources';
import { RateFigure } from './rate-figure';
import './amount-card.scss';

const { change } = quoteStore.getState();

/** How much, how long, how to repay. */
export function AmountCard({ state: { options, inputs, answer } }: { state: OpenQuote }) {
  const { amountText, method, periods } = inputs;
  const amountFen = parseYuan(amountText);
  const quote = shownQuote(answer);
  const bad = answer.kind === 'bad-amount' ? failureWords(answer.failure) : null;
  return (
    <Card className="ask">
      <AmountInput
        label="借款金额"
        heading={<View className="ask-label">借多少</View>}
        text={amountText}
        atRest={amountFen === null ? undefined : showYuan(amountFen)}
        placeholder="输入金额"
        error={bad && `${bad.text}${bad.remedy}`}
        onInput={(text) => change({ amountText: text })}
        aside={
          quote && (
            <View className={answer.kind === 'quoted' ? 'ask-rate' : 'ask-rate result-faded'}>
              <View className="ask-aside">年化（单利）</View>
              <RateFigure quote={quote} size="number" />
            </View>
          )
        }
      >
        <AmountSlider options={options} amountText={amountText} />
      </AmountInput>

      {method !== 'revolving' && (
        <View className="ask-part">
          <View className="ask-head">
            <Text className="ask-label">借多久</Text>
            <View className="ask-aside">
              最长 {options.terms[options.terms.length - 1]} 期
              {options.sources.terms.map((id) => (
                <SourceMark key={id} id={id} title="期限" />
              ))}
            </View>
          </View>
          <Segmented
            label="期限"
            options={options.terms.map((term) => ({ value: term, text: `${term} 期` }))}
            value={periods}
            onChange={(chosen) => change({ periods: chosen })}
          />
        </View>
      )}

      <View className="ask-part">
        <View className="ask-label">怎么还</View>
        {options.methods.length > 1 ? (
          <Segmented
            label="还款方式"
            options={options.methods.map((value) => ({ value, text: METHOD_NAMES[value] }))}
            value={method}
            onChange={(chosen) => change({ method: chosen })}
          />
        ) : (
          <View className="ask-only">{METHOD_NAMES[method]}</View>
        )}
        <View className="ask-hint">
          本产品支持{options.methods.length > 1 ? `这 ${options.methods.length} 种` : '这一种'}
          {options.sources.method.slice(0, 1).map((id) => (
            <SourceMark key={id} id={id} title={`${options.productName}的还款方式`} />
          ))}
          。{METHOD_HINTS[method]}
        </View>
      </View>
    </Card>
  );
}

function AmountSlider({ options, amountText }: { options: QuoteOptions; amountText: string }) {
  const { minimumFen, availableFen } = options;
  const { min, max, step } = rangeOf(options);
  const amountFen = parseYuan(amountText) ?? min;
  return (
    <>
      <SliderField
        label="借款金额滑块"
        min={min}
        max={max}
        step={step}
        value={Math.min(max, Math.max(min, amountFen))}
        valueText={`${showYuan(amountFen as Fen)} 元`}
        disabled={max === min}
        onMove={(value) => change({ amountText: plainYuan(value as Fen) })}
      />
      <View className="ask-ends">
        <View>{showYuan(minimumFen)}</View>
        <AskedFigure text={`可用 ${showYuan(availableFen)}`} ids={options.sources.limit} />
      </View>
    </>
  );
}
