import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { TextField } from '@/components/text-field';
import { words } from '@/words/director/sharing';
import { useRemote } from '../remote';
import './open-field.scss';

/** Opens what somebody else handed on: a code, or the link it came in. */
export function OpenField() {
  const { controls, restart } = useRemote();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const open = () => {
    const pasted = /[?&]scene=([^&#\s]+)/.exec(text)?.[1] ?? text;
    if (pasted.trim() === '') {
      setProblem(words.missing);
      return;
    }
    const opened = controls.open(pasted);
    if (opened.ok) restart(opened.page === null ? undefined : `/${opened.page.replace(/^\//, '')}`);
    else setProblem(words.problem(words.problems[opened.problem]));
  };
  return (
    <View className="open-field">
      <TextField
        label={words.openField}
        text={text}
        placeholder={words.pasteHere}
        maxLength={4_000}
        error={problem}
        onInput={(typed) => {
          setText(typed);
          setProblem(null);
        }}
      />
      <Button kind="secondary" onTap={open}>
        {words.open}
      </Button>
    </View>
  );
}
