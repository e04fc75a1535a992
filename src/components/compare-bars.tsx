import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { words } from '@/words/components';
import './compare-bars.scss';
import { Tag } from './tag';

export interface CompareRow {
  readonly key: string;
  readonly name: string;
  /** The one the person is looking at. */
  readonly current: boolean;
  /** The large figure at the right; 不符合 where there is none. */
  readonly value: string;
  /** Length of the bar, 0 to 1; null where the product does not take part. */
  readonly share: number | null;
  readonly left: ReactNode;
  readonly right?: ReactNode;
}

/** The same thing from several sides, a bar each; the present one is green. */
export function CompareBars({ rows }: { rows: readonly CompareRow[] }) {
  // All lengths are of one node, so that other figures are one thing to send.
  const lengths = Object.fromEntries(
    rows.flatMap(({ share }, index) =>
      share === null ? [] : [[`--l${index}`, `${Number(Math.max(2, share * 100).toFixed(2))}%`]],
    ),
  );
  return (
    <View className="compare" role="list" style={lengths}>
      {rows.map((row, index) => (
        <View
          key={row.key}
          role="listitem"
          className={`compare-row${row.share === null ? ' compare-out' : ''}${row.current ? ' compare-own' : ''}`}
        >
          <View className="compare-line">
            <View className="compare-name">
              {row.name}
              {row.current && <Tag tone="green" text={words.current} />}
            </View>
            <View className="compare-value">{row.value}</View>
          </View>
          {row.share !== null && <View className="compare-bar" style={{ width: `var(--l${index})` }} />}
          <View className="compare-line compare-small">
            <View>{row.left}</View>
            {row.right !== undefined && <View>{row.right}</View>}
          </View>
        </View>
      ))}
    </View>
  );
}
