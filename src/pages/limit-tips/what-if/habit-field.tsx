import { View } from '@tarojs/components';
import { memo, useCallback, useState } from 'react';
import { SliderField } from '@/components/slider-field';
import type { HabitId, HabitView } from '@/services/contract/what-if';
import { words } from '@/words/limit-tips/what-if';
import { SourceMarks } from '../../sources';
import './habit-field.scss';

interface HabitFieldProps {
  habit: HabitView;
  value: number;
  onMove: (id: HabitId, value: number) => void;
}

/** One habit: how it is, what it is supposed to be, and what it acts on. The bank tells all habits anew at each answer. */
export const HabitField = memo(function HabitField({ habit, value, onMove }: HabitFieldProps) {
  const { id, name, unit, detail, min, max, step, actual, sources } = habit;
  const [dragged, setDragged] = useState<number | null>(null);
  const rest = useCallback(
    (to: number) => {
      setDragged(null);
      onMove(id, to);
    },
    [id, onMove],
  );
  const shown = dragged ?? value;
  return (
    <View className="habit">
      <View className="habit-head">
        <View>{name}</View>
        <View className={shown === actual ? 'habit-value' : 'habit-value habit-moved'}>
          {shown !== actual && <View className="habit-actual">{words.now({ value: String(actual) })}</View>}
          {words.habit({ value: shown, unit })}
        </View>
      </View>
      <SliderField
        label={name}
        min={min}
        max={max}
        step={step}
        value={value}
        valueText={words.habit({ value, unit })}
        onMove={rest}
        onDrag={setDragged}
      />
      <View className="habit-detail">
        {detail}
        <View className="limit-tips-marks">
          <SourceMarks ids={sources.filter((id) => !/^[SX]/.test(id))} title={name} />
        </View>
      </View>
    </View>
  );
}, unmoved);

function unmoved(before: HabitFieldProps, after: HabitFieldProps): boolean {
  return before.value === after.value && before.habit.actual === after.habit.actual;
}
