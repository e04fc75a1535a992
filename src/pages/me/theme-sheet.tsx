import { Segmented } from '@/components/segmented';
import { Sheet } from '@/components/sheet';
import { settingsStore, useSettings } from '@/stores/app/settings';
import { words } from '@/words/me/me';

const THEMES = ['system', 'light', 'dark'] as const;

/** Light, dark, or as the system says. */
export function ThemeSheet({ onClose }: { onClose: () => void }) {
  const theme = useSettings((settings) => settings.theme);
  return (
    <Sheet title={words.appearance} onClose={onClose}>
      <Segmented
        label={words.appearance}
        options={THEMES.map((value) => ({ value, text: words.themes[value] }))}
        value={theme}
        onChange={(chosen) => settingsStore.getState().change({ theme: chosen })}
      />
    </Sheet>
  );
}
