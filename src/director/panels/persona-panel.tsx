import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Tappable } from '@/components/tappable';
import { kept } from '../kept';
import './panels.scss';
import { useRemote } from '../remote';
import { PERSONA_WORDS } from '../words';

/** As many as leave room for the rest of the desk. */
const FIRST = 12;

/** Whose wallet it is. Another person begins anew; the one before can be had back. */
export function PersonaPanel() {
  const { controls, restart } = useRemote();
  const [all, setAll] = useState(false);
  const current = controls.personaId();
  const { personas } = controls;
  const shown = all ? personas : personas.filter(({ id }, index) => index < FIRST || id === current);
  return (
    <Card title="人物" aside={`${personas.length} 个，点一下换人`}>
      <View className="people" role="radiogroup" aria-label="人物">
        {shown.map(({ id, name, story }) => {
          const [title, tone, brief] = PERSONA_WORDS[id] ?? [name, 'grey', ''];
          return (
            <Tappable
              key={id}
              role="radio"
              checked={id === current}
              className={id === current ? 'person person-on' : 'person'}
              label={`换成${name}：${title}，${story}`}
              onTap={() => {
                if (kept(controls.become(id))) restart();
              }}
            >
              <View className={`person-dot person-${tone}`} />
              <View className="person-words">
                <View className="person-title">{title}</View>
                <View className="person-brief">{brief}</View>
              </View>
            </Tappable>
          );
        })}
      </View>
      <View className="person-story">{personas.find(({ id }) => id === current)?.story}</View>
      <Button kind="text" onTap={() => setAll(!all)}>
        {all ? '收起' : `全部 ${personas.length} 个`}
      </Button>
    </Card>
  );
}
