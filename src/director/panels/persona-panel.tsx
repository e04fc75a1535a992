import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Tappable } from '@/components/tappable';
import { words } from '@/words/director/persons';
import { kept } from '../kept';
import './persona-panel.scss';
import { PERSON_TONES, personBrief, personTitle } from '../persons';
import { useRemote } from '../remote';

/** As many as leave room for the rest of the desk. */
const FIRST = 12;

/** Whose wallet it is. Another person begins anew; the one before can be had back. */
export function PersonaPanel() {
  const { controls, figures, restart } = useRemote();
  const [all, setAll] = useState(false);
  const current = controls.personaId();
  const { personas } = controls;
  const shown = all ? personas : personas.filter(({ id }, index) => index < FIRST || id === current);
  return (
    <Card title={words.card} aside={words.howMany({ persons: personas.length })}>
      <View className="persona-list" role="radiogroup" aria-label={words.card}>
        {shown.map(({ id, name, story }) => {
          const title = personTitle(id, figures()) ?? name;
          return (
            <Tappable
              key={id}
              role="radio"
              checked={id === current}
              className={id === current ? 'persona persona-on' : 'persona'}
              label={words.become({ name, title, story })}
              onTap={() => {
                if (kept(controls.become(id))) restart();
              }}
            >
              <View className={`persona-dot persona-${PERSON_TONES[id] ?? 'grey'}`} />
              <View className="persona-words">
                <View className="persona-title">{title}</View>
                <View className="persona-brief">{personBrief(id, figures())}</View>
              </View>
            </Tappable>
          );
        })}
      </View>
      <View className="persona-story">{personas.find(({ id }) => id === current)?.story}</View>
      <Button kind="text" onTap={() => setAll(!all)}>
        {all ? words.fewer : words.all({ persons: personas.length })}
      </Button>
    </Card>
  );
}
