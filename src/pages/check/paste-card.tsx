import { Card } from '@/components/card';
import { TextField } from '@/components/text-field';
import { checkStore, useCheck } from '@/stores/check/check';
import type { Reading } from '@/stores/check/claim/reading';
import { LONGEST } from '@/stores/check/claim/text';
import { Marked } from './marked';

const { paste } = checkStore.getState();

/** A sentence as it was heard; what can be read of it goes into the fields. */
export function PasteCard() {
  const pasted = useCheck((store) => store.pasted);
  const text = pasted?.text ?? '';
  return (
    <Card title="粘贴一句话">
      <TextField
        long
        label="别人怎么说的"
        text={text}
        maxLength={20_000}
        placeholder="借 1 万元，日利率 0.03%，30 天，利息 90 元"
        hint={pasted && text.trim() !== '' ? heard(pasted.reading) : '也可以直接填下面各项。'}
        onInput={paste}
      />
      {pasted && <Marked text={text} reading={pasted.reading} />}
    </Card>
  );
}

function heard({ marks, found, questions, cut }: Reading): string {
  const most = cut ? `只读前 ${LONGEST} 个字。` : '';
  if (marks.length === 0) return `${most}没有读出数字，可以直接填下面各项。`;
  if (Object.keys(found).length === 0 && questions.length === 0)
    return `${most}有数字，但没有说是本金、利率、期限还是利息，可以直接填下面各项。`;
  return `${most}看懂的已填到下面，可以改；看对了再点验算。`;
}
