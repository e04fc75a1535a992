import vm from 'node:vm';
import type { Time } from './time';

/** Where the mini program's logic runs: the language and nothing else, as in WeChat's logic layer. */
export interface Realm {
  /** A file's code as a function of these names. */
  compile(code: string, file: string, names: readonly string[]): (...values: unknown[]) => unknown;
  /** A copy of JSON data in the realm's own objects. What crosses crosses like this. */
  copy<Value>(value: Value): Value;
}

/** Replaces what tells the time; run inside the realm. */
export const DATE_SOURCE = `
  const RealDate = Date;
  const TestDate = function (...parts) {
    if (!new.target) return new TestDate().toString();
    return parts.length === 0 ? new RealDate(now()) : new RealDate(...parts);
  };
  Object.setPrototypeOf(TestDate, RealDate);
  TestDate.prototype = RealDate.prototype;
  TestDate.prototype.constructor = TestDate;
  TestDate.now = () => now();
  globalThis.Date = TestDate;
`;

/** A context of node:vm. WeChat refuses code made of strings, so this one does too. */
export function createRealm(time: Time): Realm {
  const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  const compile: Realm['compile'] = (code, file, names) =>
    vm.compileFunction(code, [...names], { parsingContext: context, filename: file }) as never;
  compile(DATE_SOURCE, 'date', ['now'])(() => time.now());
  const parse = vm.runInContext('JSON.parse', context) as (text: string) => never;
  return {
    compile,
    copy: (value) => (value === undefined ? value : parse(JSON.stringify(value))),
  };
}
