import postcss, { type AtRule, type ChildNode, type Root, type Rule } from 'postcss';
import selectorParser from 'postcss-selector-parser';
import { BUILTINS } from '../host/builtins';
import { measured, OWN } from './compiled-sheets';
import { type Files, resolvePath } from './package';

/** A declaration with all that it stands in, as it was written and as it is to come out. */
export interface Said {
  /** The file and line. */
  readonly place: string;
  readonly written: string;
  readonly due: string;
}

/** Every declaration of a sheet that came out. */
export const saidBy = (css: string): string[] =>
  declarations(postcss.parse(css)).map(({ around, text }) => told([...around.map(nameOf), text]));

/** Every declaration of a sheet and of those that it takes in, each of them once. */
export function writtenIn(files: Files, file: string, taken = new Set<string>()): Said[] {
  if (taken.has(file)) return [];
  taken.add(file);
  const root = postcss.parse(files[file] ?? '', { from: file });
  const imported = root.nodes.flatMap((node) =>
    node.type === 'atrule' && node.name === 'import'
      ? writtenIn(files, resolvePath(file, node.params.replace(/^["']|["']$/g, '')), taken)
      : [],
  );
  const drawn = tagsDrawn(files);
  const own = declarations(root).map(({ node, around, text }) => ({
    place: `${file}:${node.source?.start?.line ?? 0}`,
    written: told([...around.map(nameOf), text]),
    due: told([...around.map((each) => dueName(each, file, drawn)), dueLengths(text)]),
  }));
  return [...imported, ...own];
}

interface Declared {
  readonly node: ChildNode;
  /** From the outside in. */
  readonly around: readonly (Rule | AtRule)[];
  readonly text: string;
}

function declarations(within: Root | Rule | AtRule, around: readonly (Rule | AtRule)[] = []): Declared[] {
  return (within.nodes ?? []).flatMap((node): Declared[] => {
    if (node.type === 'decl') {
      const { prop, value, important } = node;
      return [{ node, around, text: `{ ${prop}: ${value}${important ? ' !important' : ''} }` }];
    }
    if (node.type === 'rule') return declarations(node, [...around, node]);
    if (node.type !== 'atrule' || node.name === 'import') return [];
    return node.nodes ? declarations(node, [...around, node]) : [{ node, around, text: nameOf(node) }];
  });
}

const told = (parts: readonly string[]): string => parts.join(' ').replace(/\s+/g, ' ').trim();

const nameOf = (node: Rule | AtRule): string =>
  node.type === 'rule' ? node.selector : `@${node.name} ${node.params}`;

function dueName(node: Rule | AtRule, file: string, drawn: Tags): string {
  if (node.type === 'atrule') return dueLengths(nameOf(node));
  const { parent } = node;
  const isStep = parent?.type === 'atrule' && /keyframes$/.test((parent as AtRule).name);
  return isStep ? node.selector : dueSelector(node.selector, file, drawn);
}

const QUOTED = /("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|url\([^)]*\))/;
const LENGTH = /(?<![\w.)-])([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)rpx(?!\w)/gi;

/** Every length in rpx is one that WeChat measures; what stands in quotes is text, and so is an address. */
const dueLengths = (text: string): string =>
  text
    .split(QUOTED)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(LENGTH, (_, length: string) => measured(Number(length))),
    )
    .join('');

/**
 * A class is a component's own, a tag has another name in the document, at whatever depth they stand; a tag that no
 * template has finds nothing. `:host` is the component, by its path.
 */
function dueSelector(selector: string, file: string, drawn: Tags): string {
  return selectorParser((root) => {
    root.walk((node) => {
      if (node.type === 'class') node.setPropertyWithoutEscape('value', `${OWN}${node.value}`);
      if (node.type === 'tag' && !isCount(node)) node.value = dueTag(node.value, drawn);
      if (node.type === 'attribute' && node.attribute === 'class' && node.value)
        node.setValue(`${OWN}${node.value}`, { quoteMark: node.quoteMark });
      if (node.type === 'pseudo' && node.value === ':host')
        node.value = `[is="${file.replace(/[.]wxss$/, '')}"]`;
    });
  }).processSync(selector);
}

/** The parser takes `2n + 1` of `:nth-child(2n + 1)` for tags. */
const isCount = ({ parent }: selectorParser.Tag): boolean => {
  const around = parent?.parent as selectorParser.Pseudo | undefined;
  return around?.type === 'pseudo' && around.value.startsWith(':nth-');
};

function dueTag(tag: string, drawn: Tags): string {
  if (tag === 'page') return 'body';
  return drawn.has(tag) ? `wx-${tag}` : `[nothing is a ${tag}]`;
}

type Tags = ReadonlySet<string>;

/** WeChat's elements, as far as templates have them, and the mini program's own components. */
const tagsDrawn = (files: Files): Tags =>
  new Set([
    ...Object.keys(BUILTINS),
    ...Object.keys(files)
      .filter((file) => file.endsWith('.json'))
      .flatMap((file) => Object.keys(JSON.parse(files[file] ?? '{}').usingComponents ?? {})),
  ]);
