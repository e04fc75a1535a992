import { useReachBottom } from '@tarojs/taro';
import { useMemo, useState } from 'react';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Chips } from '@/components/chips';
import { Empty } from '@/components/empty';
import type { RulebookView } from '@/services/contract/rulebook';
import type { Lens } from '@/services/contract/terms';
import { type Filter, findRules, type Shelf } from '@/stores/rulebook/rule-search';
import { words as names } from '@/words/names';
import { ConflictCard } from './conflict-card';
import { RuleItem } from './rule-item';
import { SearchField } from './search-field';

const SHELVES: readonly { readonly value: Shelf; readonly text: string }[] = [
  { value: 'all', text: '全部' },
  { value: 'conflict', text: '冲突' },
  { value: 'A', text: '文 A' },
  { value: 'B', text: '文 B' },
  { value: 'C', text: '文 C' },
  { value: 'regulation', text: '法规' },
  { value: 'assumption', text: '假设' },
  { value: 'doubtful', text: '存疑' },
];

const topics = () => [
  { value: '', text: '全部主题' },
  ...Object.entries(names.ruleTopics).map(([value, text]) => ({ value, text })),
];

/** How many entries are drawn at first, and how many more at the end of the page. */
const PAGE = 20;

const EVERYTHING: Filter = { query: '', shelf: 'all', topic: null };

interface BookProps {
  book: RulebookView;
  lens: Lens;
  /** What is searched for to begin with. */
  first: string;
}

/** The rulebook as a list that is searched and narrowed, a page at a time. */
export function Book({ book, lens, first }: BookProps) {
  const [filter, setFilter] = useState<Filter>({ ...EVERYTHING, query: first });
  const [room, setRoom] = useState(PAGE);
  const found = useMemo(() => findRules(book, filter), [book, filter]);
  const counts = useMemo(
    () =>
      SHELVES.map((shelf) => ({
        ...shelf,
        count: findRules(book, { ...filter, shelf: shelf.value }).length,
      })),
    [book, filter],
  );
  const narrow = (part: Partial<Filter>) => {
    setFilter({ ...filter, ...part });
    setRoom(PAGE);
  };
  const seek = (id: string) => {
    setFilter({ ...EVERYTHING, query: id });
    setRoom(PAGE);
  };
  useReachBottom(() => {
    if (room < found.length) setRoom(room + PAGE);
  });

  return (
    <>
      <SearchField text={filter.query} onInput={(query) => narrow({ query })} />
      <Chips label="来源" options={counts} value={filter.shelf} onChange={(shelf) => narrow({ shelf })} />
      <Chips
        label="主题"
        options={topics()}
        value={filter.topic ?? ''}
        onChange={(topic) => narrow({ topic: topic === '' ? null : topic })}
      />
      {found.length === 0 && (
        <Card>
          <Empty
            sign="missing"
            title="没有找到"
            text="换一个词，或只输入编号，例如 A13。"
            action={
              <Button kind="text" onTap={() => narrow(EVERYTHING)}>
                看全部规则
              </Button>
            }
          />
        </Card>
      )}
      {found
        .slice(0, room)
        .map((entry) =>
          entry.kind === 'conflict' ? (
            <ConflictCard key={entry.id} conflict={entry.conflict} sources={book.sources} lens={lens} />
          ) : (
            <RuleItem key={entry.id} rule={entry.rule} conflicts={book.conflicts} onSeek={seek} />
          ),
        )}
      {room < found.length && (
        <Button kind="secondary" onTap={() => setRoom(room + PAGE)}>
          再看 {Math.min(PAGE, found.length - room)} 条，共 {found.length} 条
        </Button>
      )}
    </>
  );
}
