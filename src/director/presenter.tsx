import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { Button } from '@/components/button';
import { Notice } from '@/components/notice';
import { Tappable } from '@/components/tappable';
import './presenter.scss';
import { type Framed, usePlaying, useRemote } from './remote';
import { stopWords } from './stop-words';

const ON = ['ArrowRight', 'PageDown', ' ', 'Enter'];
const BACK = ['ArrowLeft', 'PageUp', 'Backspace'];

/** For an audience: the phone, what is said about the step, and nothing else. Keys and a tap go on. */
export function Presenter({ remote, onEnd }: { remote: Framed; onEnd: () => void }) {
  const { stage } = useRemote().controls;
  const playing = usePlaying();
  useFullScreen();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onEnd();
      else if (ON.includes(event.key)) stage.forward();
      else if (BACK.includes(event.key)) stage.back();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    const windows = [window, remote.window];
    for (const each of windows) each.addEventListener('keydown', press, true);
    return () => {
      for (const each of windows) each.removeEventListener('keydown', press, true);
    };
  }, [stage, remote, onEnd]);

  const left = playing ? playing.count - playing.index : 0;
  return (
    <View className="presenter">
      {playing ? (
        <Tappable className="presenter-words" label="下一步" disabled={left === 0} onTap={stage.forward}>
          <View className="presenter-title">{playing.title}</View>
          <View className="presenter-caption" role="status">
            {playing.caption ?? '按 → 开始'}
          </View>
          <View className="presenter-left">{left === 0 ? '放映结束' : `还有 ${left} 步`}</View>
        </Tappable>
      ) : (
        <View className="presenter-words">
          <View className="presenter-caption">先在剧本里选一个</View>
        </View>
      )}
      {playing && (
        <View className="presenter-steps" aria-hidden="true">
          {Array.from({ length: playing.count }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its number
            <View key={index} className={index < playing.index ? 'presenter-done' : 'presenter-step'} />
          ))}
        </View>
      )}
      {playing?.stopped && <Notice title="剧本停下了">{stopWords(playing)}</Notice>}
      <View className="presenter-ways">
        <Button kind="secondary" disabled={!playing || playing.index === 0} onTap={stage.back}>
          上一步
        </Button>
        <Button kind="secondary" disabled={left === 0} onTap={stage.forward}>
          下一步
        </Button>
        <Button kind="text" onTap={onEnd}>
          结束放映
        </Button>
      </View>
    </View>
  );
}

/** The whole screen, where the browser allows it. */
function useFullScreen(): void {
  useEffect(() => {
    const none = () => {
      // Not allowed, or not there: the window is big enough.
    };
    void document.documentElement.requestFullscreen?.().catch(none);
    return () => {
      if (document.fullscreenElement) void document.exitFullscreen().catch(none);
    };
  }, []);
}
