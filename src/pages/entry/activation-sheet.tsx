import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Checkbox } from '@/components/checkbox';
import { Icon } from '@/components/icon';
import { Notice } from '@/components/notice';
import { OptionCard } from '@/components/option-card';
import { Sheet } from '@/components/sheet';
import type { ChannelId, Failure, ProductCard, WalletView } from '@/services/contract';
import { useWallet, walletStore } from '@/stores/wallet';
import { showYuan } from '@/units/fen';
import { showRate } from '@/units/rate';
import { failureWords, ORIGIN_NAMES } from '@/words';
import { AskedFigure, SourceMark } from '../sources';
import { CHANNELS, type ChannelWords } from './channels';

const { activate, closeActivation } = walletStore.getState();

/** Opens a product: the way in, what is needed, the one consent; the button names what is missing. */
export function ActivationSheet({ wallet }: { wallet: WalletView }) {
  const activation = useWallet((store) => store.activation);
  const product =
    activation.phase === 'closed' ? undefined : wallet.products.find(({ id }) => id === activation.productId);
  if (activation.phase === 'closed' || !product) return null;
  return (
    <Opening
      key={product.id}
      product={product}
      customerName={wallet.customerName}
      sending={activation.phase === 'sending'}
      failure={activation.phase === 'choosing' ? activation.failure : null}
    />
  );
}

interface OpeningProps {
  product: ProductCard;
  customerName: string;
  sending: boolean;
  failure: Failure | null;
}

function Opening({ product, customerName, sending, failure }: OpeningProps) {
  const [channelId, setChannelId] = useState<ChannelId>('wallet');
  const [consent, setConsent] = useState(false);
  const { min, max } = product.rateRange;
  return (
    <Sheet
      title={`开通 ${product.name}`}
      subtitle={`${ORIGIN_NAMES[product.origin]}产品，年化 ${showRate(min)}–${showRate(max)}（单利），额度 ${showYuan(product.limitRange.min)}–${showYuan(product.limitRange.max)}`}
      onClose={closeActivation}
      footer={
        <Button
          busy={sending}
          disabled={!consent}
          note="开通不等于借款 · 流程演示，不提供真实借款"
          onTap={() => void activate({ productId: product.id, channelId, creditReportConsent: consent })}
        >
          {consent ? '提交开通' : '还需：勾选授权'}
        </Button>
      }
    >
      {failure && <Refusal failure={failure} />}
      <View className="opening-head">
        选择开通渠道
        <SourceMark id="B13" title="三个渠道" />
      </View>
      <View role="radiogroup" aria-label="开通渠道">
        {CHANNELS.map((channel) => (
          <Channel
            key={channel.id}
            channel={channel}
            chosen={channel.id === channelId}
            onChoose={() => setChannelId(channel.id)}
          />
        ))}
      </View>
      <View className="opening-head">
        需要的资料
        <Text className="opening-count">已备 {consent ? 2 : 1} / 2</Text>
      </View>
      <View className="opening-ready">
        <View>实名认证</View>
        <View className="opening-name">
          {customerName}
          <Icon name="done" size={20} className="opening-done" />
        </View>
      </View>
      <Checkbox
        checked={consent}
        onChange={setConsent}
        label="授权查询征信报告"
        detail="只用于这一次授信审批，查询后会在征信报告里留下一条记录；不同意可以直接离开"
      />
    </Sheet>
  );
}

function Channel({
  channel,
  chosen,
  onChoose,
}: {
  channel: ChannelWords;
  chosen: boolean;
  onChoose: () => void;
}) {
  const { name, place, time, pass, error, source, warning } = channel;
  return (
    <OptionCard title={name} aside={place} chosen={chosen} onChoose={onChoose}>
      <View className="opening-figures">
        <View>
          用时 <AskedFigure text={time} name={`${name}用时`} ids={[source]} />
        </View>
        <View>
          通过率 <AskedFigure text={pass} name={`${name}通过率`} ids={[source]} />
        </View>
        <View>
          额度误差 <AskedFigure text={error} name={`${name}额度误差`} ids={[source]} />
        </View>
      </View>
      {warning !== null && (
        <View className="opening-warning">
          <Icon name="alert" size={16} /> {warning}
        </View>
      )}
    </OptionCard>
  );
}

function Refusal({ failure }: { failure: Failure }) {
  const { title, text, remedy } = failureWords(failure);
  return (
    <Notice title={title}>
      {text}
      {remedy}
    </Notice>
  );
}
