import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Empty } from '@/components/empty';
import { FailedState } from '@/components/failed-state';
import { guarded } from '@/components/guarded';
import { Screen } from '@/components/screen';
import { PRODUCT_IDS, type ProductId } from '@/services/contract/terms';
import { isStale, type OpenQuote, productIdOf, quoteStore, shownQuote, useQuote } from '@/stores/quote/quote';
import { toTab } from '@/ways/go';
import { useQuery } from '@/ways/query';
import { failureWords } from '@/words/failure-words';
import { words } from '@/words/quote';
import { useShare } from '../share';
import { SourceDesk } from '../sources';
import { AmountCard } from './amount-card';
import { CapCard } from './cap-card';
import { type Choice, ChoiceRows, ChoiceSheet } from './choices';
import { CompareCard } from './compare-card';
import './index.scss';
import { QuoteFooter } from './quote-footer';
import { QuoteSkeleton } from './quote-skeleton';
import { Refused } from './refused';
import { ResultCard } from './result-card';
import { Warnings } from './warnings';

const { open, refresh } = quoteStore.getState();

const toWallet = () => toTab('entry');

/** Opened by a link, the product may be missing or unknown. */
function Quote() {
  const { product } = useQuery();
  const productId = PRODUCT_IDS.find((id) => id === product);
  useShare({
    title: words.share,
    path: 'pages/quote/index',
    query: productId ? `product=${productId}` : '',
  });
  return productId ? <QuoteOf productId={productId} /> : <NoProduct />;
}

export default guarded(Quote);

function NoProduct() {
  return (
    <Screen title={words.title}>
      <Card>
        <Empty
          sign="missing"
          {...words.noProduct}
          action={<Button onTap={toWallet}>{words.chooseInWallet}</Button>}
        />
      </Card>
    </Screen>
  );
}

function QuoteOf({ productId }: { productId: ProductId }) {
  const found = useQuote((store) => store.state);
  const [choice, setChoice] = useState<Choice | null>(null);
  useDidShow(() => void open(productId));

  const state = found && productIdOf(found) === productId ? found : null;
  const opened = state?.phase === 'open' ? state : null;
  return (
    <Screen
      title={words.title}
      stale={opened !== null && isStale(opened)}
      footer={opened ? <QuoteFooter state={opened} onChoose={setChoice} /> : undefined}
    >
      {(state === null || state.phase === 'opening') && <QuoteSkeleton />}
      {state?.phase === 'failed' && (
        <Card>
          <FailedState
            {...failureWords(state.failure)}
            code={state.failure.code}
            onRetry={() => void refresh()}
          >
            <Button kind="text" onTap={toWallet}>
              {words.toWallet}
            </Button>
          </FailedState>
        </Card>
      )}
      {state?.phase === 'refused' && <Refused options={state.options} />}
      {opened && <Opened state={opened} onChoose={setChoice} />}
      {opened && choice && <ChoiceSheet choice={choice} state={opened} onClose={() => setChoice(null)} />}
      <SourceDesk />
    </Screen>
  );
}

function Opened({ state, onChoose }: { state: OpenQuote; onChoose: (choice: Choice) => void }) {
  const { answer } = state;
  const quote = shownQuote(answer);
  return (
    <>
      <AmountCard state={state} />
      <ChoiceRows state={state} onChoose={onChoose} />
      {answer.kind === 'failed' ? (
        <Card>
          <FailedState
            {...failureWords(answer.failure)}
            code={answer.failure.code}
            onRetry={answer.failure.retryable ? () => void refresh() : undefined}
          />
        </Card>
      ) : quote ? (
        <ResultCard quote={quote} />
      ) : (
        <QuoteSkeleton part="result" />
      )}
      <CapCard answer={answer} />
      <CompareCard state={state} />
      {/* They come and go with the amount: in a place of their own, so that nothing else is sent anew. */}
      <View className="quote-warnings">
        <Warnings answer={answer} />
      </View>
    </>
  );
}
