import { ScrollView, View } from '@tarojs/components';
import './chips.scss';
import { Tappable } from './tappable';

interface ChipsProps<Value extends string> {
  /** What is being chosen, for a screen reader. */
  label: string;
  options: readonly { readonly value: Value; readonly text: string; readonly count?: number }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of many short words, in a line that scrolls sideways. */
export function Chips<Value extends string>({ label, options, value, onChange }: ChipsProps<Value>) {
  return (
    <ScrollView scrollX className="chips">
      <View className="chips-line" role="radiogroup" aria-label={label}>
        {options.map((option) => {
          const text = option.count === undefined ? option.text : `${option.text} ${option.count}`;
          return (
            <Tappable
              key={option.value}
              role="radio"
              checked={option.value === value}
              stepped
              className={option.value === value ? 'chip chip-on tappable-small' : 'chip tappable-small'}
              label={text}
              onTap={() => onChange(option.value)}
            >
              {text}
            </Tappable>
          );
        })}
      </View>
    </ScrollView>
  );
}
