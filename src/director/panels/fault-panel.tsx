import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Row } from '@/components/row';
import { Tag } from '@/components/tag';
import { kept } from '../kept';
import { type Choice, ChoiceSheet } from './choice-sheet';
import './panels.scss';
import { useRemote } from '../remote';
import {
  DEBIT_WORDS,
  FACE_WORDS,
  FAULT_WORDS,
  type Fault,
  type Operation,
  PACE_WORDS,
  REVIEW_WORDS,
} from '../words';

/** The operations worth breaking most; the others are a tap away. */
const FIRST: readonly Operation[] = ['wallet', 'quote', 'borrow', 'repay'];

/** What goes wrong, on the way to the bank and in it. */
export function FaultPanel() {
  const { controls, reload } = useRemote();
  const [all, setAll] = useState(false);
  const on = controls.faultsOn();
  const shown = all ? controls.operations : controls.operations.filter(({ id }) => FIRST.includes(id));
  return (
    <Card title="故障" aside={on ? `${on} 项已打开` : '全部正常'} flush>
      <View className="fault-rows">
        {shown.map(({ id, name }) => (
          <OperationRow key={id} id={id} name={name} />
        ))}
        <Switches />
      </View>
      <View className="fault-foot">
        <Button kind="text" onTap={() => setAll(!all)}>
          {all ? '只看常用' : `全部 ${controls.operations.length} 个操作`}
        </Button>
        {on > 0 && (
          <Button kind="text" onTap={() => void controls.clearFaults().then(kept).then(reload)}>
            全部恢复正常
          </Button>
        )}
      </View>
    </Card>
  );
}

function OperationRow({ id, name }: { id: Operation; name: string }) {
  const { controls } = useRemote();
  const fault = controls.faults()[id] ?? null;
  const choices: readonly Choice<Fault>[] = [
    { value: null, text: '正常' },
    ...Object.entries(FAULT_WORDS).map(([value, text]) => ({ value: value as Fault, text })),
  ];
  return (
    <SwitchRow
      name={name}
      choices={choices}
      value={fault}
      usual={null}
      onChoose={(to) => controls.setFault(id, to)}
    />
  );
}

const choicesOf = <Value extends string>(words: Readonly<Record<Value, string>>): readonly Choice<Value>[] =>
  (Object.keys(words) as Value[]).map((value) => ({ value, text: words[value] }));

/** What is not about one operation. */
function Switches() {
  const { controls, reload } = useRemote();
  const { pace, face, storageFull } = controls.trouble();
  const { review, debit } = controls.bankSwitches();
  const order = (to: Parameters<typeof controls.setBankSwitches>[0]) =>
    void controls.setBankSwitches(to).then(kept).then(reload);
  return (
    <>
      <SwitchRow
        name="响应"
        choices={choicesOf(PACE_WORDS)}
        value={pace}
        usual="usual"
        onChoose={(to) => to && controls.setTrouble({ pace: to })}
      />
      <SwitchRow
        name="核验结果"
        choices={choicesOf(FACE_WORDS)}
        value={face ?? 'ask'}
        usual="ask"
        onChoose={(to) => controls.setTrouble({ face: to === 'ask' ? null : to })}
      />
      <SwitchRow
        name="审核结果"
        choices={choicesOf(REVIEW_WORDS)}
        value={review}
        usual="approve"
        onChoose={(to) => to && order({ review: to })}
      />
      <SwitchRow
        name="银行卡扣款"
        choices={choicesOf(DEBIT_WORDS)}
        value={debit}
        usual="usual"
        onChoose={(to) => to && order({ debit: to })}
      />
      <SwitchRow
        name="本地存储"
        choices={choicesOf({ fine: '正常', full: '已满' })}
        value={storageFull ? 'full' : 'fine'}
        usual="fine"
        onChoose={(to) => controls.setTrouble({ storageFull: to === 'full' })}
      />
    </>
  );
}

interface SwitchRowProps<Value extends string> {
  name: string;
  choices: readonly Choice<Value>[];
  value: Value | null;
  usual: Value | null;
  onChoose: (to: Value | null) => void;
}

function SwitchRow<Value extends string>({ name, choices, value, usual, onChoose }: SwitchRowProps<Value>) {
  const [open, setOpen] = useState(false);
  const text = choices.find((choice) => choice.value === value)?.text ?? '';
  return (
    <>
      <Row
        label={name}
        value={value === usual ? text : <Tag tone="amber" text={text} />}
        onTap={() => setOpen(true)}
      />
      {open && (
        <ChoiceSheet
          title={name}
          choices={choices}
          value={value}
          onChoose={(to) => {
            onChoose(to);
            setOpen(false);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
