import { Text, View } from '@tarojs/components';
import type { Mark, Reading } from '@/stores/check/claim/reading';
import { words } from '@/words/check';
import { markName } from './check-words';
import './marked.scss';

/** The sentence as it was understood: each number with what it was taken for, in words beside it. */
export function Marked({ text, reading }: { text: string; reading: Reading }) {
  const { marks } = reading;
  const first = marks[0];
  const last = marks[marks.length - 1];
  if (!first || !last) return null;
  // Of a long text, what stands around the numbers.
  const from = Math.max(0, first.from - AROUND);
  const to = Math.min(text.length, last.to + AROUND);
  return (
    <View className="marked" role="note">
      <View className="marked-title">{words.understood}</View>
      <View className="marked-text">
        {from > 0 && <Text>…</Text>}
        {marks.map((mark, index) => (
          <Piece key={mark.from} text={text} mark={mark} since={marks[index - 1]?.to ?? from} />
        ))}
        <Text>{text.slice(last.to, to)}</Text>
        {to < text.length && <Text>…</Text>}
      </View>
    </View>
  );
}

const AROUND = 40;

function Piece({ text, mark, since }: { text: string; mark: Mark; since: number }) {
  const before = text.slice(since, mark.from);
  return (
    <>
      <Text>
        {before.length > AROUND * 2 ? `${before.slice(0, AROUND)}…${before.slice(-AROUND)}` : before}
      </Text>
      <Text className={`mark mark-${KINDS[mark.role] ?? 'used'}`}>
        {text.slice(mark.from, mark.to).trim()}
        <Text className="mark-role"> {markName(mark.role)}</Text>
      </Text>
    </>
  );
}

const KINDS: Partial<Record<Mark['role'], string>> = { asked: 'asked', unused: 'unused' };
