import { View } from '@tarojs/components';
import { useCallback, useState } from 'react';
import { Card } from '@/components/card';
import { Covered } from '@/components/covered';
import { guarded } from '@/components/guarded';
import { HOME } from '@/ways/go';
import { words } from '@/words/director/desk';
import { words as sharing } from '@/words/director/sharing';
import { ComparedPlace } from './compared-place';
import { ClockBar } from './timeline/clock-bar';
import './desk.scss';
import { DeskHead } from './desk-head';
import { FaultPanel } from './panels/fault-panel';
import { InspectorPanel } from './panels/inspector-panel';
import { MagicPanel } from './panels/magic-panel';
import { OpenField } from './panels/open-field';
import { PersonaPanel } from './panels/persona-panel';
import { PhoneFrame, type Which } from './phone-frame';
import { type Framed, RemoteProvider, Steering } from './remote';
import { Presenter } from './script/presenter';
import { ScriptPanel } from './script/script-panel';
import { useWideWindow } from './wide-window';

/** The page that was asked for before the desk took over the window. */
const asked = (): string => new URLSearchParams(window.location.hash.split('?')[1]).get('to') || HOME;

/** The director beside the phone, in a wide window. All of it acts on the phone in the frame. */
function Desk() {
  const [to] = useState(asked);
  const [phones, setPhones] = useState<Partial<Record<Which, Framed>>>({});
  const [chosen, setChosen] = useState<Which>('a');
  const [compared, setCompared] = useState(false);
  const [drawer, setDrawer] = useState(false);
  const [presenting, setPresenting] = useState(false);
  useWideWindow();
  const readyA = useCallback((framed: Framed) => setPhones((had) => ({ ...had, a: framed })), []);
  const readyB = useCallback((framed: Framed) => setPhones((had) => ({ ...had, b: framed })), []);

  const which = compared ? chosen : 'a';
  const remote = phones[which];
  const other = compared ? phones[which === 'a' ? 'b' : 'a'] : undefined;
  return (
    <Covered>
      <View
        className={`desk${compared && !presenting ? ' desk-compared' : ''}${drawer ? ' desk-drawer' : ''}${presenting ? ' desk-presenting' : ''}`}
      >
        {remote && (
          <RemoteProvider value={remote}>
            <DeskHead
              remote={remote}
              other={other}
              compared={compared}
              onCompare={() => {
                setCompared(!compared);
                setChosen('a');
              }}
              onDrawer={() => setDrawer(!drawer)}
              onPresent={() => setPresenting(true)}
            />
          </RemoteProvider>
        )}
        <View className="desk-left">
          <Steering remote={remote}>
            <PersonaPanel />
            <ScriptPanel />
            <MagicPanel />
            <Card title={sharing.openOthers}>
              <OpenField />
            </Card>
          </Steering>
        </View>
        <View className="desk-phones">
          <ComparedPlace
            remote={compared ? phones.a : undefined}
            name={words.left}
            chosen={which === 'a'}
            onChoose={() => setChosen('a')}
          >
            <PhoneFrame which="a" remote={phones.a} to={to} onReady={readyA} />
          </ComparedPlace>
          {compared && (
            <ComparedPlace
              remote={phones.b}
              name={words.right}
              chosen={which === 'b'}
              onChoose={() => setChosen('b')}
            >
              <PhoneFrame which="b" remote={phones.b} to={to} onReady={readyB} />
            </ComparedPlace>
          )}
        </View>
        {presenting && remote && (
          <RemoteProvider value={remote}>
            <Presenter remote={remote} onEnd={() => setPresenting(false)} />
          </RemoteProvider>
        )}
        <View className="desk-right">
          <Steering remote={remote}>
            <FaultPanel />
            <InspectorPanel />
          </Steering>
        </View>
        <View className="desk-foot">
          <Steering remote={remote}>
            <ClockBar />
          </Steering>
        </View>
      </View>
    </Covered>
  );
}

export default guarded(Desk);
