import { NoScene, type Reader, type Writer } from './bytes';
import { FORMS, type Known } from './forms';
import { partsOf, whole } from './parts';

/** The number of a command that repeats a submission; the forms' numbers follow. */
export const AGAIN = 0;

/** @throws NoScene where no form is for it */
export function numberOf(command: object): number {
  const { type } = command as { type?: unknown };
  const number = FORMS.findIndex((form) => form.type === type) + 1;
  if (number === AGAIN) throw new NoScene(`${String(type)} has no form`);
  return number;
}

/** Everything of a command that the bank cannot derive again. @throws NoScene where that cannot be said */
export function writeCommand(out: Writer, command: object, number: number, known: Known): void {
  const parts = partsOf(command);
  const { choices = [], rest = [] } = FORMS[number - 1] as (typeof FORMS)[number];
  if (choices.length > 0)
    out.uint(
      [...choices].reverse().reduce((sum, [part, among]) => {
        const index = among.indexOf(parts[part]);
        if (index < 0) throw new NoScene(`${part} is none of its choices`);
        return sum * among.length + index;
      }, 0),
    );
  for (const [part, how] of rest) {
    if (how === 'text') out.text(parts[part] as string);
    else {
      const said = how.say(parts[part], known);
      if (!(said >= 0)) throw new NoScene(`${part} cannot be said`);
      out.uint(said);
    }
  }
}

/** A command as it was, with what the bank derives again. @throws NoScene */
export function readCommand(input: Reader, number: number, known: Known): object {
  const form = FORMS[number - 1];
  if (!form) throw new NoScene(`there is no form ${number}`);
  const { type, choices = [], rest = [], follows } = form;
  const parts: Record<string, unknown> = { type };
  if (choices.length > 0) {
    let said = input.uint();
    for (const [part, among] of choices) {
      parts[part] = among[said % among.length];
      said = Math.floor(said / among.length);
    }
  }
  for (const [part, how] of rest) parts[part] = how === 'text' ? input.text() : how.hear(input.uint(), known);
  return whole({ ...parts, ...follows?.(parts, known) });
}
