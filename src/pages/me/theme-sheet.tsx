import { Segmented } from '@/components/segmented';
import { Sheet } from '@/components/sheet';
import { settingsStore, useSettings } from '@/stores/app/settings';

/** Light, dark, or as the system says. */
export function ThemeSheet({ onClose }: { onClose: () => void }) {
  const theme = useSettings((settings) => settings.theme);
  return (
    <Sheet title="外观" onClose={onClose}>
      <Segmented
        label="外观"
        options={[
          { value: 'system', text: '跟随系统' },
          { value: 'light', text: '浅色' },
          { value: 'dark', text: '深色' },
        ]}
        value={theme}
        onChange={(chosen) => settingsStore.getState().change({ theme: chosen })}
      />
    </Sheet>
  );
}
