import { type Node, parse } from 'acorn';
import { namesIn } from './compilers';
import { type Package, resolvePath, rootOf } from './package';

interface Call extends Node {
  readonly callee?: Node & {
    readonly object?: { readonly name?: string };
    readonly property?: { readonly name?: string };
  };
  readonly arguments?: readonly { readonly value?: unknown }[];
}

/** What a script asks for by `require.async`: the names as they stand there, null where one is made up by the script. */
function askedBy(code: string): (string | null)[] {
  const found: (string | null)[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const { callee, arguments: given } = node as Call;
    if (callee?.object?.name === 'require' && callee.property?.name === 'async') {
      const [name] = given ?? [];
      found.push(typeof name?.value === 'string' ? name.value : null);
    }
    Object.values(node).forEach(visit);
  };
  visit(parse(code, { ecmaVersion: 'latest' }));
  return found;
}

/**
 * Files of other packages that are loaded later, and are not there: one line each. WeChat's tools look for their names
 * in the code, and leave out what nobody names.
 */
export function apartFaults(pkg: Package): string[] {
  const { files, config } = pkg;
  const asked = namesIn(files, '.js').flatMap((file) =>
    files[file]?.includes('require.async') ? askedBy(files[file]).map((name) => ({ file, name })) : [],
  );
  const named = asked.flatMap(({ file, name }) => (name === null ? [] : [resolvePath(file, name)]));
  return [
    ...asked.flatMap(({ file, name }) => {
      if (name === null) return [`${file}: what is loaded later is named by its letters`];
      const loaded = resolvePath(file, name);
      if (!(loaded in files)) return [`${file}: ${loaded} is not there`];
      return rootOf(pkg, loaded) === ''
        ? [`${file}: ${loaded} is in the main package, and there from the start`]
        : [];
    }),
    ...(config.subPackages ?? [])
      .filter(({ root, pages }) => pages.length === 0 && !named.some((file) => file.startsWith(`${root}/`)))
      .map(({ root }) => `app.json: ${root} has no page, and nobody loads a file of it`),
  ];
}
