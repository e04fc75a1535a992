import { ScrollView, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { Spot } from '@/units/spot';
import { words } from '@/words/components';
import { Icon } from './icon';
import { Overlay, scrolledByKeys } from './overlay';
import './sheet.scss';
import { Tappable } from './tappable';

interface SheetProps {
  title: string;
  subtitle?: ReactNode;
  /** At the foot, never scrolled away. */
  footer?: ReactNode;
  /** Rows to the edges. */
  flush?: boolean;
  /** Beside it instead of at the foot of the window. */
  spot?: Spot | null;
  onClose: () => void;
  children: ReactNode;
}

/** From the bottom, over the page. Mounted is open. */
export function Sheet({
  title,
  subtitle,
  footer,
  flush = false,
  spot = null,
  onClose,
  children,
}: SheetProps) {
  return (
    <Overlay label={title} place={spot ?? 'bottom'} onClose={onClose}>
      <View className="sheet-head">
        <View className="sheet-words">
          <View className="sheet-title">{title}</View>
          {subtitle !== undefined && <View className="sheet-subtitle">{subtitle}</View>}
        </View>
        <Tappable className="sheet-close" label={words.close} onTap={onClose}>
          <Icon name="close" size={22} />
        </Tappable>
      </View>
      <ScrollView scrollY className="sheet-body" {...scrolledByKeys(title)}>
        <View className={flush ? 'sheet-content' : 'sheet-content sheet-padded'}>{children}</View>
      </ScrollView>
      {footer !== undefined && <View className="sheet-foot">{footer}</View>}
    </Overlay>
  );
}
