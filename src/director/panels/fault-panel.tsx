import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Row } from '@/components/row';
import { Tag } from '@/components/tag';
import { keysOf } from '@/units/records';
import { words } from '@/words/director/faults';
import { kept } from '../kept';
import { type Choice, ChoiceSheet } from './choice-sheet';
import './fault-panel.scss';
import { useRemote } from '../remote';

type Controls = ReturnType<typeof useRemote>['controls'];
type Operation = Controls['operations'][number]['id'];
type Fault = NonNullable<Parameters<Controls['setFault']>[1]>;
type Trouble = ReturnType<Controls['trouble']>;
type Switches = ReturnType<Controls['bankSwitches']>;

/** The operations worth breaking most; the others are a tap away. */
const FIRST: readonly Operation[] = ['wallet', 'quote', 'borrow', 'repay'];

/** What goes wrong, on the way to the bank and in it. */
export function FaultPanel() {
  const { controls, reload } = useRemote();
  const [all, setAll] = useState(false);
  const on = controls.faultsOn();
  const shown = all ? controls.operations : controls.operations.filter(({ id }) => FIRST.includes(id));
  return (
    <Card title={words.title} aside={on ? words.on({ faults: on }) : words.none} flush>
      <View className="fault-panel-rows">
        {shown.map(({ id, name }) => (
          <OperationRow key={id} id={id} name={name} />
        ))}
        <SwitchRows />
      </View>
      <View className="fault-panel-foot">
        <Button kind="text" onTap={() => setAll(!all)}>
          {all ? words.fewer : words.all({ operations: controls.operations.length })}
        </Button>
        {on > 0 && (
          <Button kind="text" onTap={() => void controls.clearFaults().then(kept).then(reload)}>
            {words.clear}
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
    { value: null, text: words.usual },
    ...choicesOf<Fault>(words.operation),
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

const choicesOf = <Value extends string>(texts: Readonly<Record<Value, string>>): readonly Choice<Value>[] =>
  keysOf(texts).map((value) => ({ value, text: texts[value] }));

/** What is not about one operation. */
function SwitchRows() {
  const { controls, reload } = useRemote();
  const { pace, face, storageFull } = controls.trouble();
  const { review, debit } = controls.bankSwitches();
  const order = (to: Parameters<typeof controls.setBankSwitches>[0]) =>
    void controls.setBankSwitches(to).then(kept).then(reload);
  return (
    <>
      <SwitchRow
        name={words.pace}
        choices={choicesOf<Trouble['pace']>(words.paces)}
        value={pace}
        usual="usual"
        onChoose={(to) => to && controls.setTrouble({ pace: to })}
      />
      <SwitchRow
        name={words.face}
        choices={choicesOf<NonNullable<Trouble['face']> | 'ask'>(words.faces)}
        value={face ?? 'ask'}
        usual="ask"
        onChoose={(to) => controls.setTrouble({ face: to === 'ask' ? null : to })}
      />
      <SwitchRow
        name={words.review}
        choices={choicesOf<Switches['review']>(words.reviews)}
        value={review}
        usual="approve"
        onChoose={(to) => to && order({ review: to })}
      />
      <SwitchRow
        name={words.debit}
        choices={choicesOf<Switches['debit']>(words.debits)}
        value={debit}
        usual="usual"
        onChoose={(to) => to && order({ debit: to })}
      />
      <SwitchRow
        name={words.storage}
        choices={choicesOf(words.storages)}
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
