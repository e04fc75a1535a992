import type { Failure, FailureCode } from '@/services/contract/reply';
import { filled } from './catalogue';
import { words } from './failures';

/** What happened, why, and what to do next. */
export interface FailureWords {
  readonly title: string;
  readonly text: string;
  readonly remedy: string;
}

type Told = (given: never) => string;
/** What the messages of a failure are, whichever it is. */
interface Texts extends FailureWords {
  readonly known?: Told;
  readonly partly?: Told;
  readonly knownRemedy?: Told;
  readonly partlyRemedy?: Told;
}
interface Most {
  readonly text: Told;
  readonly remedy: string;
}

/** Closed: a code without words does not compile. */
const codes = (): Readonly<Record<FailureCode, Texts>> => words.codes;
const most = (): Readonly<Record<string, Most>> => words.most;

/** A failure in words, with the figures that the bank gave; it may leave any of them out. */
export function failureWords({ code, details }: Failure): FailureWords {
  const said = codes()[code];
  const tooMany = code === 'too-many' ? most()[String(details.kind)] : undefined;
  return {
    title: said.title,
    text:
      filled(tooMany?.text, details) ??
      filled(said.known, details) ??
      filled(said.partly, details) ??
      said.text,
    remedy:
      tooMany?.remedy ??
      filled(said.knownRemedy, details) ??
      filled(said.partlyRemedy, details) ??
      said.remedy,
  };
}
