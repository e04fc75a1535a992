import { View } from '@tarojs/components';
import { SliderField } from '@/components/slider-field';
import type { HabitView } from '@/services/contract';
import { SourceMarks } from '../sources';

interface HabitFieldProps {
  habit: HabitView;
  value: number;
  onMove: (value: number) => void;
}

/** One habit: how it is, what it is supposed to be, and what it acts on. */
export function HabitField({ habit, value, onMove }: HabitFieldProps) {
  const { name, unit, detail, min, max, step, actual, sources } = habit;
  const told = `${value} ${unit}`;
  return (
    <View className="habit">
      <View className="habit-head">
        <View>{name}</View>
        <View className={value === actual ? 'habit-value' : 'habit-value habit-moved'}>
          {value !== actual && <View className="habit-actual">现在 {actual}</View>}
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
        onMove={onMove}
      />
      <View className="habit-detail">
        {detail}
        <View className="quota-marks">
          <SourceMarks ids={sources.filter((id) => !/^[SX]/.test(id))} title={name} />
        </View>
      </View>
    </View>
  );
}
