import { Card } from '@/components/card';
import { guarded } from '@/components/guarded';
import { Screen } from '@/components/screen';
import { words } from '@/words/director/desk';
import { words as sharing } from '@/words/director/sharing';
import { ClockPanel } from './panels/clock-panel';
import { FaultPanel } from './panels/fault-panel';
import { InspectorPanel } from './panels/inspector-panel';
import { MagicPanel } from './panels/magic-panel';
import { OpenField } from './panels/open-field';
import { PersonaPanel } from './panels/persona-panel';
import { ResetPanel } from './panels/reset-panel';
import { SharePanel } from './panels/share-panel';
import { ScriptPanel } from './script/script-panel';
import { Steered } from './steered';

/** Who the demo is about, what time it is there, and what goes wrong: for the person who shows it. */
function Director() {
  return <Steered title={words.title} Page={Panels} />;
}

function Panels() {
  return (
    <Screen title={words.title} backstage>
      <ClockPanel />
      <PersonaPanel />
      <FaultPanel />
      <ScriptPanel />
      <InspectorPanel />
      <MagicPanel />
      <Card title={sharing.share} aside={sharing.shareNote}>
        <SharePanel />
        <OpenField />
      </Card>
      <ResetPanel />
    </Screen>
  );
}

export default guarded(Director);
