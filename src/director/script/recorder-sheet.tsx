import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { copyText } from '@/components/copy';
import { Notice } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import { TextField } from '@/components/text-field';
import { dayAt, showDay, showTime } from '@/units/day';
import { kept } from '../kept';
import { useRemote } from '../remote';
import './script.scss';
import { COMMAND_WORDS } from '../words';

const LONGEST = 60;

const PROBLEMS = {
  'no-scenario': '这段文字不是剧本。粘贴「复制剧本」得到的全部文字。',
  'unknown-persona': '剧本里的人物这里没有。',
  'not-kept': '剧本里的承诺在这里没有兑现，没有导入。',
} as const;

/** What was tapped, as a script: captions say what to tell the audience. And a script that somebody else recorded. */
export function RecorderSheet({ onClose }: { onClose: () => void }) {
  const { controls } = useRemote();
  const [title, setTitle] = useState('我的剧本');
  const [captions, setCaptions] = useState<Readonly<Record<number, string>>>({});
  const [pasted, setPasted] = useState('');
  const [problem, setProblem] = useState<keyof typeof PROBLEMS | null>(null);
  const now = controls.now();
  const done = [...controls.commands()].filter(({ index }) => index >= 0).reverse();
  const made = () => controls.record(title.trim() || '我的剧本', captions);
  const open = () => {
    const read = controls.readScenario(pasted);
    if (!read.ok) setProblem(read.problem);
    else {
      onClose();
      kept(controls.play(read.scenario));
    }
  };
  return (
    <Sheet
      title="录制和导入"
      subtitle={`换成当前人物以来做了 ${done.length} 步；没有字幕的和下一步一起播放`}
      onClose={onClose}
    >
      <View className="recorded">
        <TextField label="剧本名" text={title} maxLength={LONGEST} onInput={setTitle} />
        {done.map(({ index, type, at }) => (
          <TextField
            key={index}
            label={`${showDay(dayAt(at), dayAt(now))} ${showTime(at)} ${COMMAND_WORDS[type] ?? type}`}
            text={captions[index] ?? ''}
            placeholder="这一步对观众说什么"
            maxLength={LONGEST}
            onInput={(text) => setCaptions({ ...captions, [index]: text })}
          />
        ))}
        {done.length > 0 && (
          <TextField
            label={`${showDay(dayAt(now), dayAt(now))} ${showTime(now)} 到此为止`}
            text={captions[done.length] ?? ''}
            placeholder="最后对观众说什么"
            maxLength={LONGEST}
            onInput={(text) => setCaptions({ ...captions, [done.length]: text })}
          />
        )}
        {done.length === 0 && <Notice kind="info">还没有操作。先在页面上做几步，再回来录制。</Notice>}
        {done.length > 0 && (
          <>
            <Button
              onTap={() => {
                onClose();
                kept(controls.play(made()));
              }}
            >
              从头播放
            </Button>
            <Button kind="secondary" onTap={() => void copyText(controls.scenarioText(made()))}>
              复制剧本
            </Button>
          </>
        )}
        <TextField
          label="导入剧本"
          long
          text={pasted}
          placeholder="粘贴一段剧本"
          maxLength={100_000}
          error={problem && PROBLEMS[problem]}
          onInput={(text) => {
            setPasted(text);
            setProblem(null);
          }}
        />
        <Button kind="secondary" disabled={pasted.trim() === ''} onTap={open}>
          导入并播放
        </Button>
      </View>
    </Sheet>
  );
}
