import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Icon } from '@/components/icon';
import { Overlay } from '@/components/overlay';
import { ReadingBox } from '@/components/reading-box';
import { Tappable } from '@/components/tappable';
import type { Offer } from '@/stores/quote/quote';
import { Articles } from './articles';
import './contract-card.scss';
import { CONTRACT_TITLE, contractOf } from './contract-text';

interface ContractCardProps {
  offer: Offer;
  read: boolean;
  onRead: () => void;
}

/** The contract in a window, how far it was read, and the whole of it on a screen of its own. */
export function ContractCard({ offer, read, onRead }: ContractCardProps) {
  const [share, setShare] = useState(0);
  const [whole, setWhole] = useState(false);
  const articles = contractOf(offer);
  const percent = read ? 100 : share;
  const reached = (to: number) => {
    setShare((before) => Math.max(before, Math.floor(to * 100)));
    if (to >= 1 && !read) onRead();
  };
  return (
    <Card title={CONTRACT_TITLE} aside={<View>{read ? '已读完' : `已读 ${percent}%`}</View>}>
      <ReadingBox id="contract" name={`${CONTRACT_TITLE}，读到末尾`} onRead={reached}>
        <Articles articles={articles} />
      </ReadingBox>
      <View className="contract-track">
        <View className="contract-fill" style={{ width: `${percent}%` }} />
      </View>
      <Button kind="text" onTap={() => setWhole(true)}>
        全屏阅读
      </Button>
      {whole && (
        <Overlay label={CONTRACT_TITLE} place="bottom" onClose={() => setWhole(false)}>
          <View className="contract-head">
            <Text className="contract-title">{CONTRACT_TITLE}</Text>
            <Tappable className="contract-close" label="关闭" onTap={() => setWhole(false)}>
              <Icon name="close" size={22} />
            </Tappable>
          </View>
          <ReadingBox id="contract-whole" name={CONTRACT_TITLE} tall onRead={reached}>
            <Articles articles={articles} />
          </ReadingBox>
          <View className="contract-foot">
            <Button
              kind="secondary"
              onTap={() => setWhole(false)}
              note={read ? undefined : `已读 ${percent}%，读到末尾才算读完`}
            >
              {read ? '读完了，返回' : '先返回'}
            </Button>
          </View>
        </Overlay>
      )}
    </Card>
  );
}
