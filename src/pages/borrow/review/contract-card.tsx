import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Icon } from '@/components/icon';
import { Overlay } from '@/components/overlay';
import { ReadingBox } from '@/components/reading-box';
import { Tappable } from '@/components/tappable';
import type { Offer } from '@/stores/quote/quote';
import { words } from '@/words/borrow/review';
import { Articles } from './articles';
import './contract-card.scss';
import { contractOf, titleOf } from './contract-text';

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
  const title = titleOf(offer.quote);
  const percent = read ? 100 : share;
  const reached = (to: number) => {
    setShare((before) => Math.max(before, Math.floor(to * 100)));
    if (to >= 1 && !read) onRead();
  };
  return (
    <Card title={title} aside={<View>{read ? words.read : words.readSoFar({ percent })}</View>}>
      <ReadingBox id="contract" name={words.readContract({ contract: title })} onRead={reached}>
        <Articles articles={articles} />
      </ReadingBox>
      <View className="contract-track">
        <View className="contract-fill" style={{ width: `${percent}%` }} />
      </View>
      <Button kind="text" onTap={() => setWhole(true)}>
        {words.wholeScreen}
      </Button>
      {whole && (
        <Overlay label={title} place="bottom" onClose={() => setWhole(false)}>
          <View className="contract-head">
            <Text className="contract-title">{title}</Text>
            <Tappable className="contract-close" label={words.close} onTap={() => setWhole(false)}>
              <Icon name="close" size={22} />
            </Tappable>
          </View>
          <ReadingBox id="contract-whole" name={title} tall onRead={reached}>
            <Articles articles={articles} />
          </ReadingBox>
          <View className="contract-foot">
            <Button
              kind="secondary"
              onTap={() => setWhole(false)}
              note={read ? undefined : words.readToEnd({ percent })}
            >
              {read ? words.backRead : words.back}
            </Button>
          </View>
        </Overlay>
      )}
    </Card>
  );
}
