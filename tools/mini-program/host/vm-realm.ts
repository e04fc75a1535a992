import vm from 'node:vm';
import type { Realm } from './realm';
import type { Time } from './time';

/** Replaces what tells the time; run inside the realm. */
const DATE_SOURCE = `
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

/** By their code: a phone that starts again runs what is compiled already, as a phone with a code cache does. */
const scripts = new Map<string, Map<string, vm.Script>>();

function scriptOf(code: string, file: string, names: readonly string[]): vm.Script {
  const before = `(function (${names.join()}) {`;
  const known = scripts.get(code) ?? new Map<string, vm.Script>();
  scripts.set(code, known);
  const script =
    known.get(file + before) ??
    new vm.Script(`${before}${code}\n})`, { filename: file, columnOffset: -before.length });
  known.set(file + before, script);
  return script;
}

/** A context of node:vm. WeChat refuses code made of strings, so this one does too. */
export function createVmRealm(time: Time): Realm {
  const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  const compile: Realm['compile'] = (code, file, names) =>
    scriptOf(code, file, names).runInContext(context) as never;
  compile(DATE_SOURCE, 'date', ['now'])(() => time.now());
  const parse = vm.runInContext('JSON.parse', context) as (text: string) => never;
  return {
    compile,
    copy: (value) => (value === undefined ? value : parse(JSON.stringify(value))),
  };
}
