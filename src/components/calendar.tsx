import { View } from '@tarojs/components';
import { addDays, type Day, showWeekday, weekday } from '@/units/day';
import { words } from '@/words/components';
import './calendar.scss';
import { Icon } from './icon';
import { Tappable } from './tappable';

export interface CalendarMark {
  readonly day: Day;
  readonly tone: 'next' | 'later' | 'overdue' | 'paid';
  /** Under the day, short: `1,081`. */
  readonly text: string;
  /** In full, for a screen reader: `应还 1,081.00 元`. */
  readonly name: string;
}

interface CalendarProps {
  /** The first day of the month, and how many it has. */
  first: Day;
  days: number;
  today: Day;
  /** Public holidays, and days worked in their stead. */
  rest: readonly Day[];
  makeUp: readonly Day[];
  marks: readonly CalendarMark[];
  grace: readonly Day[];
  chosen: Day | null;
  onChoose: (day: Day) => void;
  /** To an earlier or a later month; null where nothing lies there. */
  onBack: (() => void) | null;
  onAhead: (() => void) | null;
}

const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** A month whose marked days can be asked for more. */
export function Calendar(props: CalendarProps) {
  const { first, days, onBack, onAhead } = props;
  const title = words.calendar.month({ year: first.slice(0, 4), month: Number(first.slice(5, 7)) });
  return (
    <View>
      <View className="calendar-head">
        <View className="calendar-title" role="heading" aria-level="2" aria-live="polite">
          {title}
        </View>
        <Turn className="calendar-back" label={words.calendar.back} onTap={onBack} />
        <Turn className="calendar-ahead" label={words.calendar.ahead} onTap={onAhead} />
      </View>
      <View className="calendar-week" aria-hidden="true">
        {WEEK.map((name) => (
          <View key={name} className="calendar-name">
            {words.calendar.week[name]}
          </View>
        ))}
      </View>
      <View className="calendar-days" role="group" aria-label={words.calendar.name({ month: title })}>
        <View style={{ width: `${((weekday(first) - 1) / 7) * 100}%` }} />
        {Array.from({ length: days }, (_, index) => addDays(first, index)).map((day) => (
          <Cell key={day} day={day} {...props} />
        ))}
      </View>
    </View>
  );
}

function Turn({ className, label, onTap }: { className: string; label: string; onTap: (() => void) | null }) {
  return (
    <Tappable
      className={`calendar-turn ${className}${onTap ? '' : ' calendar-nowhere'}`}
      label={label}
      disabled={onTap === null}
      onTap={() => onTap?.()}
    >
      <Icon name="chevron" size={20} />
    </Tappable>
  );
}

function Cell({ day, today, rest, makeUp, marks, grace, chosen, onChoose }: CalendarProps & { day: Day }) {
  const mark = marks.find((candidate) => candidate.day === day);
  const isRest = rest.includes(day);
  const isMakeUp = makeUp.includes(day);
  const off = isRest || (weekday(day) > 5 && !isMakeUp);
  const inGrace = grace.includes(day);
  const note = day === today ? 'today' : isRest ? 'rest' : isMakeUp ? 'makeUp' : null;
  const className = [
    'calendar-cell',
    off ? 'calendar-off' : '',
    inGrace ? 'calendar-grace' : '',
    mark ? `calendar-${mark.tone}` : '',
    day === today ? 'calendar-today' : '',
    day === chosen ? 'calendar-chosen' : '',
  ].join(' ');
  const content = (
    <>
      <View className="calendar-disc">{Number(day.slice(8))}</View>
      <View className="calendar-note">{mark ? mark.text : note && words.calendar.notes[note]}</View>
    </>
  );
  const name = [
    words.calendar.day({ day, today, weekday: showWeekday(day) }),
    note && words.calendar.spoken[note],
    inGrace && words.calendar.grace,
    mark?.name,
  ]
    .filter((part) => typeof part === 'string')
    .reduce((said, more) => words.calendar.also({ said, more }));
  if (mark)
    return (
      <Tappable className={`${className} tappable-small`} label={name} onTap={() => onChoose(day)}>
        {content}
      </Tappable>
    );
  return (
    <View className={className} role="img" aria-label={name}>
      {content}
    </View>
  );
}
