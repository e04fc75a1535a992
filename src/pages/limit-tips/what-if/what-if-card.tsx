import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import type { ProductId } from '@/services/contract/terms';
import { whatIfStore } from '@/stores/limit/what-if';

/** Leads to the panel where habits can be moved. */
export function WhatIfCard({ productId }: { productId: ProductId }) {
  return (
    <Card title="假如这样做">
      <View className="limit-tips-none">
        调一调支付分、缴费、逾期这些习惯，看额度、利率和背后的规则会怎么变。只是推演，不会改动你的账户。
      </View>
      <View className="limit-tips-action">
        <Button kind="secondary" onTap={() => void whatIfStore.getState().open(productId)}>
          推演一下
        </Button>
      </View>
    </Card>
  );
}
