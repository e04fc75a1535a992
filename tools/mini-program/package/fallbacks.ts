import postcss, { type AtRule, type Declaration, type Rule } from 'postcss';
import { namesIn } from './compilers';
import type { Files } from './package';

/**
 * Safe areas that a phone without `env()` is not told otherwise: it needs a plain value that is not overruled by one it
 * cannot read. That is a line before it, or, where variables are at work, a line outside of `@supports`.
 * @returns one line each: the file and line, what stands there and what is missing
 */
export const withoutFallback = (files: Files): string[] =>
  namesIn(files, '.wxss').flatMap((file) => {
    const found: string[] = [];
    postcss.parse(files[file] ?? '', { from: file }).walkDecls((declaration) => {
      if (reads(declaration) && !isAskedFor(declaration) && !hasLineBefore(declaration))
        found.push(`${file}:${declaration.source?.start?.line ?? 0}: \`${declaration}\` has no plain value`);
    });
    return found;
  });

const READS_ENVIRONMENT = /\b(env|constant)\(/;

const reads = ({ value }: Declaration): boolean => READS_ENVIRONMENT.test(value);

/** A property that a phone takes whatever is in it: what it cannot read overrules what stood before all the same. */
const isTakenUnread = ({ prop, value }: Declaration): boolean =>
  prop.startsWith('--') || value.includes('var(');

/** `padding` is a plain value for `padding-bottom` too. */
const setsToo = (before: Declaration, { prop }: Declaration): boolean =>
  !reads(before) && (before.prop === prop || prop.startsWith(`${before.prop}-`));

function hasLineBefore(declaration: Declaration): boolean {
  if (isTakenUnread(declaration)) return false;
  const all = declaration.parent?.nodes ?? [];
  return all
    .slice(0, all.indexOf(declaration))
    .some((before) => before.type === 'decl' && setsToo(before, declaration));
}

/** Within `@supports` for `env()`, with a plain value for the same elements before it. */
function isAskedFor(declaration: Declaration): boolean {
  const rule = declaration.parent as Rule;
  const condition = rule.parent as AtRule | undefined;
  if (condition?.type !== 'atrule' || condition.name !== 'supports') return false;
  if (!READS_ENVIRONMENT.test(condition.params) || /\bnot\b/.test(condition.params)) return false;
  const all = condition.parent?.nodes ?? [];
  return all
    .slice(0, all.indexOf(condition))
    .some(
      (before) =>
        before.type === 'rule' &&
        rule.selectors.every((selector) => before.selectors.includes(selector)) &&
        before.nodes.some((node) => node.type === 'decl' && setsToo(node, declaration)),
    );
}
