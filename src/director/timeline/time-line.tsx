import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { SliderField } from '@/components/slider-field';
import { dayAt, type Instant, showDay } from '@/units/day';
import { words } from '@/words/director/clock';
import { useRemote } from '../remote';
import './time-line.scss';
import { type Drawn, drawn, labelled, nearest, type Stop, stretch } from './timeline';

const STEPS = 1_000;
/** Between two names, of the line: one stands above it, the next below. */
const LABEL_ROOM = 0.14;
/** While a finger is on the line, the line stays where it is. */
const STILL_MS = 1_500;

/** What happened and what will, on a line; its handle goes to any of it, back and forward. */
export function TimeLine({ wide = false }: { wide?: boolean }) {
  const { controls, figures, refresh } = useRemote();
  const [held, setHeld] = useState<{ from: Instant; until: Instant } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const timeline = controls.timeline();
  const line = drawn(timeline, held ?? stretch(timeline), figures());
  const { now } = timeline;

  const move = (value: number): void => {
    setHeld({ from: line.from, until: line.until });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setHeld(null), STILL_MS);
    const to = nearest(line, value / STEPS);
    if (to === now) return;
    controls.rewindTo(to);
    refresh();
  };
  const here = line.stops.find(({ at }) => at === now);
  const place = { on: dayAt(now), at: now, today: dayAt(now) };
  return (
    <View className={wide ? 'time-line time-line-wide' : 'time-line'}>
      <View className="time-track" aria-hidden="true">
        <View className="time-passed" style={{ width: percent(line.share) }} />
        {line.graces.map(({ start, end }) => (
          <View
            key={start}
            className="time-grace"
            style={{ left: percent(start), width: percent(end - start) }}
          />
        ))}
        {line.stops.map((stop) => (
          <View key={stop.at} className={dotClass(stop)} style={{ left: percent(stop.share) }} />
        ))}
        {wide && <Labels line={line} />}
      </View>
      <SliderField
        bare
        label={words.line}
        min={0}
        max={STEPS}
        step={1}
        value={Math.round(line.share * STEPS)}
        valueText={here ? words.placeOf({ ...place, event: here.name }) : words.place(place)}
        onMove={move}
      />
      {!wide && (
        <View className="time-ends">
          <View>{showDay(dayAt(line.from), dayAt(now))}</View>
          <View>{showDay(dayAt(line.until), dayAt(now))}</View>
        </View>
      )}
    </View>
  );
}

function Labels({ line }: { line: Drawn }) {
  const now = line.stops.find(({ share }) => share === line.share)?.at ?? line.from;
  return (
    <>
      {labelled(line, LABEL_ROOM).map((stop, index) => (
        <View
          key={stop.at}
          className={`time-label${index % 2 ? ' time-above' : ''}${stop.weight === 'cost' ? ' time-cost' : ''}`}
          style={{ left: percent(Math.min(0.92, Math.max(0.08, stop.share))) }}
        >
          <View>{stop.name}</View>
          <View>{showDay(dayAt(stop.at), dayAt(now))}</View>
        </View>
      ))}
    </>
  );
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

const dotClass = ({ weight, phase }: Stop): string =>
  `time-dot time-dot-${weight}${phase === 'done' ? ' time-dot-done' : ''}`;
