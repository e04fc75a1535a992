import { ScrollView, View } from '@tarojs/components';
import { type ReactNode, useEffect, useState } from 'react';
import { Card } from '@/components/card';
import { Segmented } from '@/components/segmented';
import { Tappable } from '@/components/tappable';
import { dayAt, type Instant, showDay, showTime } from '@/units/day';
import { words } from '@/words/director/inspector';
import './inspector-panel.scss';
import { commandName, eventName } from '../events';
import { useRemote } from '../remote';
import { Postings } from './postings';

const VIEWS = ['commands', 'events', 'entries'] as const;
const SCOPES = ['page', 'all'] as const;

/** What the bank was told, what it made of it, and what it booked: newest first, as it happens. */
export function InspectorPanel() {
  const [view, setView] = useState<(typeof VIEWS)[number]>('events');
  const [scope, setScope] = useState<(typeof SCOPES)[number]>('page');
  const onPage = useLoanShown();
  const loanId = scope === 'page' ? onPage : null;
  return (
    <Card title={words.title} aside={loanId ?? words.everything} flush>
      <View className="inspector-choice">
        <Segmented
          label={words.view}
          options={VIEWS.map((value) => ({ value, text: words.views[value] }))}
          value={view}
          onChange={setView}
        />
        {onPage !== null && (
          <Segmented
            label={words.scope}
            options={SCOPES.map((value) => ({ value, text: words.scopes[value] }))}
            value={scope}
            onChange={setScope}
          />
        )}
      </View>
      <ScrollView scrollY className="inspector-list">
        {view === 'commands' && <Commands loanId={loanId} />}
        {view === 'events' && <Events loanId={loanId} />}
        {view === 'entries' && <Entries loanId={loanId} />}
      </ScrollView>
    </Card>
  );
}

/** How often it is asked which page the phone is on: pages tell nobody that they change. */
const LOOK_MS = 500;

/** The loan that the phone's page is about; null on a page about all of them. */
function useLoanShown(): string | null {
  const { page } = useRemote();
  const [url, setUrl] = useState(page);
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return;
    const timer = setInterval(() => setUrl(page()), LOOK_MS);
    return () => clearInterval(timer);
  }, [page]);
  return /^\/pages\/loan\/(?!records).*[?&]id=([\w-]+)/.exec(url)?.[1] ?? null;
}

interface AboutLoan {
  /** Only what is about this loan; null for everything. */
  loanId: string | null;
}

/** So many are drawn; the rest is in the log, and a list that long helps nobody. */
const MOST = 40;

function Commands({ loanId }: AboutLoan) {
  const { controls } = useRemote();
  const theirs = new Set(controls.events().map((seen) => (seen.loanId === loanId ? seen.command : null)));
  const list = controls
    .commands()
    .filter(({ index }) => loanId === null || theirs.has(index))
    .slice(0, MOST);
  if (list.length === 0) return <Nothing />;
  return (
    <>
      {list.map(({ index, type, at, command }) => (
        <Item key={index} at={at} now={controls.now()} title={`${commandName(type)} ${type}`}>
          <View className="inspector-code">{JSON.stringify(command, null, 1)}</View>
        </Item>
      ))}
    </>
  );
}

type Seen = ReturnType<ReturnType<typeof useRemote>['controls']['events']>[number];

function Events({ loanId }: AboutLoan) {
  const { controls, figures } = useRemote();
  const list = controls
    .events()
    .filter((seen) => loanId === null || seen.loanId === loanId)
    .slice(0, MOST);
  if (list.length === 0) return <Nothing />;
  return (
    <>
      {list.map((seen, index) => (
        <Item
          // biome-ignore lint/suspicious/noArrayIndexKey: counted from the oldest, an event keeps its number
          key={list.length - index}
          at={seen.at}
          now={controls.now()}
          title={`${eventName(seen.kind, figures())} ${seen.event.type}`}
          detail={about(seen)}
        >
          {seen.booked.map((booked, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the entries of an event never change
            <Postings key={line} entry={booked} />
          ))}
          {seen.booked.length === 0 && <View className="inspector-none">{words.nothingBooked}</View>}
        </Item>
      ))}
    </>
  );
}

const about = ({ loanId, period, amountFen }: Seen): string =>
  [
    loanId,
    period === null ? null : words.period({ period }),
    amountFen === null ? null : words.amount({ amount: amountFen }),
  ]
    .filter(Boolean)
    .join('\u00A0· ');

function Entries({ loanId }: AboutLoan) {
  const { controls } = useRemote();
  const list = controls
    .entries()
    .filter((entry) => loanId === null || entry.loanId === loanId)
    .slice(0, MOST);
  if (list.length === 0) return <Nothing />;
  return (
    <>
      {list.map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: counted from the oldest, an entry keeps its number
        <View key={list.length - index} className="inspector-item">
          <Stamp at={entry.at} now={controls.now()} />
          <View className="inspector-words">
            <Postings entry={entry} />
          </View>
        </View>
      ))}
    </>
  );
}

interface ItemProps {
  at: Instant;
  now: Instant;
  title: string;
  detail?: string;
  children: ReactNode;
}

/** One line that opens. */
function Item({ at, now, title, detail, children }: ItemProps) {
  const [open, setOpen] = useState(false);
  return (
    <View className={open ? 'inspector-item inspector-open' : 'inspector-item'}>
      <Stamp at={at} now={now} />
      <View className="inspector-words">
        <Tappable className="inspector-head" onTap={() => setOpen(!open)}>
          <View className="inspector-title">{title}</View>
          {detail ? <View className="inspector-detail">{detail}</View> : null}
        </Tappable>
        {open && children}
      </View>
    </View>
  );
}

function Stamp({ at, now }: { at: Instant; now: Instant }) {
  return (
    <View className="inspector-stamp">
      <View>{showDay(dayAt(at), dayAt(now))}</View>
      <View>{showTime(at)}</View>
    </View>
  );
}

function Nothing() {
  return <View className="inspector-none">{words.nothing}</View>;
}
