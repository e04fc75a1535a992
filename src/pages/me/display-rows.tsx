import { useState } from 'react';
import { Card } from '@/components/card';
import { Row } from '@/components/row';
import { SwitchRow } from '@/components/switch';
import { cited } from '@/stores/app/figures';
import { settingsStore, useSettings } from '@/stores/app/settings';
import { SourceMarks } from '../sources';
import { ThemeSheet } from './theme-sheet';

const THEMES = { system: '跟随系统', light: '浅色', dark: '深色' } as const;

/** How the app looks. */
export function DisplayRows() {
  const theme = useSettings((settings) => settings.theme);
  const care = useSettings((settings) => settings.care);
  const [choosing, setChoosing] = useState(false);
  return (
    <>
      <Card flush>
        <SwitchRow
          icon="eye"
          label="关怀模式"
          detail="更大的字和按钮"
          on={care}
          onChange={(on) => settingsStore.getState().change({ care: on })}
        >
          <SourceMarks ids={cited('care')} title="关怀模式" />
        </SwitchRow>
        <Row icon="gauge" label="外观" value={THEMES[theme]} onTap={() => setChoosing(true)} />
      </Card>
      {choosing && <ThemeSheet onClose={() => setChoosing(false)} />}
    </>
  );
}
