import { deflateSync, strToU8 } from 'fflate';
import { createWriter } from '@/services/demo/codes/bytes';
import { DICTIONARY } from '@/services/demo/codes/dictionary';
import { FORMS } from '@/services/demo/codes/forms';
import { pack, sealed, unpack } from '@/services/demo/codes/pack';
import { codeOf } from '@/services/demo/codes/scenario-code';
import { PERSONAS } from '@/services/demo/stories/personas';
import { play } from '@/services/demo/stories/player';
import { SCENARIOS } from '@/services/demo/stories/scenarios';
import type { Chance } from '../random-user/chance';
import { edge, mutated } from './mutated';
import { hostile } from './texts';

/** Codes that nobody made by the rules. All but the first two kinds carry a checksum that is right. */

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DICTIONARY_BYTES = strToU8(DICTIONARY);

/** A good code, and what stands in it. */
interface Good {
  readonly code: string;
  readonly bytes: readonly number[];
}

let made: readonly Good[] | null = null;
function good(chance: Chance): Good {
  made ??= SCENARIOS.map((scenario) => {
    const code = codeOf(play(scenario));
    const found = unpack(code);
    if (!found.ok) throw new Error(`${scenario.id} has no code`);
    return { code, bytes: [...found.bytes] };
  });
  return chance.one(made);
}

const sealedAnew = (bytes: readonly number[]): string => pack(Uint8Array.from(bytes)) ?? '';

/** What a writer never says: any person, any command with any figures, at any distance. */
function written(chance: Chance): string {
  const out = createWriter();
  out.text(chance.often(95) ? chance.one(PERSONAS).id : hostile(chance));
  out.text(chance.often(50) ? '' : chance.often(40) ? `pages/me/index?${hostile(chance)}` : hostile(chance));
  out.uint(chance.often(80) ? chance.below(24) : edge(chance));
  const faults = chance.often(80) ? 0 : chance.below(3);
  out.uint(faults);
  for (let left = faults; left > 0; left--) {
    out.text(chance.one(['borrow', 'wallet', hostile(chance)]));
    out.uint(chance.below(6));
  }
  const commands = chance.below(6);
  out.uint(chance.often(95) ? commands : edge(chance));
  for (let left = commands; left > 0; left--) {
    const number = chance.below(FORM_OF.size + 2);
    const spans = chance.often(50);
    out.uint(number * 2 + (spans ? 1 : 0));
    if (spans) out.uint(edge(chance) * (chance.often(50) ? 2_880 : 1));
    const form = FORM_OF.get(number);
    if (number === 0) out.uint(chance.below(3));
    if (form?.choices) out.uint(chance.often(90) ? digits(chance, form.choices.length) : edge(chance));
    for (const [, how] of form?.rest ?? [])
      if (how === 'text') out.text(hostile(chance));
      else out.uint(edge(chance));
  }
  out.uint(edge(chance) * (chance.often(50) ? 2_880 : 1));
  out.uint(chance.below(16_384));
  return sealedAnew([...out.bytes()]);
}

const FORM_OF = new Map(Object.values(FORMS).map((form) => [form.number, form]));

/** What several choices of some few would be said as. */
const digits = (chance: Chance, count: number): number =>
  Array.from({ length: count }, () => chance.below(6)).reduce((sum, digit) => sum * 64 + digit, 0);

const KINDS: readonly ((chance: Chance) => string)[] = [
  // Any text.
  (chance) => Array.from({ length: 1 + chance.below(5) }, () => hostile(chance)).join(''),
  // A code in which digits changed on the way, or digits alone.
  (chance) => {
    const digits = chance.often(30)
      ? Array.from({ length: chance.below(80) }, () => chance.one([...DIGITS]))
      : mutated([...good(chance).code], chance, () => chance.one([...DIGITS]), [...good(chance).code]);
    return digits.join('');
  },
  // What inflates, or not, to anything.
  (chance) => sealed(Uint8Array.from({ length: chance.below(60) }, () => chance.below(256))),
  // What was deflated, changed.
  (chance) => {
    const bytes = deflateSync(Uint8Array.from(good(chance).bytes), { dictionary: DICTIONARY_BYTES });
    return sealed(Uint8Array.from(mutated([...bytes], chance, () => chance.below(256), [])));
  },
  // What is said, changed byte by byte.
  (chance) => sealedAnew(mutated(good(chance).bytes, chance, () => chance.below(256), good(chance).bytes)),
  // A number in it, changed.
  (chance) => {
    const { bytes } = good(chance);
    const out = createWriter();
    out.uint(edge(chance));
    const at = chance.below(bytes.length);
    return sealedAnew([...bytes.slice(0, at), ...out.bytes(), ...bytes.slice(at + 1)]);
  },
  written,
  written,
];

export function* codes(chance: Chance): Generator<string, never> {
  for (;;) for (const kind of KINDS) yield kind(chance);
}
