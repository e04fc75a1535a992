import { View } from '@tarojs/components';
import { ChoiceRow } from '@/components/choice-row';
import { Sheet } from '@/components/sheet';
import { words } from '@/words/director/faults';

export interface Choice<Value extends string> {
  readonly value: Value | null;
  readonly text: string;
}

interface ChoiceSheetProps<Value extends string> {
  title: string;
  choices: readonly Choice<Value>[];
  value: Value | null;
  onChoose: (value: Value | null) => void;
  onClose: () => void;
}

/** How something goes from now on, until it is set right again. */
export function ChoiceSheet<Value extends string>({
  title,
  choices,
  value,
  onChoose,
  onClose,
}: ChoiceSheetProps<Value>) {
  return (
    <Sheet title={title} subtitle={words.choiceNote} flush onClose={onClose}>
      <View role="radiogroup" aria-label={title}>
        {choices.map((choice) => (
          <ChoiceRow
            key={choice.value ?? 'none'}
            label={choice.text}
            chosen={choice.value === value}
            onChoose={() => onChoose(choice.value)}
          />
        ))}
      </View>
    </Sheet>
  );
}
