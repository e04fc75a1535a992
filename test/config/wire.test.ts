import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root } from '../../tools/root';

/** What a plain click view has; any other attribute makes it a view that looks pressed (config/wire.ts). */
const PLAIN = new Set(['key', 'ref', 'className', 'style', 'onClick']);

/** The views of a file that would look pressed though they are no `Tappable`. */
function pressed(text: string): string[] {
  const file = ts.createSourceFile('file.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) &&
      node.tagName.getText() === 'View'
    ) {
      const names = node.attributes.properties.map((one) =>
        ts.isJsxAttribute(one) ? one.name.getText() : one.getText(),
      );
      const listens = names.some((name) => /^on[A-Z]/.test(name) || name === 'catchMove');
      const isSafe =
        names.includes('catchMove') || names.includes('hoverClass') || names.every((name) => PLAIN.has(name));
      if (listens && !isSafe) found.push(names.join(' '));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.tsx') && name !== path.join('components', 'tappable.tsx'),
);

test('a view that is touched and is no button does not look pressed', () => {
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((name) =>
    pressed(readFileSync(path.join(root, 'src', name), 'utf8')).map((what) => `${name}: ${what}`),
  );
  expect(found).toEqual([]);
});

test('and one that would is noticed', () => {
  expect(pressed('<View role="slider" onTouchMove={go} />')).toEqual(['role onTouchMove']);
  expect(pressed('<View role="slider" hoverClass="none" onTouchMove={go} /> ')).toEqual([]);
  expect(pressed('<View className="mask" catchMove onClick={go} />')).toEqual([]);
});
