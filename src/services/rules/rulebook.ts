import type { SourceView } from '../contract/rulebook';
import { ASSUMPTIONS } from './assumptions';
import { CONFLICTS } from './conflicts';
import { DOCUMENT_A } from './document-a';
import { DOCUMENT_B } from './document-b';
import { DOCUMENT_C } from './document-c';
import { REGULATION_NOTICE, REGULATIONS } from './regulations';
import type { DocumentId, Rule, SourceId } from './rule';
import type { Section } from './section';

/** Every rule of the three documents, in their order. */
export const RULES: readonly Rule[] = [
  ...rulesOf('A', DOCUMENT_A),
  ...rulesOf('B', DOCUMENT_B),
  ...rulesOf('C', DOCUMENT_C),
];

/** Everything the project may cite. */
export const RULEBOOK = {
  rules: RULES,
  conflicts: CONFLICTS,
  regulations: REGULATIONS,
  assumptions: ASSUMPTIONS,
} as const;

const NOWHERE = { document: null, section: null, line: null, terms: [] } as const;

const BY_ID: ReadonlyMap<SourceId, SourceView> = new Map(
  [
    ...RULES.map(
      (rule): SourceView => ({
        id: rule.id,
        kind: 'document',
        document: rule.document,
        section: rule.section,
        line: rule.line,
        terms: rule.terms,
        text: rule.text,
        note: rule.warning,
      }),
    ),
    ...CONFLICTS.map(
      ({ id, title, resolution, reason }): SourceView => ({
        ...NOWHERE,
        id,
        kind: 'conflict',
        text: `${title}：${resolution}`,
        note: reason,
      }),
    ),
    ...REGULATIONS.map(
      ({ id, name, text }): SourceView => ({
        ...NOWHERE,
        id,
        kind: 'regulation',
        text: `${name}：${text}`,
        note: REGULATION_NOTICE,
      }),
    ),
    ...ASSUMPTIONS.map(
      ({ id, text, why }): SourceView => ({ ...NOWHERE, id, kind: 'assumption', text, note: why }),
    ),
  ].map((source) => [source.id, source]),
);

/** Every source as a person reads it: rules, conflicts, regulations, assumptions. */
export const SOURCES: readonly SourceView[] = [...BY_ID.values()];

/** A source as a person reads it; null for an id that the rulebook does not have. */
export function findSource(id: SourceId): SourceView | null {
  return BY_ID.get(id) ?? null;
}

function rulesOf(document: DocumentId, sections: readonly Section[]): Rule[] {
  return sections.flatMap(({ section, rules }) =>
    rules.map(({ warning = null, ...rule }) => ({ ...rule, document, section, warning })),
  );
}
