import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import type { ProductId } from '@/services/contract/terms';
import { whatIfStore } from '@/stores/limit/what-if';
import { words } from '@/words/limit-tips/what-if';

/** Leads to the panel where habits can be moved. */
export function WhatIfCard({ productId }: { productId: ProductId }) {
  return (
    <Card title={words.title}>
      <View className="limit-tips-none">{words.note}</View>
      <View className="limit-tips-action">
        <Button kind="secondary" onTap={() => void whatIfStore.getState().open(productId)}>
          {words.open}
        </Button>
      </View>
    </Card>
  );
}
