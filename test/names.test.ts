import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync, traverse } from '@babel/core';
import { root } from '../tools/root';

/**
 * Names that no screen reader says, found in the source: also where no test comes by. What is drawn is looked at in the
 * browser and in the compiled mini program (test/browser/names.ts).
 */

const src = path.join(root, 'src');
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => [file, readFileSync(path.join(src, file), 'utf8')] as const);

/** What has a role of its own on WeChat, and is given its name inside on the web. */
const SPOKEN = ['Input', 'Textarea', 'Slider', 'Button', 'input', 'textarea'];
const NAMELESS = ['', 'generic', 'none', 'paragraph', 'presentation', 'term', 'text', 'time'];

interface Named {
  readonly line: number;
  readonly tag: string;
  /** The code of an attribute by its name, in quotes where it is a text. */
  readonly given: ReadonlyMap<string, string>;
}

function namedIn(code: string): Named[] {
  const tree = parseSync(code, {
    configFile: false,
    babelrc: false,
    parserOpts: { plugins: ['jsx', 'typescript'] },
  });
  if (tree === null) throw new Error('babel reads the source');
  const found: Named[] = [];
  traverse(tree, {
    JSXOpeningElement({ node: { name, attributes, loc } }) {
      const given = new Map(
        attributes.flatMap((each) =>
          each.type === 'JSXAttribute' && typeof each.name.name === 'string' && each.value
            ? [[each.name.name, code.slice(each.value.start ?? 0, each.value.end ?? 0)]]
            : [],
        ),
      );
      const tag = name.type === 'JSXIdentifier' ? name.name : '';
      if (given.has('aria-label')) found.push({ line: loc?.start.line ?? 0, tag, given });
    },
  });
  return found;
}

/** The texts that an attribute can be: `'status'` and `'text'` of `{left === 0 ? 'status' : 'text'}`. */
const textsOf = (code: string): string[] =>
  Array.from(code.matchAll(/(["'`])(.*?)\1/g), ([, , text]) => text ?? '');

function unread({ tag, given }: Named): string | null {
  const [role, name] = [given.get('role'), given.get('aria-label') ?? ''];
  if (/^\{?(["'`])\s*\1\}?$/.test(name)) return 'an empty name';
  if (role === undefined) return SPOKEN.includes(tag) ? null : 'no role to say it with';
  return textsOf(role).some((text) => NAMELESS.includes(text)) ? 'a role that takes no name' : null;
}

const faultsIn = (file: string, code: string): string[] =>
  namedIn(code).flatMap((named) => {
    const why = unread(named);
    return why === null ? [] : [`${file}:${named.line}: <${named.tag}> has a name, and ${why}`];
  });

test('every name in the source is on an element that a screen reader says it of', () => {
  expect(sources.flatMap(([, code]) => namedIn(code)).length).toBeGreaterThan(30);
  expect(sources.flatMap(([file, code]) => faultsIn(file, code))).toEqual([]);
});

test.each([
  ['<View aria-label="眨眼，已通过">眨眼</View>', '<View> has a name, and no role'],
  [
    '<View className="record" aria-busy="true" aria-label={name}><View /></View>',
    '<View> has a name, and no role',
  ],
  [
    '<ScrollView\n aria-label={name} {...(web ? { role: "region" } : {})} />',
    '<ScrollView> has a name, and no role',
  ],
  ['<Text aria-label="a" role="text">a</Text>', 'a role that takes no name'],
  ['<View role="presentation" aria-label={a} />', 'a role that takes no name'],
  ['<View role={on ? "img" : "none"} aria-label={a} />', 'a role that takes no name'],
  ['<View role="img" aria-label="" />', 'an empty name'],
  ["<View role='img' aria-label={' '} />", 'an empty name'],
])('%s is objected to', (code, said) => {
  expect(faultsIn('a.tsx', `const a = ${code};`)).toEqual([expect.stringContaining(said)]);
});
