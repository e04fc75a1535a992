import { createContext, runInContext } from 'node:vm';

/** What WeChat fills in when a page is shown stands in brackets: the mark of the component a class belongs to … */
export const OWN = '[own]';
/** … and a length of which 750 are as wide as the screen. */
export const measured = (length: number): string => `[${length}rpx]px`;

export interface CompiledSheets {
  /** The style of each sheet, with what it takes in. */
  readonly styles: ReadonlyMap<string, string>;
  /** What is set for the whole mini program, whichever sheet it was written in. */
  readonly everywhere: string;
  /** A sheet that came out as code which does not run, and why. */
  readonly broken: ReadonlyMap<string, string>;
}

/**
 * What `wcsc` wrote is code that puts styles into a page when it runs. It is run here, with the hooks that WeChat's base
 * library has, and answers with the styles.
 */
export function sheetsOf(output: string): CompiledSheets {
  const styles = new Map<string, string>();
  const broken = new Map<string, string>();
  const set = new Map<string, string>();
  const window = {
    screen: { width: 375 },
    __transformRpx__: (length: number) => measured(length).replace(/px$/, ''),
    __styleSheetManager2__: { addItem() {}, setCss: (key: string, css: string) => set.set(key, css) },
  };
  const context = createContext({ window, navigator: { userAgent: '' }, console: { warn() {}, error() {} } });
  /** Written as the inside of a string, so that an equals sign divides the parts. */
  const run = (code: string, after = '') =>
    runInContext(`${runInContext(`"${code}"`, createContext())}${after}`, context);

  const [, , , common = '', ...parts] = output.split('=');
  run(common);
  const everywhere = [...set.values()].join('\n');
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const file = parts[at] ?? '';
    set.clear();
    try {
      run(parts[at + 1] ?? '', `(${JSON.stringify(OWN)})`);
      styles.set(file, [...set.values()].join('\n'));
    } catch (error) {
      broken.set(file, (error as Error).message);
    }
  }
  return { styles, everywhere, broken };
}
