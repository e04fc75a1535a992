import { View } from '@tarojs/components';
import { addDays, type Day, showDay, showWeekday, weekday } from '@/units/day';
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

const WEEK = ['一', '二', '三', '四', '五', '六', '日'];

/** A month whose marked days can be asked for more. */
export function Calendar(props: CalendarProps) {
  const { first, days, onBack, onAhead } = props;
  const title = `${first.slice(0, 4)}年${Number(first.slice(5, 7))}月`;
  return (
    <View>
      <View className="calendar-head">
        <View className="calendar-title" role="heading" aria-level="2" aria-live="polite">
          {title}
        </View>
        <Turn className="calendar-back" label="上个月" onTap={onBack} />
        <Turn className="calendar-ahead" label="下个月" onTap={onAhead} />
      </View>
      <View className="calendar-week" aria-hidden="true">
        {WEEK.map((name) => (
          <View key={name} className="calendar-name">
            {name}
          </View>
        ))}
      </View>
      <View className="calendar-days" role="group" aria-label={`${title}还款日历`}>
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
  const word = day === today ? '今天' : isRest ? '休' : isMakeUp ? '班' : '';
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
      <View className="calendar-note">{mark ? mark.text : word}</View>
    </>
  );
  const name = [
    `${showDay(day, today)} ${showWeekday(day)}`,
    SPOKEN[word] ?? '',
    inGrace ? '宽限期' : '',
    mark?.name ?? '',
  ]
    .filter((part) => part !== '')
    .join('，');
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

const SPOKEN: Readonly<Record<string, string>> = { 今天: '今天', 休: '放假', 班: '调休上班' };
