import { present } from '@/units/assert';
import { NoScene, type Reader, type Writer } from './bytes';
import { hearAll, sayAll } from './choices';
import { FORMS, type Form, type Known } from './forms';
import { partsOf, whole } from './parts';

/** The number of a command that repeats a submission; the forms have others. */
export const AGAIN = 0;

const BY_TYPE = new Map<unknown, Form>(Object.entries(FORMS));
const BY_NUMBER = new Map(Object.entries(FORMS).map(([type, form]) => [form.number, { type, ...form }]));

/** @throws NoScene where no form is for it */
export function numberOf(command: object): number {
  const type = 'type' in command ? command.type : undefined;
  const form = BY_TYPE.get(type);
  if (!form) throw new NoScene(`${String(type)} has no form`);
  return form.number;
}

/** Everything of a command that the bank cannot derive again. @throws NoScene where that cannot be said */
export function writeCommand(out: Writer, command: object, number: number, known: Known): void {
  const parts = partsOf(command);
  const { choices = [], rest = [] } = present(BY_NUMBER.get(number));
  if (choices.length > 0)
    out.uint(
      sayAll(
        choices.map(([, choice]) => choice),
        choices.map(([part]) => parts[part]),
      ),
    );
  for (const [part, how] of rest) {
    const value = parts[part];
    if (how === 'text') {
      if (typeof value !== 'string') throw new NoScene(`${part} is no text`);
      out.text(value);
    } else {
      const said = how.say(value, known);
      if (!(said >= 0)) throw new NoScene(`${part} cannot be said`);
      out.uint(said);
    }
  }
}

/** A command as it was, with what the bank derives again. @param form of the code @throws NoScene */
export function readCommand(input: Reader, number: number, known: Known, form: number): object {
  const found = BY_NUMBER.get(number);
  if (!found) throw new NoScene(`no command has the number ${number}`);
  const { type, choices = [], rest = [], follows } = found;
  const parts: Record<string, unknown> = { type };
  if (choices.length > 0) {
    const heard = hearAll(
      choices.map(([, choice]) => choice),
      input.uint(),
      form,
    );
    choices.forEach(([part], index) => {
      parts[part] = heard[index];
    });
  }
  for (const [part, how] of rest) parts[part] = how === 'text' ? input.text() : how.hear(input.uint(), known);
  return whole({ ...parts, ...follows?.(parts, known) });
}
