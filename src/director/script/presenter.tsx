import { View } from '@tarojs/components';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/button';
import { Notice } from '@/components/notice';
import { Tappable } from '@/components/tappable';
import { words } from '@/words/director/scripts';
import './presenter.scss';
import { kept } from '../kept';
import { type Framed, usePlaying, useRemote } from '../remote';
import { STEP_MS } from './now-playing';
import { stopWords } from './stop-words';

const ON = ['ArrowRight', 'PageDown', ' ', 'Enter'];
/** A button that has the focus takes these for itself. */
const PRESSES = [' ', 'Enter'];
const BACK = ['ArrowLeft', 'PageUp', 'Backspace'];

/** For an audience: the phone, what is said about the step, and nothing else. Keys and a tap go on. */
export function Presenter({ remote, onEnd }: { remote: Framed; onEnd: () => void }) {
  const { controls } = useRemote();
  const { stage } = controls;
  const playing = usePlaying();
  useFullScreen(onEnd);
  useAlone(remote);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (PRESSES.includes(event.key) && (event.target as Element).closest('[role=button],input,textarea'))
        return;
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
  const still = left === 0 || playing?.stopped !== null;
  return (
    <View className="presenter">
      {playing ? (
        <Tappable className="presenter-words" label={words.forward} disabled={still} onTap={stage.forward}>
          <View className="presenter-title">{playing.title}</View>
          <View className="presenter-caption" role="status">
            {playing.caption ?? words.pressToBegin}
          </View>
          <View className="presenter-left">{left === 0 ? words.over : words.left({ steps: left })}</View>
        </Tappable>
      ) : (
        <>
          <View className="presenter-caption">{words.which}</View>
          <View className="presenter-list">
            {controls.scenarios.map(({ id, title, steps }) => (
              <Tappable key={id} className="presenter-choice" onTap={() => kept(controls.play(id))}>
                {words.choice({ title, steps })}
              </Tappable>
            ))}
          </View>
        </>
      )}
      {playing && (
        <View className="presenter-steps" aria-hidden="true">
          {Array.from({ length: playing.count }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its number
            <View key={index} className={index < playing.index ? 'presenter-done' : 'presenter-step'} />
          ))}
        </View>
      )}
      {playing?.stopped && <Notice title={words.stopped}>{stopWords(playing)}</Notice>}
      <View className="presenter-ways">
        {playing && (
          <>
            <Button kind="secondary" disabled={playing.index === 0} onTap={stage.back}>
              {words.back}
            </Button>
            <Button kind="secondary" disabled={still} onTap={stage.forward}>
              {words.forward}
            </Button>
            <Button kind="secondary" disabled={still} onTap={() => stage.auto(playing.auto ? null : STEP_MS)}>
              {playing.auto ? words.pause : words.auto}
            </Button>
            <Button kind="text" onTap={stage.stop}>
              {words.another}
            </Button>
          </>
        )}
        <Button kind="text" onTap={onEnd}>
          {words.endPresentation}
        </Button>
      </View>
    </View>
  );
}

/** The whole screen, where the browser allows it. Its own way out of that ends the presentation. */
function useFullScreen(onEnd: () => void): void {
  const end = useRef(onEnd);
  end.current = onEnd;
  useEffect(() => {
    const none = () => {
      // Not allowed, or not there: the window is big enough.
    };
    const left = () => {
      if (!document.fullscreenElement) end.current();
    };
    void document.documentElement.requestFullscreen?.().catch(none);
    document.addEventListener('fullscreenchange', left);
    return () => {
      document.removeEventListener('fullscreenchange', left);
      if (document.fullscreenElement) void document.exitFullscreen().catch(none);
    };
  }, []);
}

/** The caption stands beside the phone, in large letters: it need not lie over the page as well. */
function useAlone(remote: Framed): void {
  useEffect(() => {
    remote.captions(false);
    return () => remote.captions(true);
  }, [remote]);
}
