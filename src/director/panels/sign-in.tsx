import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { TextField } from '@/components/text-field';
import './panels.scss';
import { useRemote } from '../remote';

type Problem = NonNullable<ReturnType<ReturnType<typeof useRemote>['controls']['signIn']>>;

const PROBLEMS: Readonly<Record<Problem, readonly [field: 'phone' | 'code', words: string]>> = {
  'no-phone': ['phone', '手机号是 1 开头的 11 位数字。'],
  'no-code': ['code', '验证码是 6 位数字。'],
  'wrong-code': ['code', '验证码不对。换一个再试。'],
  'not-kept': ['phone', '存储空间满了，没有换人。清理一些空间后再试。'],
  nobody: ['phone', '这个手机号没有人物。看下面的尾号。'],
};

const digitsOf = (text: string): string => text.normalize('NFKC').replace(/[\s-]/g, '').replace(/^\+86/, '');

/** Into the demo as whoever the phone belongs to, as one signs in to a test account. */
export function SignIn() {
  const { controls, restart } = useRemote();
  const [phone, setPhone] = useState('');
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const errorAt = (field: 'phone' | 'code'): string | null =>
    problem && PROBLEMS[problem][0] === field ? PROBLEMS[problem][1] : null;
  const send = (): void => {
    const found = controls.signIn(digitsOf(phone), digitsOf(code));
    setProblem(found);
    if (found !== null) return;
    setPhone('');
    setCode('');
    restart();
  };
  return (
    <View className="sign-in">
      <TextField
        label="手机号"
        text={phone}
        keys="number"
        maxLength={16}
        placeholder="13800000001"
        error={errorAt('phone')}
        onInput={(text) => {
          setPhone(text);
          setProblem(null);
        }}
      />
      <TextField
        label="验证码"
        text={code}
        keys="number"
        maxLength={8}
        placeholder="任意 6 位"
        error={errorAt('code')}
        onInput={(text) => {
          setCode(text);
          setProblem(null);
        }}
      />
      <Button kind="secondary" onTap={send}>
        登录
      </Button>
    </View>
  );
}
