import { useEffect, useReducer } from 'react';
import { Button } from '@/components/button';
import { words } from '@/words/director/desk';
import { kept } from '../kept';
import { useRemote } from '../remote';

const UNDO_MS = 5_000;

/** Back to the person's beginning at once. For five seconds that can be taken back, and a change of person too. */
export function ResetPanel() {
  const { controls, restart } = useRemote();
  const undoable = controls.canUndoReset();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const personaId = controls.personaId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another person begins the five seconds anew
  useEffect(() => {
    if (!undoable) return;
    const timer = setTimeout(() => {
      controls.forgetReset();
      redraw();
    }, UNDO_MS);
    return () => clearTimeout(timer);
  }, [undoable, personaId, controls]);
  if (undoable)
    return (
      <Button
        kind="secondary"
        onTap={() => {
          if (kept(controls.undoReset())) restart();
        }}
      >
        {words.undoReset}
      </Button>
    );
  return (
    <Button
      kind="danger"
      onTap={() => {
        if (kept(controls.reset())) restart();
      }}
    >
      {words.reset}
    </Button>
  );
}
