import { Badge } from '@/components/badge';
import { Figure } from '@/components/figure';
import { useOwnSheet } from '@/components/own-sheet';
import { SourceSheet } from '@/components/source-sheet';
import type { Sources } from '@/services/contract/terms';
import { sourcesStore, useSources } from '@/stores/rulebook/sources';
import { words } from '@/words/pages';
import { markOf, sourceMark } from '@/words/sources';
import { toRulebook } from './routes';

const { ask, retry, close } = sourcesStore.getState();

interface AskedFigureProps {
  text: string;
  /** Words before the figure, for a screen reader. */
  name?: string;
  size?: 'inline' | 'heading' | 'number';
  ids: Sources;
  /** One line of our own that answers first. */
  answer?: string;
}

/** A figure that can be asked where it comes from. */
export function AskedFigure({ ids, answer, ...figure }: AskedFigureProps) {
  return (
    <Figure
      {...figure}
      onTap={ids.length > 0 ? (spot) => void ask(figure.text, ids, spot, answer) : undefined}
    />
  );
}

/** The mark of a sentence's source, a space after its words. */
export function SourceMark({ id, title }: { id: string; title: string }) {
  return (
    <>
      {' '}
      <Badge {...sourceMark(id)} onTap={(spot) => void ask(title, [id], spot)} />
    </>
  );
}

/** The marks of a sentence that stands in several places: one for each document, which opens all that is said there. */
export function SourceMarks({ ids, title }: { ids: Sources; title: string }) {
  const marks = new Map<string, string[]>();
  for (const id of ids) {
    const mark = markOf(id);
    marks.set(mark, [...(marks.get(mark) ?? []), id]);
  }
  return (
    <>
      {[...marks.values()].map((same) => (
        <Badge key={same[0]} {...sourceMark(same[0] ?? '')} onTap={(spot) => void ask(title, same, spot)} />
      ))}
    </>
  );
}

/** The rule and the conflict to read on with: of each the first. */
function linksOf(ids: Sources) {
  const rule = ids.find((id) => !id.startsWith('X'));
  const conflict = ids.find((id) => id.startsWith('X'));
  const to = (id: string) => () => {
    close();
    toRulebook(id);
  };
  return [
    ...(rule ? [{ text: words.readRule({ rule }), onTap: to(rule) }] : []),
    ...(conflict ? [{ text: words.readConflict({ conflict }), onTap: to(conflict) }] : []),
  ];
}

/**
 * The sheet that answers; every page that has figures draws it once.
 * @param here whether this is the rulebook itself: nothing to read on with
 */
export function SourceDesk({ here = false }: { here?: boolean }) {
  const state = useSources((store) => store.state);
  const mine = useOwnSheet(state.phase !== 'closed', close);
  if (!mine || state.phase === 'closed') return null;
  return (
    <SourceSheet
      title={state.title}
      answer={state.answer}
      items={state.phase === 'open' ? state.items : null}
      failed={state.phase === 'failed'}
      spot={state.spot}
      links={here ? [] : linksOf(state.ids)}
      onRetry={() => void retry()}
      onClose={close}
    />
  );
}
