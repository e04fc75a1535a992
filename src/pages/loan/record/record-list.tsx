import { View } from '@tarojs/components';
import { usePageScroll } from '@tarojs/taro';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useAppearance } from '@/components/appearance';
import { measureDrawn } from '@/platform/boxes';
import { windowHeight } from '@/platform/device';
import type { RecordView } from '@/services/contract/records';
import { type RecordShelf, recordsStore } from '@/stores/loan/records';
import { RecordBlock } from './record-block';
import { BLOCK, firstBlock, HEIGHTS, layOut, slotsFor, topOf } from './record-layout';
import './record-list.scss';

const { look } = recordsStore.getState();

const WEB = process.env.TARO_ENV === 'h5';

interface RecordListProps {
  shelf: RecordShelf;
  onChoose: (record: RecordView) => void;
}

/**
 * All records as one scrolled list, of which only what is near the screen is drawn, however many there are.
 * A block that scrolls out gives its place to one that comes in: what is drawn changes its words, not its shape,
 * so that WeChat is sent little.
 */
export function RecordList({ shelf, onChoose }: RecordListProps) {
  const { care } = useAppearance();
  const { months } = shelf.view;
  const layout = useMemo(() => layOut(months, HEIGHTS[care ? 'care' : 'normal']), [months, care]);
  const [screen] = useState(() => windowHeight());
  const [first, setFirst] = useState(0);
  const scrolled = useRef(0);
  const above = useRef(0);

  const draw = () => setFirst(firstBlock(layout, scrolled.current - above.current, screen));
  usePageScroll(({ scrollTop }) => {
    scrolled.current = scrollTop;
    draw();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another layout is drawn anew, from where the page stands
  useEffect(() => {
    draw();
    void measureDrawn('records').then(([box]) => {
      if (!box) return;
      above.current = box.top + scrolled.current;
      draw();
    });
  }, [layout, screen]);
  const slots = slotsFor(layout, screen);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new shelf has nothing but its first stretch
  useEffect(() => void look(first * BLOCK, (first + slots) * BLOCK), [first, slots, shelf.view]);

  const places = Array.from({ length: slots }, (_, place) => ({
    place,
    // A keyboard goes through the web's blocks in their own order.
    block: WEB ? first + place : blockIn(place, first, slots),
  }));
  return (
    <View id="records" className="records" role="list" style={{ height: `${layout.height}px` }}>
      {places.map(({ place, block }) => (
        <RecordBlock
          key={WEB ? block : place}
          top={topOf(layout, block * BLOCK)}
          from={block * BLOCK}
          layout={layout}
          items={shelf.items}
          today={shelf.view.today}
          onChoose={onChoose}
        />
      ))}
    </View>
  );
}

/** Which block a place holds, of as many in a row from the first one drawn. */
const blockIn = (slot: number, first: number, slots: number): number =>
  first + ((((slot - first) % slots) + slots) % slots);
