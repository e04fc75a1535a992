import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Tappable } from '@/components/tappable';
import { words } from '@/words/director/desk';
import './compared-place.scss';
import { personTitle } from './persons';
import { type Framed, Steering, useRemote } from './remote';

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
    <View className={chosen ? 'compared-place' : 'compared-place compared-place-other'}>
      <Steering remote={remote}>
        <Tappable
          role="radio"
          checked={chosen}
          className={chosen ? 'compared-place-name compared-place-on' : 'compared-place-name'}
          onTap={onChoose}
        >
          {(chosen ? words.steeredPlace : words.place)({ side: name, person: <PersonaName /> })}
        </Tappable>
      </Steering>
      {children}
    </View>
  );
}

function PersonaName() {
  const { controls, figures } = useRemote();
  const id = controls.personaId();
  return <>{personTitle(id, figures()) ?? id}</>;
}
