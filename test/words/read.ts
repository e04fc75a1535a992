import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root } from '../../tools/root';

/** What TypeScript reads in a file of the front about texts. */
export interface Reading {
  /** Chinese that is written here, with its line. */
  readonly written: readonly string[];
  /** What is read of catalogues: `quote.next.amount`, or `quote.shapes` where one of a group is chosen. */
  readonly used: readonly string[];
  /** Catalogues that are read while the file is loaded, before a language could be chosen. */
  readonly early: readonly string[];
}

const CHINESE = /\p{Script=Han}/u;

export const parsed = (file: string): ts.SourceFile =>
  ts.createSourceFile(
    file,
    readFileSync(path.join(root, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

/** `src/words/quote.ts` is the area `quote`, `src/words/borrow/review.ts` is `borrow.review`. */
export const areaOf = (file: string): string =>
  file
    .replace(/^src\/words\//, '')
    .replace(/[.]tsx?$/, '')
    .replaceAll('/', '.');

export function readFront(file: string): Reading {
  const written: string[] = [];
  const used: string[] = [];
  const early: string[] = [];
  const source = parsed(file);
  const areas = importedAreas(source, file);
  const visit = (node: ts.Node, inFunction: boolean): void => {
    if (isWritten(node) && CHINESE.test(node.text)) {
      written.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    }
    if (ts.isIdentifier(node) && areas.has(node.text) && isRead(node)) {
      const id = idFrom(node, areas.get(node.text) ?? '');
      used.push(id);
      if (!inFunction) early.push(`${file}: ${id}`);
    }
    const within = inFunction || ts.isFunctionLike(node);
    ts.forEachChild(node, (child) => visit(child, within));
  };
  visit(source, false);
  return { written, used, early };
}

type Written = ts.StringLiteralLike | ts.JsxText | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail;

const isWritten = (node: ts.Node): node is Written =>
  ts.isStringLiteralLike(node) ||
  ts.isJsxText(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddle(node) ||
  ts.isTemplateTail(node);

function importedAreas(source: ts.SourceFile, file: string): Map<string, string> {
  const areas = new Map<string, string>();
  // A file may say itself what it holds.
  if (file.startsWith('src/words/')) areas.set('words', areaOf(file));
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const from = statement.moduleSpecifier.text;
    const target = from.startsWith('.')
      ? path.posix.join(path.posix.dirname(file), from)
      : from.replace(/^@\//, 'src/');
    if (!target.startsWith('src/words/')) continue;
    const bindings = statement.importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings)) continue;
    for (const { name, propertyName } of bindings.elements) {
      if ((propertyName ?? name).text === 'words') areas.set(name.text, areaOf(`${target}.ts`));
    }
  }
  return areas;
}

const isRead = (node: ts.Identifier): boolean =>
  !ts.isImportSpecifier(node.parent) &&
  !ts.isVariableDeclaration(node.parent) &&
  !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) &&
  !((ts.isPropertyAssignment(node.parent) || ts.isJsxAttribute(node.parent)) && node.parent.name === node);

/** As far as the names that are written out lead. */
function idFrom(start: ts.Identifier, area: string): string {
  let id = area;
  let node: ts.Node = start;
  while (ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node) {
    id += `.${node.parent.name.text}`;
    node = node.parent;
  }
  return id;
}

/** The ids of the messages that a file of the catalogue holds, and the name that it gives itself. */
export function readCatalogue(file: string): { name: string; ids: readonly string[] } | null {
  const ids: string[] = [];
  let name: string | null = null;
  const keysOf = (texts: ts.Node, prefix: string): void => {
    if (ts.isSatisfiesExpression(texts) || ts.isAsExpression(texts)) {
      keysOf(texts.expression, prefix);
      return;
    }
    if (!ts.isObjectLiteralExpression(texts)) throw new Error(`${prefix} is no group of texts`);
    for (const property of texts.properties) {
      if (!ts.isPropertyAssignment(property)) throw new Error(`${prefix} has what is no message`);
      const key = (property.name as ts.Identifier | ts.StringLiteral).text;
      const id = `${prefix}.${key}`;
      if (ts.isStringLiteralLike(property.initializer)) ids.push(id);
      else keysOf(property.initializer, id);
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'catalogue') {
      const [area, texts] = node.arguments;
      if (!area || !texts || !ts.isStringLiteral(area)) throw new Error(`${file} has no area`);
      name = area.text;
      keysOf(texts, area.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed(file));
  return name === null ? null : { name, ids };
}
