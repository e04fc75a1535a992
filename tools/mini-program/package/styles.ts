import postcss, { type Root } from 'postcss';
import { BUILTINS } from '../host/builtins';
import { type Package, resolvePath } from './package';

const ELEMENTS = ['page', ...Object.keys(BUILTINS)];
const ELEMENT = new RegExp(`(^|[\\s>+~,(])(${ELEMENTS.join('|')})(?![\\w-])`, 'g');

/** A style sheet as a browser draws it: what it takes in is in it, WeChat's elements have their names in the document. */
export function styleOf(pkg: Package, file: string): string {
  const root = taken(pkg, file);
  root.walkRules((rule) => {
    rule.selector = rule.selector.replace(ELEMENT, '$1wx-$2');
  });
  root.walkDecls((declaration) => {
    // 750 of them are as wide as the screen.
    declaration.value = declaration.value.replace(/(-?[\d.]+)rpx/g, (_, n: string) => `${Number(n) / 7.5}vw`);
  });
  return root.toString();
}

function taken(pkg: Package, file: string): Root {
  const root = postcss.parse(pkg.files[file] ?? '');
  root.walkAtRules('import', (rule) => {
    const asked = rule.params.replace(/^["']|["']$/g, '');
    rule.replaceWith(taken(pkg, resolvePath(file, asked)).nodes);
  });
  return root;
}
