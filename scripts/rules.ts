import { resolve } from 'node:path';
import { REGULATION_NOTICE } from '@/services/rules/regulations';
import type { DocumentId, Rule } from '@/services/rules/rule';
import { RULEBOOK } from '@/services/rules/rulebook';
import { readArguments, run, WrongArgument } from './arguments';
import {
  checkBook,
  checkPlaces,
  checkSources,
  checkWording,
  DOCUMENT_FILES,
  readDocuments,
  readSources,
  unusedRules,
} from './rules-check';

/** Prints the rulebook, or proves it: see the README. */

const ROOT = resolve(__dirname, '..');
const { rules: RULES, conflicts: CONFLICTS, regulations: REGULATIONS, assumptions: ASSUMPTIONS } = RULEBOOK;

run(() => {
  const given = readArguments({
    json: { type: 'boolean' },
    check: { type: 'boolean' },
    documents: { type: 'string' },
  });
  if (given.documents !== undefined && !given.check) throw new WrongArgument('--documents goes with --check');
  if (given.check) return check(given.documents, given.json ?? false);
  print(given.json ? asJson() : readable());
  return 0;
});

function check(folder: string | undefined, json: boolean): number {
  const place = resolve(folder ?? `${ROOT}/../shared/documents`);
  const documents = readDocuments(place);
  if (folder !== undefined && documents === null)
    throw new WrongArgument(
      `--documents ${folder}: a folder with ${Object.values(DOCUMENT_FILES).join(', ')} is allowed`,
    );
  const files = readSources(ROOT);
  const failures = [
    ...checkBook(RULEBOOK),
    ...checkSources(RULEBOOK, files),
    ...(documents ? [...checkPlaces(RULEBOOK, documents), ...checkWording(RULEBOOK, files, documents)] : []),
    ...unusedRules(RULEBOOK, files).map((id) => `${id} is not yet used by the bank`),
  ];
  const against = documents ? place : null;
  if (json) print({ holds: failures.length === 0, documents: against, failures });
  else {
    const summary = `${RULES.length} rules, ${CONFLICTS.length} conflicts, ${REGULATIONS.length} conventions, ${ASSUMPTIONS.length} assumptions`;
    const where = against
      ? `Checked against the documents in ${against}.`
      : `The documents were not there (${place}): places and wording were not checked.`;
    const result = failures.length === 0 ? 'Everything holds.' : `${failures.length} failures.`;
    print([...failures, `${summary}. ${where} ${result}`].join('\n'));
  }
  return failures.length === 0 ? 0 : 1;
}

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
