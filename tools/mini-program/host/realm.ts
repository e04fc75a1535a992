/** Where the mini program's logic runs: the language and nothing else, as in WeChat's logic layer. */
export interface Realm {
  /** A file's code as a function of these names. */
  compile(code: string, file: string, names: readonly string[]): (...values: unknown[]) => unknown;
  /** A copy of JSON data in the realm's own objects. What crosses crosses like this. */
  copy<Value>(value: Value): Value;
}
