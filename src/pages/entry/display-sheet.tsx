import { View } from '@tarojs/components';
import { Segmented } from '@/components/segmented';
import { Sheet } from '@/components/sheet';
import { settingsStore, useSettings } from '@/stores/settings';

const { change } = settingsStore.getState();

/** Type size and theme. */
export function DisplaySheet({ onClose }: { onClose: () => void }) {
  const theme = useSettings((settings) => settings.theme);
  const care = useSettings((settings) => settings.care);
  return (
    <Sheet title="字号与深浅" onClose={onClose}>
      <View className="display-label">字号</View>
      <Segmented
        label="字号"
        options={[
          { value: 'normal', text: '标准' },
          { value: 'care', text: '关怀，更大' },
        ]}
        value={care ? 'care' : 'normal'}
        onChange={(size) => change({ care: size === 'care' })}
      />
      <View className="display-label">深浅</View>
      <Segmented
        label="深浅"
        options={[
          { value: 'system', text: '跟随系统' },
          { value: 'light', text: '浅色' },
          { value: 'dark', text: '深色' },
        ]}
        value={theme}
        onChange={(chosen) => change({ theme: chosen })}
      />
    </Sheet>
  );
}
