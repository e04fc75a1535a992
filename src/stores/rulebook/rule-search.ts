import type { RulebookView } from '@/services/contract/rulebook';

export type RuleView = RulebookView['sources'][number];
export type ConflictView = RulebookView['conflicts'][number];

/** Which kind of source; `doubtful`: claims that carry a warning. */
export type Shelf = 'all' | 'A' | 'B' | 'C' | 'conflict' | 'regulation' | 'assumption' | 'doubtful';

export interface Filter {
  readonly query: string;
  readonly shelf: Shelf;
  /** Of the documents' rules alone; null for all. */
  readonly topic: string | null;
}

export type Entry =
  | { readonly kind: 'rule'; readonly id: string; readonly rule: RuleView }
  | { readonly kind: 'conflict'; readonly id: string; readonly conflict: ConflictView };

const ID = /^[abcxrs]\d{1,3}$/;

/**
 * What of the rulebook is asked for: documents in their order, then conflicts, regulation, assumptions.
 * Every word must stand somewhere in an entry; an id finds its own entry and the conflicts it is part of.
 */
export function findRules({ sources, conflicts }: RulebookView, { query, shelf, topic }: Filter): Entry[] {
  const entries: Entry[] = [
    ...of(sources, 'document'),
    ...conflicts.map((conflict): Entry => ({ kind: 'conflict', id: conflict.id, conflict })),
    ...of(sources, 'regulation'),
    ...of(sources, 'assumption'),
  ];
  const words = plain(query).split(/\s+/).filter(Boolean);
  return entries.filter(
    (entry) => onShelf(entry, shelf) && hasTopic(entry, topic) && words.every((word) => says(entry, word)),
  );
}

const of = (sources: readonly RuleView[], kind: RuleView['kind']): Entry[] =>
  sources.filter((rule) => rule.kind === kind).map((rule) => ({ kind: 'rule', id: rule.id, rule }));

function onShelf(entry: Entry, shelf: Shelf): boolean {
  if (shelf === 'all') return true;
  if (entry.kind === 'conflict') return shelf === 'conflict';
  if (shelf === 'doubtful') return isDoubtful(entry.rule);
  return entry.rule.kind === shelf || entry.rule.document === shelf;
}

const hasTopic = (entry: Entry, topic: string | null): boolean =>
  topic === null || (entry.kind === 'rule' && entry.rule.topic === topic);

function says(entry: Entry, word: string): boolean {
  if (ID.test(word))
    return (
      plain(entry.id) === word ||
      (entry.kind === 'conflict' && entry.conflict.rules.some((id) => plain(id) === word))
    );
  const text =
    entry.kind === 'conflict'
      ? [entry.conflict.title, entry.conflict.resolution, entry.conflict.reason]
      : [`文${entry.rule.document ?? ''}`, entry.rule.text, entry.rule.note ?? '', ...entry.rule.terms];
  return plain(text.join('\n')).includes(word);
}

/** Full and half width, capitals and the commas of amounts make no difference. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\d),(?=\d)/g, '$1');

/** A claim of a document with a warning: shown, not to be followed. */
export const isDoubtful = (rule: RuleView): boolean => rule.kind === 'document' && rule.note !== null;
