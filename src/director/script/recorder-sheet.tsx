import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { copyText } from '@/components/copy';
import { Notice } from '@/components/notice';
import { Sheet } from '@/components/sheet';
import { TextField } from '@/components/text-field';
import { dayAt } from '@/units/day';
import { words } from '@/words/director/scripts';
import { commandName } from '../events';
import { kept } from '../kept';
import { useRemote } from '../remote';
import './recorder-sheet.scss';

const LONGEST = 60;

type Problem = Extract<
  ReturnType<ReturnType<typeof useRemote>['controls']['readScenario']>,
  { ok: false }
>['problem'];

/** What was tapped, as a script: captions say what to tell the audience. And a script that somebody else recorded. */
export function RecorderSheet({ onClose }: { onClose: () => void }) {
  const { controls } = useRemote();
  const [title, setTitle] = useState<string>(words.ownTitle);
  const [captions, setCaptions] = useState<Readonly<Record<number, string>>>({});
  const [pasted, setPasted] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const now = controls.now();
  const today = dayAt(now);
  const done = [...controls.commands()].filter(({ index }) => index >= 0).reverse();
  const made = () => controls.record(title.trim() || words.ownTitle, captions);
  const open = () => {
    const read = controls.readScenario(pasted);
    if (!read.ok) setProblem(read.problem);
    else {
      onClose();
      kept(controls.play(read.scenario));
    }
  };
  return (
    <Sheet title={words.record} subtitle={words.recorded({ steps: done.length })} onClose={onClose}>
      <View className="recorder">
        <TextField label={words.name} text={title} maxLength={LONGEST} onInput={setTitle} />
        {done.map(({ index, type, at }) => (
          <TextField
            key={index}
            label={words.done({ on: dayAt(at), at, today, command: commandName(type) })}
            text={captions[index] ?? ''}
            placeholder={words.caption}
            maxLength={LONGEST}
            onInput={(text) => setCaptions({ ...captions, [index]: text })}
          />
        ))}
        {done.length > 0 && (
          <TextField
            label={words.until({ on: today, at: now, today })}
            text={captions[done.length] ?? ''}
            placeholder={words.lastCaption}
            maxLength={LONGEST}
            onInput={(text) => setCaptions({ ...captions, [done.length]: text })}
          />
        )}
        {done.length === 0 && <Notice kind="info">{words.nothingDone}</Notice>}
        {done.length > 0 && (
          <>
            <Button
              onTap={() => {
                onClose();
                kept(controls.play(made()));
              }}
            >
              {words.playAll}
            </Button>
            <Button kind="secondary" onTap={() => void copyText(controls.scenarioText(made()))}>
              {words.copy}
            </Button>
          </>
        )}
        <TextField
          label={words.import}
          long
          text={pasted}
          placeholder={words.pasteHint}
          maxLength={100_000}
          error={problem && words.problems[problem]}
          onInput={(text) => {
            setPasted(text);
            setProblem(null);
          }}
        />
        <Button kind="secondary" disabled={pasted.trim() === ''} onTap={open}>
          {words.importAndPlay}
        </Button>
      </View>
    </Sheet>
  );
}
