import { Card } from '@/components/card';
import { TextField } from '@/components/text-field';
import { checkStore, useCheck } from '@/stores/check';

const { paste } = checkStore.getState();

/** A sentence as it was heard; what can be read of it goes into the fields. */
export function PasteCard() {
  const pasted = useCheck((store) => store.pasted);
  const unread = pasted !== null && pasted.text.trim() !== '' && !pasted.understood;
  return (
    <Card title="粘贴一句话">
      <TextField
        long
        label="别人怎么说的"
        text={pasted?.text ?? ''}
        maxLength={200}
        placeholder="借 1 万元，日利率 0.03%，30 天，利息 90 元"
        error={unread ? '没有读出数字，可以直接填下面各项。' : null}
        hint={pasted?.understood ? '读出的数字已填到下面，可以改。' : '也可以直接填下面各项。'}
        onInput={paste}
      />
    </Card>
  );
}
