import { View } from '@tarojs/components';
import { useEffect, useRef } from 'react';
import { Icon } from '@/components/icon';
import { showTime } from '@/units/day';
import { encoded } from '@/ways/escape';
import { words } from '@/words/director/desk';
import './phone-frame.scss';
import { type Framed, Steering, useRemote } from './remote';

export type Which = 'a' | 'b';

interface PhoneFrameProps {
  which: Which;
  /** The demo in it, once it is there. */
  remote: Framed | undefined;
  /** The page it opens at. */
  to: string;
  /** The demo inside is there, or there anew. */
  onReady: (framed: Framed) => void;
}

/** How often the frame is asked whether its demo is there: it is gone when the page in it reloads itself. */
const LOOK_MS = 200;

/** A phone with the demo in it. It is a page of its own, so that bars, sheets and sizes are a phone's. */
export function PhoneFrame({ which, remote, to, onReady }: PhoneFrameProps) {
  const element = useRef<HTMLIFrameElement>(null);
  const first = useRef(to);
  useEffect(() => {
    let known: Framed | undefined;
    const timer = setInterval(() => {
      const framed = element.current?.contentWindow?.framed;
      if (framed === undefined || framed === known) return;
      known = framed;
      onReady(framed);
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [onReady]);
  return (
    <View className="phone">
      <View className="phone-bar" aria-hidden="true">
        <View>
          <Steering remote={remote}>
            <Time />
          </Steering>
        </View>
        <Icon name="mark" size={14} />
      </View>
      <iframe
        ref={element}
        title={which === 'a' ? words.phone : words.otherPhone}
        className="phone-screen"
        src={`./?frame=${which}#/director/frame?to=${encoded(first.current)}`}
      />
      <View className="phone-home" aria-hidden="true" />
    </View>
  );
}

/** The demo's, as a phone shows its own. */
function Time() {
  return <>{showTime(useRemote().controls.now())}</>;
}
