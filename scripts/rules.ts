import { resolve } from 'node:path';
import { REGULATION_NOTICE } from '@/services/rules/regulations';
import type { DocumentId, Rule } from '@/services/rules/rule';
import { RULEBOOK } from '@/services/rules/rulebook';
import { type Influence, influences } from '../tools/influence/influence';
import { root } from '../tools/root';
import {
  checkBook,
  checkPlaces,
  checkSources,
  checkWording,
  DOCUMENT_FILES,
  readDocuments,
  readSources,
  unusedRules,
} from '../tools/rules-check';
import { command, JSON_OPTION, WrongArgument } from './arguments.mjs';

/** Prints the rulebook, or proves it: see the README. */

const { rules: RULES, conflicts: CONFLICTS, regulations: REGULATIONS, assumptions: ASSUMPTIONS } = RULEBOOK;

const USAGE = {
  name: 'rules',
  does: 'Prints the rulebook: every rule with its place, terms and figures; or proves it.',
  example: '--check --documents ../shared/documents',
  options: {
    check: { type: 'boolean', is: 'proves the rulebook against the documents and the sources' },
    documents: {
      type: 'string',
      value: 'FOLDER',
      is: `with --check, where ${Object.values(DOCUMENT_FILES).join(', ')} are`,
      usual: '../shared/documents',
      example: '--documents ../shared/documents',
    },
    influence: { type: 'boolean', is: 'for each figure of each table, what notices that it is another' },
    partial: { type: 'boolean', is: 'with --check, only what can be checked without the documents' },
    json: JSON_OPTION,
  },
} as const;

command(USAGE, (given) => {
  for (const option of ['documents', 'partial'] as const)
    if (given[option] !== undefined && !given.check) throw new WrongArgument(`--${option} goes with --check`);
  if (given.documents !== undefined && given.partial)
    throw new WrongArgument('--documents or --partial, not both');
  if (given.check && given.influence) throw new WrongArgument('--check or --influence, not both');
  if (given.influence) return influence(given.json ?? false);
  if (given.check) return check(given.documents ?? null, given.partial ?? false, given.json ?? false);
  print(given.json ? asJson() : readable());
  return 0;
});

function check(folder: string | null, partial: boolean, json: boolean): number {
  const place = resolve(folder ?? `${root}/../shared/documents`);
  const documents = partial ? null : readDocuments(place);
  if (documents === null && !partial)
    throw new WrongArgument(
      `--check needs the documents, and ${folder ?? place} is no folder with ${Object.values(DOCUMENT_FILES).join(', ')}; name it with --documents, or check the rest with --partial`,
    );
  const files = readSources(root);
  const failures = [
    ...checkBook(RULEBOOK),
    ...checkSources(RULEBOOK, files),
    ...(documents ? [...checkPlaces(RULEBOOK, documents), ...checkWording(RULEBOOK, files, documents)] : []),
    ...unusedRules(RULEBOOK, files).map((id) => `${id} is not yet used by the bank`),
  ];
  const against = documents ? place : null;
  const unchecked = documents ? [] : ['places', 'wording'];
  if (json) print({ holds: failures.length === 0, documents: against, unchecked, failures });
  else {
    const summary = `${RULES.length} rules, ${CONFLICTS.length} conflicts, ${REGULATIONS.length} conventions, ${ASSUMPTIONS.length} assumptions`;
    const where = against
      ? `Checked against the documents in ${against}.`
      : 'Places and wording were NOT checked, as that needs the documents.';
    const good = against ? 'Everything holds.' : 'The rest holds.';
    const result = failures.length === 0 ? good : `${failures.length} failures.`;
    print([...failures, `${summary}. ${where} ${result}`].join('\n'));
  }
  return failures.length === 0 ? 0 : 1;
}

/** A line a figure: where it stands, what it is, what it was made, and who noticed first. */
function influence(json: boolean): number {
  const found: Influence[] = [];
  for (const one of influences()) {
    found.push(one);
    if (!json) print(influenceLine(one));
  }
  const idle = found.filter(({ noticed }) => noticed === null).length;
  print(json ? { figures: found, idle } : `${found.length} figures, ${idle} that nothing notices.`);
  return idle === 0 ? 0 : 1;
}

const influenceLine = ({ figure: { lens, path, value }, instead, noticed }: Influence): string => {
  const where = `${lens === 'merged' ? '' : `${lens}: `}${path.join('.')}`;
  return `${where}  ${value} → ${instead ?? 'anything'}  ${noticed ? `${noticed.kind}: ${noticed.name}` : 'NOTHING'}`;
};

function asJson() {
  return {
    rules: RULES.map(({ id, document, section, line, terms, text, topic, kind, warning, screens }) => ({
      id,
      document,
      section,
      line,
      terms,
      text,
      topic,
      kind,
      warning,
      screens,
    })),
    conflicts: CONFLICTS.map(({ id, rules, resolution, reason }) => ({ id, rules, resolution, reason })),
    regulation: REGULATIONS.map((regulation) => ({ ...regulation, note: REGULATION_NOTICE })),
    assumptions: ASSUMPTIONS,
  };
}

function readable(): string {
  const documents = Object.keys(DOCUMENT_FILES) as DocumentId[];
  return [
    ...documents.flatMap((document) => [
      `# Document ${document} (${DOCUMENT_FILES[document]}), lenses ${document} and merged`,
      ...RULES.filter((rule) => rule.document === document).map(readableRule),
    ]),
    '# Conflicts, and how the merged lens resolves them',
    ...CONFLICTS.map(
      ({ id, title, rules, resolution, reason }) =>
        `${id}  ${title} (${rules.join(' ')})\n    ${resolution}\n    因为：${reason}`,
    ),
    `# Regulation (${REGULATION_NOTICE})`,
    ...REGULATIONS.map(({ id, name, text }) => `${id}  ${name}\n    ${text}`),
    '# Assumptions: no document states them',
    ...ASSUMPTIONS.map(({ id, text, why }) => `${id}  ${text}\n    因为：${why}`),
  ].join('\n');
}

function readableRule({ id, section, line, topic, kind, terms, text, warning, screens }: Rule): string {
  return [
    `${id}  ${section}, line ${line} · ${kind} · ${topic} · on ${screens.join(', ')}`,
    `    ${text}`,
    `    ${terms.join(' · ')}`,
    ...(warning === null ? [] : [`    ! ${warning}`]),
  ].join('\n');
}

function print(result: string | object): void {
  process.stdout.write(`${typeof result === 'string' ? result : JSON.stringify(result, null, 2)}\n`);
}
