import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Card, SectionHead } from '@/components/card';
import { Row } from '@/components/row';
import { Tag, type TagTone } from '@/components/tag';
import type { LimitView } from '@/services/contract/limit';
import type { ProductCard, ProductStatus } from '@/services/contract/wallet';
import { toTab } from '@/ways/go';
import { failureWords } from '@/words/failure-words';
import { words as names } from '@/words/names';
import { Reasons } from '../reasons';
import './nothing-open.scss';

const TONES: Record<ProductStatus, TagTone> = {
  available: 'green',
  inactive: 'blue',
  'not-invited': 'plain',
  'under-review': 'amber',
  frozen: 'grey',
  ineligible: 'red',
};

/** No product is open: why not, and which can be. */
export function NothingOpen({ view, products }: { view: LimitView; products: readonly ProductCard[] }) {
  const possible = products.find(({ status }) => status === 'inactive');
  return (
    <>
      <Card title="还没有额度">
        <View className="limit-tips-none">额度在开通一个产品以后才有。开通不等于借款，也不收费。</View>
        {view.refusals.length > 0 && (
          <>
            <View className="limit-tips-why">{view.productName}暂时不能开通：</View>
            <Reasons failures={view.refusals} />
          </>
        )}
        <View className="limit-tips-action">
          {possible ? (
            <Button onTap={() => toTab('entry')}>去钱包开通{possible.name}</Button>
          ) : (
            <Button kind="secondary" onTap={() => toTab('entry')}>
              回钱包看各个产品
            </Button>
          )}
        </View>
      </Card>
      <SectionHead title="各个产品" />
      <Card flush>
        {products.map(({ id, name, status, reason }) => (
          <Row
            key={id}
            label={name}
            {...(reason ? { detail: failureWords(reason).text } : {})}
            value={<Tag tone={TONES[status]} text={names.productStatuses[status]} />}
          />
        ))}
      </Card>
    </>
  );
}
