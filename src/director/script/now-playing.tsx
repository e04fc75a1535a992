import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Notice } from '@/components/notice';
import { words } from '@/words/director/scripts';
import { type usePlaying, useRemote } from '../remote';
import './now-playing.scss';
import { stopWords } from './stop-words';

/** Long enough to read a caption. */
export const STEP_MS = 3_500;

/** The scenario that is on, and the ways on. */
export function NowPlaying({ playing }: { playing: NonNullable<ReturnType<typeof usePlaying>> }) {
  const { stage } = useRemote().controls;
  const ended = playing.index === playing.count;
  return (
    <View className="now-playing">
      <View className="now-playing-caption" role="status">
        {words.position({
          step: playing.index,
          steps: playing.count,
          caption: playing.caption ?? words.notBegun,
        })}
      </View>
      {playing.stopped && <Notice title={words.stopped}>{stopWords(playing)}</Notice>}
      <View className="now-playing-ways">
        <Button kind="secondary" disabled={playing.index === 0} onTap={stage.back}>
          {words.back}
        </Button>
        <Button kind="secondary" disabled={ended || playing.stopped !== null} onTap={stage.forward}>
          {words.forward}
        </Button>
        <Button
          kind="secondary"
          disabled={ended || playing.stopped !== null}
          onTap={() => stage.auto(playing.auto ? null : STEP_MS)}
        >
          {playing.auto ? words.pause : words.auto}
        </Button>
        <Button kind="secondary" onTap={stage.stop}>
          {words.end}
        </Button>
      </View>
    </View>
  );
}
