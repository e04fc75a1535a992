import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Tappable } from '@/components/tappable';
import { type Framed, Steering, useRemote } from './remote';
import { PERSONA_WORDS } from './words';

interface ComparedPlaceProps {
  /** The demo in the phone, where there are two to choose from. */
  remote: Framed | undefined;
  name: string;
  chosen: boolean;
  onChoose: () => void;
  children: ReactNode;
}

/** A phone beside another: above it stands whose it is, and whether the desk acts on it. */
export function ComparedPlace({ remote, name, chosen, onChoose, children }: ComparedPlaceProps) {
  return (
    <View className={chosen ? 'desk-place' : 'desk-place place-other'}>
      <Steering remote={remote}>
        <Tappable
          role="radio"
          checked={chosen}
          className={chosen ? 'place-name place-on' : 'place-name'}
          onTap={onChoose}
        >
          {name}&nbsp;· <PersonaName />
          {chosen ? '\u00A0· 正在操作' : ''}
        </Tappable>
      </Steering>
      {children}
    </View>
  );
}

function PersonaName() {
  const { controls } = useRemote();
  const id = controls.personaId();
  return <>{PERSONA_WORDS[id]?.[0] ?? id}</>;
}
