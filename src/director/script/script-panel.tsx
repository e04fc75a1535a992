import { View } from '@tarojs/components';
import { Fragment, useState } from 'react';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Notice } from '@/components/notice';
import { Tappable } from '@/components/tappable';
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
    <Card title="剧本" aside={`${controls.scenarios.length} 个`} flush>
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
            label={`播放剧本：${title}，${steps} 步`}
            onTap={() => kept(controls.play(id))}
          >
            <View className="script-mark" />
            <View className="script-title">{title}</View>
            <View className="script-steps">
              {playing?.id === id ? `第 ${playing.index} / ${playing.count} 步` : `${steps} 步`}
            </View>
          </Tappable>
          {playing?.id === id && <NowPlaying playing={playing} />}
        </Fragment>
      ))}
      <View className="script-foot">
        <Button kind="text" onTap={() => setAll(!all)}>
          {all ? '收起' : `全部 ${controls.scenarios.length} 个剧本`}
        </Button>
        <Button kind="text" onTap={() => setRecording(true)}>
          录制和导入
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
        {playing.index} / {playing.count} {playing.caption ?? '还没有开始'}
      </View>
      {playing.stopped && <Notice title="剧本停下了">{stopWords(playing)}</Notice>}
      <View className="playing-ways">
        <Button kind="secondary" disabled={playing.index === 0} onTap={stage.back}>
          上一步
        </Button>
        <Button kind="secondary" disabled={ended || playing.stopped !== null} onTap={stage.forward}>
          下一步
        </Button>
        <Button
          kind="secondary"
          disabled={ended || playing.stopped !== null}
          onTap={() => stage.auto(playing.auto ? null : STEP_MS)}
        >
          {playing.auto ? '暂停' : '自动'}
        </Button>
        <Button kind="secondary" onTap={stage.stop}>
          结束
        </Button>
      </View>
    </View>
  );
}
