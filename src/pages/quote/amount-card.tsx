import { Text, View } from '@tarojs/components';
import { AmountInput } from '@/components/amount-input';
import { Card } from '@/components/card';
import { Segmented } from '@/components/segmented';
import { SliderField } from '@/components/slider-field';
import type { QuoteOptions } from '@/services/contract/quote';
import { rangeOf } from '@/stores/quote/amount';
import { type OpenQuote, quoteStore, shownQuote } from '@/stores/quote/quote';
import { type Fen, fen, parseYuan, showYuan } from '@/units/fen';
import { failureWords } from '@/words/failure-words';
import { words as names } from '@/words/names';
import { words } from '@/words/quote';
import { AskedFigure, SourceMark } from '../sources';
import { RateFigure } from './rate-figure';
import './amount-card.scss';

const { change, drag, rest } = quoteStore.getState();

/** How much, how long, how to repay. */
export function AmountCard({ state: { options, inputs, answer, draggedFen } }: { state: OpenQuote }) {
  const { amountText, method, periods } = inputs;
  const amountFen = draggedFen ?? parseYuan(amountText);
  const quote = shownQuote(answer);
  const bad = answer.kind === 'bad-amount' ? failureWords(answer.failure) : null;
  return (
    <Card className="ask">
      <AmountInput
        label={words.amount}
        heading={<View className="ask-label">{words.howMuch}</View>}
        text={amountText}
        atRest={amountFen === null ? undefined : showYuan(amountFen)}
        placeholder={words.amountHint}
        error={bad && `${bad.text}${bad.remedy}`}
        onInput={(text) => change({ amountText: text })}
        aside={
          quote && (
            <View className="ask-rate result-priced">
              <View className="ask-aside">{words.simpleRate}</View>
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
            <Text className="ask-label">{words.howLong}</Text>
            <View className="ask-aside">
              {words.longest({ periods: Math.max(...options.terms) })}
              {options.sources.terms.map((id) => (
                <SourceMark key={id} id={id} title={words.term} />
              ))}
            </View>
          </View>
          <Segmented
            label={words.term}
            options={options.terms.map((term) => ({ value: term, text: words.periods({ periods: term }) }))}
            value={periods}
            onChange={(chosen) => change({ periods: chosen })}
          />
        </View>
      )}

      <View className="ask-part">
        <View className="ask-label">{words.howRepaid}</View>
        {options.methods.length > 1 ? (
          <Segmented
            label={words.method}
            options={options.methods.map((value) => ({ value, text: names.methods[value] }))}
            value={method}
            onChange={(chosen) => change({ method: chosen })}
          />
        ) : (
          <View className="ask-only">{names.methods[method]}</View>
        )}
        <View className="ask-hint">
          {options.methods.length > 1 ? words.methods({ methods: options.methods.length }) : words.oneMethod}
          {options.sources.method.slice(0, 1).map((id) => (
            <SourceMark key={id} id={id} title={words.methodsOf({ product: options.productName })} />
          ))}
          {words.stop}
          {names.methodHints[method]}
        </View>
      </View>
    </Card>
  );
}

/** A phone may tell of a step by its fraction. */
const whole = (value: number): Fen => fen(Math.round(value));
const onMove = (value: number) => rest(whole(value));
const onDrag = (value: number) => drag(whole(value));

/** @param amountText where it rests: where a finger has it is no news to it */
function AmountSlider({ options, amountText }: { options: QuoteOptions; amountText: string }) {
  const { minimumFen, availableFen } = options;
  const { min, max, step } = rangeOf(options);
  const amountFen = parseYuan(amountText) ?? min;
  return (
    <>
      <SliderField
        label={words.slider}
        min={min}
        max={max}
        step={step}
        value={Math.min(max, Math.max(min, amountFen))}
        valueText={words.sliderValue({ amount: amountFen })}
        disabled={max === min}
        onMove={onMove}
        onDrag={onDrag}
      />
      <View className="ask-ends">
        <View>{showYuan(minimumFen)}</View>
        <AskedFigure text={words.available({ amount: availableFen })} ids={options.sources.limit} />
      </View>
    </>
  );
}
