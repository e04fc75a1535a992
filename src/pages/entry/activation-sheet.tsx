import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { FailedState } from '@/components/failed-state';
import { Sheet } from '@/components/sheet';
import { Bone, Skeleton } from '@/components/skeleton';
import type { Failure } from '@/services/contract/reply';
import type { ChannelId } from '@/services/contract/terms';
import type { ActivationView, ProductCard, WalletView } from '@/services/contract/wallet';
import { cite, cited } from '@/stores/app/figures';
import { useWallet, walletStore } from '@/stores/wallet/wallet';
import type { Day } from '@/units/day';
import { showYuan } from '@/units/fen';
import { ascending } from '@/units/order';
import { words } from '@/words/entry';
import { failureWords } from '@/words/failure-words';
import { words as names } from '@/words/names';
import { AskedFigure, SourceMark } from '../sources';
import { NotDone } from '../states';
import { ChannelCard } from './channel-card';
import { Gates, nextGate } from './gates';

const { activate, closeActivation, openActivation } = walletStore.getState();

/** Opens a product: the way in, what is needed, the one consent; the button names what is missing. */
export function ActivationSheet({ wallet }: { wallet: WalletView }) {
  const activation = useWallet((store) => store.activation);
  const product =
    activation.phase === 'closed' ? undefined : wallet.products.find(({ id }) => id === activation.productId);
  if (activation.phase === 'closed' || !product) return null;
  if (activation.phase === 'choosing' || activation.phase === 'sending')
    return (
      <Opening
        key={product.id}
        product={product}
        view={activation.view}
        customerName={wallet.customerName}
        sending={activation.phase === 'sending'}
        failure={activation.phase === 'choosing' ? activation.failure : null}
      />
    );
  return (
    <Sheet
      title={words.activation({ product: product.name })}
      subtitle={subtitle(product)}
      onClose={closeActivation}
    >
      {activation.phase === 'asking' ? (
        <Skeleton>
          <Bone width="100%" height={72} />
          <Bone width="100%" height={72} />
        </Skeleton>
      ) : (
        <FailedState
          {...failureWords(activation.failure)}
          code={activation.failure.code}
          onRetry={() => void openActivation(product.id)}
        />
      )}
    </Sheet>
  );
}

const subtitle = ({ origin, rateRange, limitRange }: ProductCard): string =>
  (rateRange.claimed ? words.activationOfClaimed : words.activationOf)({
    origin: names.origins[origin],
    minRate: rateRange.min,
    maxRate: rateRange.max,
    minLimit: limitRange.min,
    maxLimit: limitRange.max,
  });

/** Where every way in that is offered has said no: the day on which the first can be tried again. */
function firstRetryDay({ channels }: ActivationView): Day | null {
  const offered = channels.filter((channel) => channel.offered);
  const days = offered.flatMap(({ declined }) => (declined ? [declined.retryDay] : [])).sort(ascending);
  return days.length === offered.length ? (days[0] ?? null) : null;
}

interface OpeningProps {
  product: ProductCard;
  view: ActivationView;
  customerName: string;
  sending: boolean;
  failure: Failure | null;
}

function Opening({ product, view, customerName, sending, failure }: OpeningProps) {
  const [channelId, setChannelId] = useState<ChannelId>(
    view.channels.find(({ offered, declined }) => offered && declined === null)?.id ?? 'wallet',
  );
  const [consent, setConsent] = useState(false);
  const next = nextGate(view);
  const retryDay = firstRetryDay(view);
  return (
    <Sheet
      title={words.activation({ product: product.name })}
      subtitle={subtitle(product)}
      onClose={closeActivation}
      footer={
        retryDay !== null ? (
          <Button disabled note={words.activationNote} onTap={() => {}}>
            {words.allDeclined({ retryDay })}
          </Button>
        ) : (
          <Button
            busy={sending}
            disabled={next === null && !consent}
            note={words.activationNote}
            onTap={() =>
              next === null
                ? void activate({ productId: product.id, channelId, creditReportConsent: consent })
                : next.go()
            }
          >
            {next !== null ? words.next[next.gate] : consent ? words.activate : words.next['credit-report']}
          </Button>
        )
      }
    >
      {failure && <NotDone failure={failure} />}
      <Estimate view={view} />
      <View className="activation-head">
        {words.chooseChannel}
        <SourceMark id={cite('channels')} title={words.channelsSource} />
      </View>
      <View role="radiogroup" aria-label={words.channels}>
        {view.channels.map((channel) => (
          <ChannelCard
            key={channel.id}
            channel={channel}
            chosen={channel.id === channelId}
            onChoose={() => setChannelId(channel.id)}
          />
        ))}
      </View>
      <Gates view={view} customerName={customerName} consent={consent} onConsent={setConsent} />
    </Sheet>
  );
}

/** What it may come to, before anything is asked of a bureau. */
function Estimate({ view: { estimate, sources } }: { view: ActivationView }) {
  return (
    <View className="activation-ready">
      <View>{words.estimate({ percent: estimate.percent })}</View>
      <AskedFigure
        text={`${showYuan(estimate.fromFen)}–${showYuan(estimate.toFen)}`}
        name={words.estimateName}
        ids={[...new Set([...cited('activation-look'), ...sources])]}
        answer={words.estimateAnswer({ percent: estimate.percent })}
      />
    </View>
  );
}
