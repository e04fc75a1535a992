import { ScrollView, View } from '@tarojs/components';
import { type ReactNode, useEffect, useRef } from 'react';
import { measureDrawn } from '@/platform/boxes';
import './reading-box.scss';

interface ReadingBoxProps {
  /** Of this page alone. */
  id: string;
  /** What a screen reader calls it. */
  name: string;
  /** As high as there is room, instead of a window in a card. */
  tall?: boolean;
  /** How far it was read, 0 to 1; 1 at once where nothing has to be scrolled. */
  onRead: (share: number) => void;
  children: ReactNode;
}

/** How near to its end a text counts as read. */
const NEAR = 16;

/** A text that is read by scrolling to its end. */
export function ReadingBox({ id, name, tall = false, onRead, children }: ReadingBoxProps) {
  const read = useRef(onRead);
  const height = useRef(0);
  read.current = onRead;

  useEffect(() => {
    void measureDrawn(id, `${id}-text`).then(([box, text]) => {
      if (!box || !text) return;
      height.current = box.height;
      if (text.height > 0 && text.height <= box.height + NEAR) read.current(1);
    });
  }, [id]);

  return (
    <ScrollView
      id={id}
      scrollY
      className={tall ? 'reading reading-tall' : 'reading'}
      lowerThreshold={NEAR}
      {...{ role: 'region', 'aria-label': name, ...(process.env.TARO_ENV === 'h5' ? { tabIndex: 0 } : {}) }}
      onScrollToLower={() => onRead(1)}
      onScroll={({ detail }) => {
        const way = detail.scrollHeight - height.current - NEAR;
        if (height.current > 0 && way > 0) onRead(Math.min(1, Math.max(0, detail.scrollTop / way)));
      }}
    >
      <View id={`${id}-text`} className="reading-text">
        {children}
      </View>
    </ScrollView>
  );
}
