import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { TextField } from '@/components/text-field';
import { words } from '@/words/director/magic';
import './sign-in.scss';
import { useRemote } from '../remote';

type Problem = NonNullable<ReturnType<ReturnType<typeof useRemote>['controls']['signIn']>>;

/** The field beside which a problem is told. */
const FIELDS: Readonly<Record<Problem, 'phone' | 'code'>> = {
  'no-phone': 'phone',
  'no-code': 'code',
  'wrong-code': 'code',
  'not-kept': 'phone',
  nobody: 'phone',
};

const digitsOf = (text: string): string => text.normalize('NFKC').replace(/[\s-]/g, '').replace(/^\+86/, '');

/** Into the demo as whoever the phone belongs to, as one signs in to a test account. */
export function SignIn() {
  const { controls, restart } = useRemote();
  const [phone, setPhone] = useState('');
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const errorAt = (field: 'phone' | 'code'): string | null =>
    problem && FIELDS[problem] === field ? words.problems[problem] : null;
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
        label={words.phone}
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
        label={words.code}
        text={code}
        keys="number"
        maxLength={8}
        placeholder={words.anyCode}
        error={errorAt('code')}
        onInput={(text) => {
          setCode(text);
          setProblem(null);
        }}
      />
      <Button kind="secondary" onTap={send}>
        {words.signIn}
      </Button>
    </View>
  );
}
