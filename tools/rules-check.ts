import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type {
  Assumption,
  Conflict,
  DocumentId,
  Regulation,
  Rule,
  ScreenId,
} from '../src/services/rules/rule';

/** What proves the rulebook: each check answers with one line for each failure, and with none when it holds. */

export interface Rulebook {
  readonly rules: readonly Rule[];
  readonly conflicts: readonly Conflict[];
  readonly regulations: readonly Regulation[];
  readonly assumptions: readonly Assumption[];
}

export type Documents = Readonly<Record<DocumentId, string>>;

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export const DOCUMENT_FILES: Documents = {
  A: '000_6a7de239ad8e8447.txt',
  B: '002_5c0f5dda5d8317cb.txt',
  C: '004_344dc53216ef6f9c.txt',
};

/** How many entries there are of each letter; assumptions may come and go. */
export const COUNTS: Readonly<Record<string, number>> = { A: 53, B: 60, C: 56, X: 35, R: 8 };

const SCREENS: Readonly<Record<ScreenId, true>> = {
  entry: true,
  'face-check': true,
  quote: true,
  borrow: true,
  repay: true,
  'limit-tips': true,
  me: true,
  loan: true,
  rulebook: true,
  check: true,
};

const LONGEST_TERM = 12;
/** So many characters in a row that also stand in a document are a copied sentence. */
const COPIED_RUN = 13;

const lengthOf = (text: string): number => [...text].length;
const idsOf = (book: Rulebook): string[] =>
  [...book.rules, ...book.conflicts, ...book.regulations, ...book.assumptions].map(({ id }) => id);

/** All that can be said without the documents and without the code. */
export function checkBook(book: Rulebook, counts = COUNTS): string[] {
  return [...checkIds(book, counts), ...checkRules(book), ...checkReferences(book)];
}

function checkIds(book: Rulebook, counts: Readonly<Record<string, number>>): string[] {
  const ids = idsOf(book);
  const wanted = Object.entries(counts).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
  );
  return [
    ...wanted.filter((id) => !ids.includes(id)).map((id) => `${id} is missing`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} stands more than once`),
    ...ids
      .filter((id) => !wanted.includes(id) && !/^S[1-9]\d*$/.test(id))
      .map((id) => `${id} is no number of the rulebook`),
  ];
}

function checkRules({ rules, regulations }: Rulebook): string[] {
  const failures = rules.flatMap((rule) => [
    ...(rule.id.startsWith(rule.document) ? [] : [`${rule.id} says it is in document ${rule.document}`]),
    ...(rule.terms.length > 0 ? [] : [`${rule.id} has no term`]),
    ...rule.terms
      .filter((term) => lengthOf(term) > LONGEST_TERM)
      .map(
        (term) => `${rule.id}: the term ${term} has ${lengthOf(term)} characters, at most ${LONGEST_TERM}`,
      ),
    ...(/^[^。]+。$/.test(rule.text) ? [] : [`${rule.id}: the text is not one sentence`]),
    ...(rule.screens.length > 0 ? [] : [`${rule.id} is on no screen`]),
  ]);
  const unknown = [...rules, ...regulations].flatMap(({ id, screens }) =>
    screens.filter((screen) => !(screen in SCREENS)).map((screen) => `${id}: there is no screen ${screen}`),
  );
  return [...failures, ...unknown];
}

function checkReferences(book: Rulebook): string[] {
  const rules = new Set(book.rules.map(({ id }) => id));
  return book.conflicts.flatMap(({ id, rules: named }) => [
    ...(named.length > 0 ? [] : [`${id} names no rule`]),
    ...named.filter((rule) => !rules.has(rule)).map((rule) => `${id} names ${rule}, which is no rule`),
  ]);
}

/** Whether every term stands in its line, and every rule under its heading. */
export function checkPlaces({ rules }: Rulebook, documents: Documents): string[] {
  return rules.flatMap((rule) => {
    const lines = documents[rule.document].split(/\r?\n/);
    const line = lines[rule.line - 1];
    if (line === undefined) return [`${rule.id}: document ${rule.document} has no line ${rule.line}`];
    const heading = sectionAt(lines, rule.line);
    const inSection = rule.section === heading || (rule.section === '结语' && heading === lastSection(lines));
    return [
      ...rule.terms
        .filter((term) => !line.includes(term))
        .map(
          (term) => `${rule.id}: ${term} does not stand in line ${rule.line} of document ${rule.document}`,
        ),
      ...(inSection
        ? []
        : [`${rule.id}: line ${rule.line} is in section ${heading}, not in ${rule.section}`]),
    ];
  });
}

const HEADING = /^([一二三四五六七八九十])、/;

function sectionAt(lines: readonly string[], line: number): string {
  return lines.slice(0, line).reduce((section, text) => HEADING.exec(text)?.[1] ?? section, '引言');
}

const lastSection = (lines: readonly string[]): string => sectionAt(lines, lines.length);

/** Whether a run of a document was copied, into the rulebook's own words or into any other file. */
export function checkWording(book: Rulebook, files: readonly SourceFile[], documents: Documents): string[] {
  const runs = new Set(Object.values(documents).flatMap((text) => runsOf(plain(text))));
  const copied = (name: string, text: string): string[] => {
    const found = runsOf(plain(text)).find((run) => runs.has(run));
    return found === undefined ? [] : [`${name} copies a document: ${found}`];
  };
  return [
    ...book.rules.flatMap(({ id, text, warning }) => copied(id, `${text}\n${warning ?? ''}`)),
    ...files.filter(({ path }) => !isDocumentTable(path)).flatMap(({ path, text }) => copied(path, text)),
  ];
}

/** Spaces and the width of signs make no difference; a law's name in 《》 is a name, not a sentence. */
function plain(text: string): string {
  return text
    .replace(/《[^》]{1,24}》/g, '\u0000')
    .normalize('NFKC')
    .replace(/[^\S\n]/g, '');
}

function runsOf(text: string): string[] {
  const runs: string[] = [];
  for (const line of text.split('\n'))
    for (let start = 0; start + COPIED_RUN <= line.length; start += 1) {
      const run = line.slice(start, start + COPIED_RUN);
      if (/\p{Script=Han}/u.test(run) && !run.includes('\u0000')) runs.push(run);
    }
  return runs;
}

/** Where an id defines a source rather than uses it. */
const DEFINES =
  /^src\/services\/rules\/(document-[abc]|conflicts|regulations|assumptions|rulebook|section|rule)\.ts$/;
/** Where a quoted id means that the bank computes with the rule. */
const COMPUTES = /^src\/services\/(bank|mock|rules)\//;

const isDocumentTable = (path: string): boolean => /\/document-[abc]\.ts$/.test(path);
const quotedIds = (text: string): string[] =>
  [...text.matchAll(/(['"])([ABCXRS][1-9]\d?)\1/g)].map((match) => match[2] ?? '');

/** Rules that the bank should compute with and no code quotes. */
export function unusedRules({ rules }: Rulebook, files: readonly SourceFile[]): string[] {
  const used = new Set(
    files
      .filter(({ path }) => COMPUTES.test(path) && !DEFINES.test(path))
      .flatMap(({ text }) => quotedIds(text)),
  );
  return rules.filter(({ id, kind }) => kind === 'rule' && !used.has(id)).map(({ id }) => id);
}

/** Sources that code quotes and the rulebook does not have. */
export function checkSources(book: Rulebook, files: readonly SourceFile[]): string[] {
  const known = new Set(idsOf(book));
  return files.flatMap(({ path, text }) =>
    [...new Set(quotedIds(text))]
      .filter((id) => !known.has(id))
      .map((id) => `${path} cites ${id}, which the rulebook does not have`),
  );
}

/** The TypeScript files under `src`, by their paths from the root. */
export function readSources(root: string): SourceFile[] {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
}

/** The three documents of a folder; null where it has not got all of them. */
export function readDocuments(folder: string): Documents | null {
  const paths = Object.entries(DOCUMENT_FILES).map(([id, name]) => [id, join(folder, name)] as const);
  if (!paths.every(([, path]) => existsSync(path))) return null;
  return Object.fromEntries(paths.map(([id, path]) => [id, readFileSync(path, 'utf8')])) as Documents;
}
