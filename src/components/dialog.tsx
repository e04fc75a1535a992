import { ScrollView, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './dialog.scss';
import { Overlay, scrolledByKeys } from './overlay';

interface DialogProps {
  title: string;
  /** Under the title, centred. */
  subtitle?: ReactNode;
  /** The buttons; stays while the middle scrolls. */
  footer: ReactNode;
  /** Where leaving by the mask or Escape is meant. */
  onClose?: (() => void) | undefined;
  /** The way back, where leaving by the mask is not meant. */
  onBack?: (() => void) | undefined;
  children?: ReactNode;
}

/** In the middle of the screen, for what must be answered. Mounted is open. */
export function Dialog({ title, subtitle, footer, onClose, onBack, children }: DialogProps) {
  return (
    <Overlay label={title} place="center" onClose={onClose} {...(onBack ? { onBack } : {})}>
      <View className="dialog-head">
        <View className="dialog-title">{title}</View>
        {subtitle !== undefined && <View className="dialog-subtitle">{subtitle}</View>}
      </View>
      {children !== undefined && (
        <ScrollView scrollY className="dialog-body" {...scrolledByKeys(title)}>
          <View className="dialog-content">{children}</View>
        </ScrollView>
      )}
      <View className="dialog-foot">{footer}</View>
    </Overlay>
  );
}
