import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Card, SectionHead } from '@/components/card';
import { Row } from '@/components/row';
import { Screen } from '@/components/screen';
import { Tag } from '@/components/tag';
import { controls } from '@/services/mock/controls';
import { resetStores } from '@/stores/reset';
import { DAY, dayAt, HOUR, type Instant, showDay, showTime, showWeekday } from '@/units/day';
import { FaultSheet } from './fault-sheet';
import { EVENT_WORDS, FAULT_WORDS, OPERATIONS, type Operation } from './words';

/** Who the demo is about, what time it is there, and what goes wrong: for the person who shows it. */
export default function Director() {
  const [, redraw] = useState(0);
  const [breaking, setBreaking] = useState<Operation | null>(null);
  const done = (change: () => void): void => {
    change();
    redraw((count) => count + 1);
  };
  return (
    <Screen title="演示台" backstage>
      <SectionHead title="时间" aside={moment(controls.now())} />
      <TimeCard onChange={done} />
      <SectionHead title="人物" aside="换人会清空当前操作" />
      <Card flush>
        {controls.personas.map(({ id, name, story }) => (
          <Row
            key={id}
            label={name}
            detail={story}
            name={`换成${name}`}
            {...(id === controls.personaId() ? { value: <Tag tone="green" text="当前" /> } : {})}
            onTap={() => begin(id)}
          />
        ))}
      </Card>
      <SectionHead title="故障" />
      <Card flush>
        {OPERATIONS.map(({ id, name }) => (
          <Row key={id} label={name} value={faultName(id)} onTap={() => setBreaking(id)} />
        ))}
      </Card>
      <Button kind="danger" onTap={() => begin(controls.personaId())}>
        重置当前人物
      </Button>
      {breaking && (
        <FaultSheet
          operation={breaking}
          current={controls.faults()[breaking] ?? null}
          onChoose={(fault) => done(() => controls.setFault(breaking, fault))}
          onClose={() => setBreaking(null)}
        />
      )}
    </Screen>
  );
}

/** Time goes forward only; what happens on the way, happens. */
function TimeCard({ onChange }: { onChange: (change: () => void) => void }) {
  const next = controls.next();
  const dueAt = controls.nextDueAt();
  const today = dayAt(controls.now());
  return (
    <Card flush>
      <Row label="过 1 小时" onTap={() => onChange(() => controls.advanceBy(HOUR))} />
      <Row label="过 1 天" onTap={() => onChange(() => controls.advanceBy(DAY))} />
      <Row
        label="到下一件事"
        detail={EVENT_WORDS[next.type] ?? next.type}
        value={showDay(dayAt(next.at), today)}
        onTap={() => onChange(() => controls.advanceTo(next.at))}
      />
      {dueAt && (
        <Row
          label="到下一还款日"
          value={showDay(dayAt(dueAt), today)}
          onTap={() => onChange(() => controls.advanceTo(dueAt))}
        />
      )}
    </Card>
  );
}

function begin(personaId: string): void {
  controls.become(personaId);
  resetStores();
  void Taro.reLaunch({ url: '/pages/entry/index' });
}

function faultName(operation: Operation): string {
  const fault = controls.faults()[operation];
  return fault ? FAULT_WORDS[fault] : '正常';
}

const moment = (at: Instant): string =>
  `${showDay(dayAt(at), dayAt(at))} ${showWeekday(dayAt(at))} ${showTime(at)}`;
