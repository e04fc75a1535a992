import { View } from '@tarojs/components';
import './segmented.scss';
import { Tappable } from './tappable';

interface SegmentedProps<Value extends string | number> {
  /** What is being chosen, for a screen reader. */
  label: string;
  options: readonly { readonly value: Value; readonly text: string }[];
  value: Value | null;
  onChange: (value: Value) => void;
}

/** One of a few, side by side. */
export function Segmented<Value extends string | number>({
  label,
  options,
  value,
  onChange,
}: SegmentedProps<Value>) {
  return (
    <View className="segmented" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <Tappable
          key={option.value}
          role="radio"
          checked={option.value === value}
          stepped={value !== null}
          className={option.value === value ? 'segment segment-on' : 'segment'}
          label={option.text}
          onTap={() => onChange(option.value)}
        >
          {option.text}
        </Tappable>
      ))}
    </View>
  );
}
