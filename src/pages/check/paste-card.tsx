import { Card } from '@/components/card';
import { TextField } from '@/components/text-field';
import { checkStore, useCheck } from '@/stores/check/check';
import type { Reading } from '@/stores/check/claim/reading';
import { LONGEST } from '@/stores/check/claim/text';
import { words } from '@/words/check';
import { Marked } from './marked';

const { paste } = checkStore.getState();

/** A sentence as it was heard; what can be read of it goes into the fields. */
export function PasteCard() {
  const pasted = useCheck((store) => store.pasted);
  const text = pasted?.text ?? '';
  return (
    <Card title={words.paste}>
      <TextField
        long
        label={words.pasteField}
        text={text}
        maxLength={20_000}
        placeholder={words.pasteExample}
        hint={pasted && text.trim() !== '' ? heard(pasted.reading) : words.pasteHint}
        onInput={paste}
      />
      {pasted && <Marked text={text} reading={pasted.reading} />}
    </Card>
  );
}

function heard({ marks, found, questions, cut }: Reading): string {
  const named = Object.keys(found).length > 0 || questions.length > 0;
  const what = marks.length === 0 ? 'nothing' : named ? 'filled' : 'unnamed';
  return cut ? words.heardInPart[what]({ letters: LONGEST }) : words.heard[what];
}
