import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Drawing, onCircle } from './drawing';
import './gauge.scss';

interface GaugeProps {
  /** Used part of the whole; above 1 where the whole was cut after it was used. */
  share: number;
  /** Part of the whole that ends by itself: the hatched end of what is available. */
  passing?: number;
  /** Nothing of the rest can be had: it is an empty track. */
  blocked?: boolean;
  /** The same in words. */
  label: string;
  /** In the middle. */
  children: ReactNode;
}

const WIDTH = 248;
const HEIGHT = 156;
const CENTRE = 124;
const RADIUS = 118;
const FROM = 190.8;
const TO = -10.8;
const TICKS = 20;
/** On each side of the boundary, so that the round ends stay apart. */
const GAP = (FROM - TO) * 0.02;
/** Between the full and the hatched end, for the round end of the one. */
const HATCH_GAP = 4;

/** Used | available | available for a while, on an arc. */
export function Gauge({ share, passing = 0, blocked = false, label, children }: GaugeProps) {
  const used = Math.min(1, Math.max(0, share));
  const boundary = FROM - (FROM - TO) * used;
  const usedEnd = used === 1 ? TO : Math.min(FROM - 0.1, boundary + GAP);
  const freeStart = used === 0 ? FROM : Math.max(TO + 0.1, Math.min(boundary, FROM - 2 * GAP) - GAP);
  const hatchStart = TO + Math.min(freeStart - TO, (FROM - TO) * passing);
  const layers = [
    { className: 'gauge-ticks', shapes: ticks() },
    ...(used > 0 ? [{ className: 'gauge-used', shapes: arc(FROM, usedEnd) }] : []),
    ...(used < 1
      ? [
          {
            className: blocked ? 'gauge-blocked' : 'gauge-free',
            shapes:
              passing > 0 && !blocked
                ? (hatchStart + HATCH_GAP < freeStart ? arc(freeStart, hatchStart + HATCH_GAP) : '') +
                  hatched(hatchStart, TO)
                : arc(freeStart, TO),
          },
        ]
      : []),
  ];
  return (
    <View className="gauge">
      <View className="gauge-picture" role="img" aria-label={label}>
        <Drawing width={WIDTH} height={HEIGHT} layers={layers} />
      </View>
      <View className="gauge-middle">{children}</View>
    </View>
  );
}

const arc = (from: number, to: number): string => stroke(from, to, 'stroke-linecap="round"');

const hatched = (from: number, to: number): string => stroke(from, to, 'stroke-dasharray="2.5 3.5"');

function stroke(from: number, to: number, how: string): string {
  const [x, y] = onCircle(CENTRE, CENTRE, RADIUS, from);
  const [endX, endY] = onCircle(CENTRE, CENTRE, RADIUS, to);
  const large = from - to > 180 ? 1 : 0;
  return `<path d="M${x} ${y}A${RADIUS} ${RADIUS} 0 ${large} 1 ${endX} ${endY}" stroke="#000" stroke-width="12" ${how}/>`;
}

function ticks(): string {
  const lines = Array.from({ length: TICKS + 1 }, (_, index) => {
    const at = FROM - ((FROM - TO) * index) / TICKS;
    const [x, y] = onCircle(CENTRE, CENTRE, 106, at);
    const [innerX, innerY] = onCircle(CENTRE, CENTRE, index % 10 === 0 ? 98 : 102, at);
    return `M${x} ${y}L${innerX} ${innerY}`;
  });
  return `<path d="${lines.join('')}" stroke="#000" stroke-width="1"/>`;
}
