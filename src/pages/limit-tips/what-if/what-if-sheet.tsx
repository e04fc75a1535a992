import { View } from '@tarojs/components';
import { Checkbox } from '@/components/checkbox';
import { FailedState } from '@/components/failed-state';
import { Sheet } from '@/components/sheet';
import { Bone, Skeleton } from '@/components/skeleton';
import type { HabitView } from '@/services/contract/what-if';
import { isMoved, useWhatIf, type WhatIfState, whatIfStore } from '@/stores/limit/what-if';
import { failureWords } from '@/words/failure-words';
import { words } from '@/words/limit-tips/what-if';
import { HabitField } from './habit-field';
import './what-if.scss';
import { WhatIfChanges } from './what-if-changes';
import { WhatIfOutcome } from './what-if-outcome';

const { move, toggle, retry, close } = whatIfStore.getState();

/** "What if": habits that can be moved, what the bank would then decide, and by which rules. */
export function WhatIfSheet() {
  const state = useWhatIf((store) => store.state);
  if (state.phase === 'closed') return null;
  const open = state.phase === 'open' ? state : null;
  return (
    <Sheet
      title={open ? words.titleOf({ product: open.view.productName }) : words.title}
      subtitle={words.subtitle}
      onClose={close}
      {...(open ? { footer: <WhatIfOutcome state={open} /> } : {})}
    >
      {state.phase === 'opening' && (
        <Skeleton>
          <View>
            <Bone width="40%" />
            <Bone width="100%" />
            <Bone width="56%" />
            <Bone width="100%" />
          </View>
        </Skeleton>
      )}
      {state.phase === 'failed' && (
        <FailedState
          {...failureWords(state.failure)}
          code={state.failure.code}
          onRetry={() => void retry()}
        />
      )}
      {open && <Panel state={open} />}
    </Sheet>
  );
}

type Open = Extract<WhatIfState, { phase: 'open' }>;

function Panel({ state: { view, supposition, answered } }: { state: Open }) {
  const supposed = ({ id, actual }: HabitView): number => supposition.habits[id] ?? actual;
  return (
    <>
      {view.habits.map((habit) => (
        <HabitField key={habit.id} habit={habit} value={supposed(habit)} onMove={move} />
      ))}
      <View className="supposed-head">{words.materials}</View>
      {view.materials.map(({ id, name, accepted }) => (
        <Checkbox
          key={id}
          label={name}
          detail={accepted ? words.counted : undefined}
          checked={accepted || supposition.materials.includes(id)}
          disabled={accepted}
          onChange={() => void toggle(id)}
        />
      ))}
      {isMoved(answered) && <WhatIfChanges view={view} />}
    </>
  );
}
