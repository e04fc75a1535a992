import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Card, SectionHead } from '@/components/card';
import { Row } from '@/components/row';
import { Tag, type TagTone } from '@/components/tag';
import type { LimitView } from '@/services/contract/limit';
import type { ProductCard, ProductStatus } from '@/services/contract/wallet';
import { toTab } from '@/ways/go';
import { failureWords } from '@/words/failure-words';
import { words } from '@/words/limit-tips/limit-tips';
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
      <Card title={words.nothingOpen}>
        <View className="limit-tips-none">{words.nothingOpenNote}</View>
        {view.refusals.length > 0 && (
          <>
            <View className="limit-tips-why">{words.notNow({ product: view.productName })}</View>
            <Reasons failures={view.refusals} />
          </>
        )}
        <View className="limit-tips-action">
          {possible ? (
            <Button onTap={() => toTab('entry')}>{words.activate({ product: possible.name })}</Button>
          ) : (
            <Button kind="secondary" onTap={() => toTab('entry')}>
              {words.toWallet}
            </Button>
          )}
        </View>
      </Card>
      <SectionHead title={words.products} />
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
