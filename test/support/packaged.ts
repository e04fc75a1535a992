import { buildSync } from 'esbuild';
import { root } from '../../tools/root';

/**
 * What a script of a few lines hands out, with the packages it names: whatever kind of module they are, and without
 * mapping any of them to something that stands for it in tests.
 * @param contents a module with a default
 * @param given names that it finds without importing them
 */
export function packaged<Default>(contents: string, given: Readonly<Record<string, unknown>> = {}): Default {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: 'cjs',
    write: false,
    logLevel: 'error',
  });
  const module = { exports: {} as { default: Default } };
  const names = Object.keys(given);
  new Function('module', ...names, outputFiles[0]?.text ?? '')(module, ...names.map((name) => given[name]));
  return module.exports.default;
}
