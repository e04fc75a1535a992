import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { TextField } from '@/components/text-field';
import { PROBLEMS } from '../open/problems';
import { useRemote } from '../remote';

const MISSING = '先粘贴分享码或链接。';

/** Opens what somebody else handed on: a code, or the link it came in. */
export function OpenField() {
  const { controls, restart } = useRemote();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const open = () => {
    const pasted = /[?&]scene=([^&#\s]+)/.exec(text)?.[1] ?? text;
    if (pasted.trim() === '') {
      setProblem(MISSING);
      return;
    }
    const opened = controls.open(pasted);
    if (opened.ok) restart(opened.page === null ? undefined : `/${opened.page.replace(/^\//, '')}`);
    else {
      const { title, remedy } = PROBLEMS[opened.problem];
      setProblem(`${title}。${remedy}。`);
    }
  };
  return (
    <View className="share-open">
      <TextField
        label="打开分享码或链接"
        text={text}
        placeholder="粘贴到这里"
        maxLength={4_000}
        error={problem}
        onInput={(typed) => {
          setText(typed);
          setProblem(null);
        }}
      />
      <Button kind="secondary" onTap={open}>
        打开
      </Button>
    </View>
  );
}
