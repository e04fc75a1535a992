import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './waterfall.scss';

export interface FallRow {
  readonly key: string;
  readonly label: ReactNode;
  readonly value: ReactNode;
  readonly kind: 'base' | 'rise' | 'cut' | 'cap' | 'result';
  /** The bar's ends, in the same unit for every row. */
  readonly from: number;
  readonly to: number;
}

/** From the base to the result, a row a step; each bar begins where the one above ends. The values say the same. */
export function Waterfall({ rows }: { rows: readonly FallRow[] }) {
  const top = Math.max(1, ...rows.flatMap(({ from, to }) => [from, to]));
  const at = (amount: number) => (amount / top) * 100;
  return (
    <View className="fall" role="list">
      {rows.map(({ key, label, value, kind, from, to }, index) => (
        <View key={key} className={`fall-row fall-${kind}`} role="listitem">
          <View className="fall-label">{label}</View>
          <View className="fall-area" aria-hidden="true">
            {index > 0 && (
              <View className="fall-link" style={{ left: `${at(kind === 'result' ? to : from)}%` }} />
            )}
            <View
              className="fall-bar"
              style={{
                left: `${at(Math.min(from, to))}%`,
                width: from === to ? '0' : `${Math.max(0.8, Math.abs(at(to) - at(from)))}%`,
              }}
            />
          </View>
          <View className="fall-value">{value}</View>
        </View>
      ))}
    </View>
  );
}
