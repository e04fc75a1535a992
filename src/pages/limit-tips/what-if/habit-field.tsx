import { View } from '@tarojs/components';
import { memo } from 'react';
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
  const told = words.habit({ value, unit });
  return (
    <View className="habit">
      <View className="habit-head">
        <View>{name}</View>
        <View className={value === actual ? 'habit-value' : 'habit-value habit-moved'}>
          {value !== actual && <View className="habit-actual">{words.now({ value: String(actual) })}</View>}
          {told}
        </View>
      </View>
      <SliderField
        label={name}
        min={min}
        max={max}
        step={step}
        value={value}
        valueText={told}
        onMove={(to) => onMove(id, to)}
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
