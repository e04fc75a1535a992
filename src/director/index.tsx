import { Card } from '@/components/card';
import { guarded } from '@/components/guarded';
import { Screen } from '@/components/screen';
import { ClockPanel } from './clock-panel';
import { FaultPanel } from './fault-panel';
import './follow';
import { InspectorPanel } from './inspector-panel';
import { MagicPanel } from './magic-panel';
import { OpenField } from './open-field';
import { PersonaPanel } from './persona-panel';
import { ResetPanel } from './reset-panel';
import { ScriptPanel } from './script-panel';
import { SharePanel } from './share-panel';

/** Who the demo is about, what time it is there, and what goes wrong: for the person who shows it. */
function Director() {
  return (
    <Screen title="演示台" backstage>
      <ClockPanel />
      <PersonaPanel />
      <FaultPanel />
      <ScriptPanel />
      <InspectorPanel />
      <MagicPanel />
      <Card title="分享这个状态" aside="打开即还原">
        <SharePanel />
        <OpenField />
      </Card>
      <ResetPanel />
    </Screen>
  );
}

export default guarded(Director);
