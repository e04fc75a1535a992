import type { Realm } from '../host/realm';

/** What the language itself brings; everything else a window knows is hidden. */
const LANGUAGE = new Set(
  `Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp Error
  AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError JSON Math Intl ArrayBuffer DataView
  Atomics Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array Uint8ClampedArray
  BigUint64Array BigInt64Array Map BigInt Set WeakMap WeakSet WeakRef FinalizationRegistry Proxy Reflect decodeURI
  decodeURIComponent encodeURI encodeURIComponent escape unescape eval isFinite isNaN`.split(/\s+/),
);

function hiddenNames(window: object): string[] {
  const names = new Set<string>();
  for (let at = window; at; at = Object.getPrototypeOf(at))
    for (const name of Object.getOwnPropertyNames(at))
      if (!LANGUAGE.has(name) && /^[A-Za-z_$][\w$]*$/.test(name)) names.add(name);
  return [...names];
}

/** A realm in a frame that is never seen. Its window, document and all else of a browser are hidden from the code. */
export function createFrameRealm(document: Document): Realm & { remove(): void } {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const window = frame.contentWindow as Window & { Function: FunctionConstructor; JSON: JSON };
  const hidden = hiddenNames(window);
  return {
    compile: (code, file, names) => {
      const shadows = hidden.filter((name) => !names.includes(name));
      return window.Function(...names, ...shadows, `${code}\n//# sourceURL=weapp/${file}`) as never;
    },
    copy: (value) => (value === undefined ? value : window.JSON.parse(JSON.stringify(value))),
    remove: () => frame.remove(),
  };
}
