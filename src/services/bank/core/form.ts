import * as v from 'valibot';
import type { Instant } from '@/units/day';
import { type Fen, fen } from '@/units/fen';
import { PRODUCT_IDS } from '../../contract/terms';
import { within } from './edge';

/** What the forms of commands are made of. valibot checks them, because a log or a share code may come from anywhere. */

export const oneOf = v.picklist;
export const maybe = v.optional;
export const orNone = v.nullable;
export const parts = v.strictObject;
export const yesOrNo = v.boolean();
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
export const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
export const like = (pattern: RegExp) => v.pipe(v.string(), v.regex(pattern));

const wholeNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const numberFrom = (least: number, most: number) =>
  v.pipe(wholeNumber, v.minValue(least), v.maxValue(most));
export const amountFen = v.pipe(
  wholeNumber,
  v.transform((amount): Fen => fen(amount)),
);
export const moment = v.pipe(
  wholeNumber,
  v.transform((at) => at as Instant),
);
export const productId = v.picklist(PRODUCT_IDS);

/** The form of a command: its type, and what it is sent with. */
export const command = <const Type extends string, const Entries extends v.ObjectEntries>(
  type: Type,
  entries: Entries,
) => v.strictObject({ type: v.literal(type), ...entries });

/** A command of one of these forms. */
export type CommandIn<Forms extends readonly v.GenericSchema[]> = v.InferOutput<Forms[number]>;

/** One fault is enough: what follows it is not looked at, however long it is. */
const FIRST_FAULT = { abortEarly: true, abortPipeEarly: true } as const;

type Read<Command> =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly field: string };

/** Reads a command, or says where its form is wrong. What cannot even be read is no command. */
export function readerOf<const Forms extends v.VariantOptions<'type'>>(forms: Forms) {
  const schema = v.variant('type', forms);
  return (input: unknown): Read<v.InferOutput<typeof schema>> =>
    within<Read<v.InferOutput<typeof schema>>>(
      'command',
      () => {
        const result = v.safeParse(schema, input, FIRST_FAULT);
        if (result.success) return { ok: true, command: result.output };
        return { ok: false, field: v.getDotPath(result.issues[0]) ?? 'command' };
      },
      () => ({ ok: false, field: 'command' }),
    );
}
