import { View } from '@tarojs/components';
import './icon.scss';

export type IconName =
  | 'mark'
  | 'eye'
  | 'eye-off'
  | 'chevron'
  | 'back'
  | 'close'
  | 'check'
  | 'done'
  | 'alert'
  | 'info'
  | 'calendar'
  | 'list'
  | 'document'
  | 'shield'
  | 'wallet'
  | 'gauge'
  | 'person'
  | 'bars'
  | 'rings'
  | 'coin'
  | 'lines'
  | 'hexagon'
  | 'bank'
  | 'shop'
  | 'card'
  | 'phone'
  | 'clock'
  | 'refresh'
  | 'paper'
  | 'plus'
  | 'upload'
  | 'download'
  | 'key'
  | 'lock'
  | 'speech'
  | 'bin'
  | 'search';

/** A line drawing in the colour of the text around it. Beside words only: it has no name of its own. */
export function Icon({
  name,
  size = 24,
  className = '',
}: {
  name: IconName;
  size?: number;
  className?: string;
}) {
  return (
    <View
      className={`icon icon-${name} ${className}`}
      style={{ width: `${size}px`, height: `${size}px` }}
      aria-hidden="true"
    />
  );
}
