import { View } from '@tarojs/components';
import Taro, { usePageScroll } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { attempt } from '@/platform/attempt';
import { measure } from '@/platform/boxes';
import { words } from '@/words/components';
import './jump-list.scss';
import { Tappable } from './tappable';

interface JumpListProps {
  /** What lies on this page, for a screen reader. */
  label: string;
  /** Each is a node of the page with this id, in their order. */
  parts: readonly { readonly id: string; readonly text: string }[];
}

const LIST = 'jump-list';
/** Between the list and the head of a part that was jumped to. */
const GAP = 12;
/** A part is in view once its head is so near below the list. */
const NEAR = 24;

/** Leads to the parts of a long page, and marks the one in view. Nothing is hidden: reading on works too. */
export function JumpList({ label, parts }: JumpListProps) {
  const [at, setAt] = useState(0);
  const measuring = useRef(false);

  usePageScroll(() => {
    if (measuring.current) return;
    measuring.current = true;
    void measure(LIST, ...parts.map(({ id }) => id)).then(([list, ...boxes]) => {
      measuring.current = false;
      const edge = (list?.bottom ?? 0) + NEAR;
      setAt(Math.max(0, boxes.filter((box) => box !== null && box.top <= edge).length - 1));
    });
  });

  return (
    <View id={LIST} className="jump-list" role="navigation" aria-label={label}>
      {parts.map(({ id, text }, index) => (
        <Tappable
          key={id}
          className={index === at ? 'jump-part jump-part-on' : 'jump-part'}
          label={index === at ? words.inView({ part: text }) : text}
          onTap={() => {
            setAt(index);
            jumpTo(id);
          }}
        >
          {text}
        </Tappable>
      ))}
    </View>
  );
}

/** Scrolls to a part of the page, so that its head stands right below the list. */
export function jumpTo(id: string): void {
  void measure(LIST).then(([list]) => {
    attempt(() =>
      Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -(list?.bottom ?? 0) - GAP, duration: 0 }),
    );
  });
}
