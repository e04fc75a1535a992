import { View } from '@tarojs/components';
import { Fragment, useState } from 'react';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Notice } from '@/components/notice';
import { Tappable } from '@/components/tappable';
import { words } from '@/words/director/scripts';
import { kept } from '../kept';
import { usePlaying, useRemote } from '../remote';
import { RecorderSheet } from './recorder-sheet';
import './script.scss';
import { stopWords } from './stop-words';

/** Long enough to read a caption. */
export const STEP_MS = 3_500;

/** As many as leave room for the rest. */
const FIRST = 8;

/** Scripts that play through the bank: step by step or by themselves. */
export function ScriptPanel() {
  const { controls } = useRemote();
  const [recording, setRecording] = useState(false);
  const [all, setAll] = useState(false);
  const playing = usePlaying();
  const shown = controls.scenarios.filter(({ id }, index) => all || index < FIRST || id === playing?.id);
  return (
    <Card title={words.title} aside={words.howMany({ scripts: controls.scenarios.length })} flush>
      {playing && controls.scenarios.every(({ id }) => id !== playing.id) && (
        <>
          <View className="script script-on">
            <View className="script-mark" />
            <View className="script-title">{playing.title}</View>
          </View>
          <NowPlaying playing={playing} />
        </>
      )}
      {shown.map(({ id, title, steps }) => (
        <Fragment key={id}>
          <Tappable
            className={playing?.id === id ? 'script script-on' : 'script'}
            label={words.play({ title, steps })}
            onTap={() => kept(controls.play(id))}
          >
            <View className="script-mark" />
            <View className="script-title">{title}</View>
            <View className="script-steps">
              {playing?.id === id
                ? words.step({ step: playing.index, steps: playing.count })
                : words.steps({ steps })}
            </View>
          </Tappable>
          {playing?.id === id && <NowPlaying playing={playing} />}
        </Fragment>
      ))}
      <View className="script-foot">
        <Button kind="text" onTap={() => setAll(!all)}>
          {all ? words.fewer : words.all({ scripts: controls.scenarios.length })}
        </Button>
        <Button kind="text" onTap={() => setRecording(true)}>
          {words.record}
        </Button>
      </View>
      {recording && <RecorderSheet onClose={() => setRecording(false)} />}
    </Card>
  );
}

/** The scenario that is on, and the ways on. */
function NowPlaying({ playing }: { playing: NonNullable<ReturnType<typeof usePlaying>> }) {
  const { stage } = useRemote().controls;
  const ended = playing.index === playing.count;
  return (
    <View className="playing">
      <View className="playing-caption" role="status">
        {words.position({
          step: playing.index,
          steps: playing.count,
          caption: playing.caption ?? words.notBegun,
        })}
      </View>
      {playing.stopped && <Notice title={words.stopped}>{stopWords(playing)}</Notice>}
      <View className="playing-ways">
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
