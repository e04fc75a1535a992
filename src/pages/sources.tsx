import { Badge } from '@/components/badge';
import { Figure } from '@/components/figure';
import { SourceSheet } from '@/components/source-sheet';
import type { Sources } from '@/services/contract';
import { sourcesStore, useSources } from '@/stores/sources';
import { sourceMark } from '@/words';
import { useShown } from './shown';

const { ask, retry, close } = sourcesStore.getState();

interface AskedFigureProps {
  text: string;
  /** Words before the figure, for a screen reader. */
  name?: string;
  size?: 'inline' | 'heading';
  ids: Sources;
  /** One line of our own that answers first. */
  answer?: string;
}

/** A figure that can be asked where it comes from. */
export function AskedFigure({ ids, answer, ...figure }: AskedFigureProps) {
  return <Figure {...figure} onTap={ids.length > 0 ? () => void ask(figure.text, ids, answer) : undefined} />;
}

/** The mark of a sentence's source, a space after its words. */
export function SourceMark({ id, title }: { id: string; title: string }) {
  return (
    <>
      {' '}
      <Badge {...sourceMark(id)} onTap={() => void ask(title, [id])} />
    </>
  );
}

/** The marks of a sentence that stands in several places: one for each document, which opens all that is said there. */
export function SourceMarks({ ids, title }: { ids: Sources; title: string }) {
  const marks = new Map<string, string[]>();
  for (const id of ids) {
    const { text } = sourceMark(id);
    marks.set(text, [...(marks.get(text) ?? []), id]);
  }
  return (
    <>
      {[...marks.values()].map((same) => (
        <Badge key={same[0]} {...sourceMark(same[0] ?? '')} onTap={() => void ask(title, same)} />
      ))}
    </>
  );
}

/** The sheet that answers; every page that has figures draws it once. */
export function SourceDesk() {
  const shown = useShown();
  const state = useSources((store) => store.state);
  if (!shown || state.phase === 'closed') return null;
  return (
    <SourceSheet
      title={state.title}
      answer={state.answer}
      items={state.phase === 'open' ? state.items : null}
      failed={state.phase === 'failed'}
      onRetry={() => void retry()}
      onClose={close}
    />
  );
}
