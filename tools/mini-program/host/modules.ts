import { type Package, resolvePath, rootOf } from '../package/package';
import { told } from './complaints';
import type { Realm } from './realm';

type Module = { exports: unknown };

interface Outside {
  readonly pkg: Package;
  readonly realm: Realm;
  /** What every file knows beside its own module. */
  readonly shared: Readonly<Record<string, unknown>>;
  readonly after: (run: () => void, ms: number) => void;
  /** Something was thrown that no one caught. */
  readonly erred: (error: unknown) => void;
  /** How long a sub-package takes to come; null where it does not. */
  readonly packageMs: (root: string) => number | null;
  /** Whether this WeChat loads files of other packages. */
  readonly async: boolean;
}

/** So long is a package waited for that does not come. */
const PATIENCE_MS = 3_000;

/** The files of a package as modules: each is run when it is first required, and once. */
export function createModules({ pkg, realm, shared, after, erred, packageMs, async }: Outside) {
  const modules = new Map<string, Module>();

  const fileOf = (name: string): string | undefined =>
    [name, `${name}.js`, `${name}/index.js`].find((file) => file in pkg.files);

  /** @param from the file that asks; empty where WeChat itself does */
  function required(from: string, asked: string): unknown {
    const name = resolvePath(from, asked);
    const file = fileOf(name);
    if (file === undefined) throw new Error(`module '${name}' is not defined, require args is '${asked}'`);
    const root = rootOf(pkg, file);
    if (from !== '' && root !== '' && root !== rootOf(pkg, from))
      throw new Error(`${from} may not require ${file} of another package`);
    const known = modules.get(file);
    if (known) return known.exports;
    const module: Module = { exports: realm.copy({}) };
    modules.set(file, module);
    const given = { ...shared, module, exports: module.exports, require: requireIn(file) };
    try {
      realm.compile(pkg.files[file] ?? '', file, Object.keys(given))(...Object.values(given));
    } catch (error) {
      modules.delete(file);
      throw error;
    }
    return module.exports;
  }

  /** A file's own `require`. By `require.async` it gets a file of another package, once that is there. */
  function requireIn(from: string) {
    const here = (other: string): unknown => required(from, other);
    return async ? Object.assign(here, { async: (other: string) => requiredLater(from, other) }) : here;
  }

  function requiredLater(from: string, asked: string): Promise<unknown> {
    const mod = resolvePath(from, asked);
    const root = rootOf(pkg, mod);
    const ms = root === '' ? 0 : packageMs(root);
    return new Promise((resolve, reject) => {
      const fail = (why: string): void => reject(realm.copy({ mod, errMsg: `require.async:fail ${why}` }));
      const arrived = (): void => {
        try {
          resolve(required('', mod));
        } catch (error) {
          erred(error);
          fail(told(error));
        }
      };
      after(ms === null ? () => fail(`loading subpackage ${root} timed out`) : arrived, ms ?? PATIENCE_MS);
    });
  }

  return {
    required,
    /** Those that were run, in the order in which they were asked for. */
    run: (): readonly string[] => [...modules.keys()],
  };
}
