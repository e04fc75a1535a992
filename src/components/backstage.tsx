import { View } from '@tarojs/components';
import { createContext, useContext } from 'react';
import { words } from '@/words/components';
import './backstage.scss';
import { Icon } from './icon';
import { Tappable } from './tappable';

/** What a page shows of the demo being directed. */
export interface Backstage {
  /** How many things are set to go wrong, and how to end that. */
  readonly troubles: number;
  clearTroubles(): void;
  /** The scenario that is being played; null where none is. */
  readonly script: Script | null;
}

export interface Script {
  readonly index: number;
  readonly count: number;
  readonly caption: string;
  /** Why it does not go on. */
  readonly stopped: string | null;
  forward(): void;
  back(): void;
  stop(): void;
}

const BackstageContext = createContext<Backstage | null>(null);

export const BackstageProvider = BackstageContext.Provider;

/** A mark that something is set to go wrong; a tap sets it right. */
export function TroubleMark() {
  const backstage = useContext(BackstageContext);
  if (!backstage || backstage.troubles === 0) return null;
  return (
    <Tappable
      className="trouble-mark"
      label={words.troublesSpoken({ troubles: backstage.troubles })}
      onTap={() => backstage.clearTroubles()}
    >
      {words.troubles({ troubles: backstage.troubles })}
    </Tappable>
  );
}

/** What is said about the step of a scenario, over the page, with the way on and back. */
export function CaptionBar({ raised }: { raised: boolean }) {
  const script = useContext(BackstageContext)?.script;
  if (!script) return null;
  const { index, count, caption, stopped } = script;
  return (
    <View
      className={raised ? 'caption caption-raised' : 'caption'}
      role="region"
      aria-label={words.script.name}
    >
      <Tappable
        className="caption-step"
        label={words.script.back}
        disabled={index === 0}
        onTap={() => script.back()}
      >
        <Icon name="back" size={20} />
      </Tappable>
      <View className="caption-words" role="status">
        <View className="caption-count">
          {index} / {count}
        </View>
        <View>{stopped ?? caption}</View>
      </View>
      <Tappable
        className="caption-step"
        label={words.script.forward}
        disabled={index === count || stopped !== null}
        onTap={() => script.forward()}
      >
        <Icon name="chevron" size={20} />
      </Tappable>
      <Tappable className="caption-step" label={words.script.stop} onTap={() => script.stop()}>
        <Icon name="close" size={18} />
      </Tappable>
    </View>
  );
}
