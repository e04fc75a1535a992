import { View } from '@tarojs/components';
import { Fragment, useState } from 'react';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Tappable } from '@/components/tappable';
import { words } from '@/words/director/scripts';
import { kept } from '../kept';
import { usePlaying, useRemote } from '../remote';
import { NowPlaying } from './now-playing';
import { RecorderSheet } from './recorder-sheet';
import './script-panel.scss';

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
