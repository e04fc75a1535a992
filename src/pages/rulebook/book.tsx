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
import { words } from '@/words/rulebook';
import { ConflictCard } from './conflict-card';
import { RuleItem } from './rule-item';
import { SearchField } from './search-field';

const SHELVES: readonly Shelf[] = ['all', 'conflict', 'A', 'B', 'C', 'regulation', 'assumption', 'doubtful'];

const topics = () => [
  { value: '', text: words.allTopics },
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
        value: shelf,
        text: words.shelves[shelf],
        count: findRules(book, { ...filter, shelf }).length,
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
      <Chips
        label={words.shelf}
        options={counts}
        value={filter.shelf}
        onChange={(shelf) => narrow({ shelf })}
      />
      <Chips
        label={words.topic}
        options={topics()}
        value={filter.topic ?? ''}
        onChange={(topic) => narrow({ topic: topic === '' ? null : topic })}
      />
      {found.length === 0 && (
        <Card>
          <Empty
            sign="missing"
            {...words.nothing}
            action={
              <Button kind="text" onTap={() => narrow(EVERYTHING)}>
                {words.everything}
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
          {words.more({ more: Math.min(PAGE, found.length - room), found: found.length })}
        </Button>
      )}
    </>
  );
}
