import { Parser } from 'htmlparser2';
import { namesIn } from './compilers';
import type { Files } from './package';

/**
 * What WeChat's two template compilers take in silence and draw differently, found in what was written.
 * @returns one line each: the file and line, what stands there and what becomes of it
 */
export const doubtfulTemplates = (files: Files): string[] =>
  namesIn(files, '.wxml').flatMap((file) => doubtsIn(files[file] ?? '').map((doubt) => `${file}:${doubt}`));

function doubtsIn(template: string): string[] {
  const wxml = withoutScripts(template);
  const found: string[] = [];
  let tag = { name: '', from: 0 };
  let given = new Map<string, string>();
  let text = { from: 0, said: '' };
  const doubt = (what: string, at: number): void => {
    found.push(`${wxml.slice(0, at).split('\n').length}: ${what}`);
  };
  const readExpressions = (written: string, at: number): void => {
    for (const expression of expressionsIn(written))
      if (withoutTexts(expression).includes('??'))
        doubt(`\`{{${expression}}}\` is drawn as if ?? were ||: 0, '' and false are passed over`, at);
  };
  const readText = (): void => {
    readExpressions(text.said, text.from);
    text = { from: 0, said: '' };
  };
  const parser = new Parser(
    {
      onopentagname(name) {
        readText();
        tag = { name, from: (parser.endIndex ?? -1) + 1 };
        given = new Map();
      },
      onattribute(name, value) {
        const before = given.get(propertyOf(name));
        if (before !== undefined)
          doubt(
            `<${tag.name}> is given ${before === name ? `${name} twice` : `${before} and ${name}, which are one`}: glass-easel keeps the first, wcc the last`,
            tag.from,
          );
        given.set(propertyOf(name), name);
        readExpressions(value, tag.from);
      },
      // What is said between two tags comes in pieces.
      ontext(said) {
        text = { from: text.said === '' ? parser.startIndex : text.from, said: text.said + said };
      },
      onclosetag: readText,
      onend: readText,
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.end(wxml);
  return found;
}

/** Code in a template is not a template; its lines stay counted. */
const withoutScripts = (wxml: string): string =>
  wxml.replace(
    /(<wxs\b[^>]*[^/]>)([\s\S]*?)(?=<\/wxs>)/g,
    (_, tag: string, code: string) => tag + code.replace(/[^\n]/g, ' '),
  );

/** What an attribute sets, however it is spelt. */
function propertyOf(name: string): string {
  const [, how, event] = /^((?:capture-)?(?:bind|catch)|mut-bind):?(.+)$/.exec(name) ?? [];
  if (event !== undefined) return `${how}:${event}`;
  const [, key] = /^data-(.+)$/.exec(name) ?? [];
  if (key !== undefined) return `data:${inCamelCase(key.toLowerCase())}`;
  return inCamelCase(name.replace(/^model:/, ''));
}

const inCamelCase = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const TEXT = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g;
const withoutTexts = (expression: string): string => expression.replace(TEXT, "''");

/** The inside of every `{{…}}`; a brace in quotes ends none. */
const expressionsIn = (text: string): string[] =>
  Array.from(
    text.matchAll(/\{\{((?:'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|(?!\}\})[\s\S])*)\}\}/g),
    ([, expression]) => expression ?? '',
  );
