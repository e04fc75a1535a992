import { useState } from 'react';
import { Card } from '@/components/card';
import { Row } from '@/components/row';
import { SwitchRow } from '@/components/switch';
import { cited } from '@/stores/app/figures';
import { settingsStore, useSettings } from '@/stores/app/settings';
import { words } from '@/words/me/me';
import { SourceMarks } from '../sources';
import { ThemeSheet } from './theme-sheet';

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
          label={words.care}
          detail={words.careDetail}
          on={care}
          onChange={(on) => settingsStore.getState().change({ care: on })}
        >
          <SourceMarks ids={cited('care')} title={words.care} />
        </SwitchRow>
        <Row
          icon="gauge"
          label={words.appearance}
          value={words.themes[theme]}
          onTap={() => setChoosing(true)}
        />
      </Card>
      {choosing && <ThemeSheet onClose={() => setChoosing(false)} />}
    </>
  );
}
