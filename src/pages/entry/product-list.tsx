import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Card, SectionHead } from '@/components/card';
import { Icon, type IconName } from '@/components/icon';
import { Row } from '@/components/row';
import { Sheet } from '@/components/sheet';
import { Tag, type TagTone } from '@/components/tag';
import { Tappable } from '@/components/tappable';
import type { ProductId } from '@/services/contract/terms';
import type { ProductCard, ProductStatus, WalletView } from '@/services/contract/wallet';
import { cited } from '@/stores/app/figures';
import { walletStore } from '@/stores/wallet/wallet';
import { showYuan } from '@/units/fen';
import { showRate } from '@/units/rate';
import { go, toTab } from '@/ways/go';
import { words } from '@/words/entry';
import { failureWords } from '@/words/failure-words';
import { words as names } from '@/words/names';
import { AskedFigure, SourceMark } from '../sources';
import './product-list.scss';

const ICONS: Record<ProductId, IconName> = {
  weilidai: 'bars',
  fenfu: 'rings',
  we2000: 'coin',
  partner: 'lines',
  xiaoe: 'hexagon',
  bank: 'bank',
  business: 'shop',
};

const TONES: Record<ProductStatus, TagTone> = {
  available: 'green',
  inactive: 'blue',
  'not-invited': 'plain',
  'under-review': 'amber',
  frozen: 'grey',
  ineligible: 'red',
};

export function ProductList({ wallet, hidden }: { wallet: WalletView; hidden: boolean }) {
  const [asked, setAsked] = useState<readonly ProductCard[] | null>(null);
  const alike = shutAlike(wallet);
  const others =
    alike.length > 1 ? wallet.products.filter((product) => !alike.includes(product)) : wallet.products;
  const choose = (product: ProductCard) => {
    if (product.status === 'available') go(`/pages/quote/index?product=${product.id}`);
    else if (product.status === 'inactive') void walletStore.getState().openActivation(product.id);
    else setAsked([product]);
  };
  return (
    <>
      <SectionHead
        title={words.products}
        aside={
          <AskedFigure
            text={(wallet.rateRange.claimed ? words.ratesClaimed : words.rates)(wallet.rateRange)}
            ids={cited('rate-range')}
            answer={words.ratesAnswer}
          />
        }
      />
      <Card flush>
        {alike.length > 1 && (
          <Row
            icon="card"
            label={listed(alike)}
            detail={whyAlike(alike)}
            value={alike[0] && names.productStatuses[alike[0].status]}
            onTap={() => setAsked(alike)}
          />
        )}
        {others.map((product) => (
          <Product key={product.id} product={product} hidden={hidden} onTap={() => choose(product)} />
        ))}
      </Card>
      {asked && <ReasonSheet products={asked} onClose={() => setAsked(null)} />}
    </>
  );
}

/** Products that are shut for one reason, since the person is late or frozen: they are said once. */
function shutAlike({ products, owed }: WalletView): readonly ProductCard[] {
  const shut = products.filter(({ status }) => status === 'frozen' || (owed && status === 'ineligible'));
  const why = (product: ProductCard | undefined): string =>
    JSON.stringify([product?.reason?.code, product?.reason?.details]);
  return shut.filter((product) => why(product) === why(shut[0]));
}

const whyAlike = ([first, ...others]: readonly ProductCard[]): string =>
  words.alike({
    products: others.length + 1,
    reason: first?.reason ? failureWords(first.reason).text : '',
  });

const listed = (products: readonly ProductCard[]): string =>
  products.map(({ name }) => name).reduce((said, product) => words.alsoProduct({ products: said, product }));

interface ProductProps {
  product: ProductCard;
  hidden: boolean;
  onTap: () => void;
}

function Product({ product, hidden, onTap }: ProductProps) {
  const { name, origin, status, reason } = product;
  return (
    <View className="product">
      <View className="product-tile">
        <Icon name={ICONS[product.id]} />
      </View>
      <View className="product-words">
        <Tappable
          className="product-head"
          label={words.productSpoken({
            product: name,
            origin: names.origins[origin],
            status: names.productStatuses[status],
            facts: facts(product, hidden),
          })}
          onTap={onTap}
        >
          <View className="product-name">
            {name}
            <Text className="product-origin">{names.origins[origin]}</Text>
          </View>
          <Tag tone={TONES[status]} text={names.productStatuses[status]} />
        </Tappable>
        <View className="product-facts">{facts(product, hidden)}</View>
        {reason && (
          <View className="product-facts">
            {status === 'inactive' && reason.code === 'not-activated'
              ? words.canOpen
              : failureWords(reason).text.replace(/。$/, '')}
            {reason.rule && <SourceMark id={reason.rule} title={failureWords(reason).title} />}
          </View>
        )}
      </View>
    </View>
  );
}

function facts(
  { status, annualRate, rateRange, limitRange, availableFen, methods }: ProductCard,
  hidden: boolean,
) {
  const own = annualRate !== null && status !== 'ineligible';
  const range = rateRange.claimed ? words.rateRangeClaimed : words.rateRange;
  const price = own ? showRate(annualRate) : range(rateRange);
  if (status !== 'available') return words.facts({ price, ...limitRange });
  return words.availableFacts({
    price,
    amount: hidden ? '••••' : showYuan(availableFen),
    method: methods.map((method) => names.methods[method])[0] ?? '',
  });
}

/** Why products cannot be used, and what helps: one of them, or several that are shut for one reason. */
function ReasonSheet({ products, onClose }: { products: readonly ProductCard[]; onClose: () => void }) {
  const [product] = products;
  if (!product?.reason) return null;
  const { reason, status } = product;
  const { title, text, remedy } = failureWords(reason);
  return (
    <Sheet
      title={words.reasonTitle({ products: listed(products), status: names.productStatuses[status] })}
      onClose={onClose}
      footer={
        <Button
          kind="secondary"
          onTap={() => {
            onClose();
            toTab('limit-tips');
          }}
        >
          {words.whyLimit}
        </Button>
      }
    >
      <View className="reason-title">
        {title} {reason.rule && <SourceMark id={reason.rule} title={title} />}
      </View>
      <View>{text}</View>
      <View className="reason-remedy">{remedy}</View>
    </Sheet>
  );
}
