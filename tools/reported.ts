import * as v from 'valibot';
import { execute } from '@/services/bank/bank';
import { passTime } from '@/services/bank/time';
import { REPORT } from '@/services/contract/keeping';
import { PERSONAS } from '@/services/demo/stories/personas';
import { hashOf, stateAtFirst } from '@/services/demo/stories/player';
import { editionOf } from '@/services/rules/editions';
import { rulesFor } from '@/services/rules/rule-sets';
import { formatInstant, type Instant } from '@/units/day';

/** What a page that failed copied, played again: to the same state, or not. */

const MOMENT = v.pipe(
  v.number(),
  v.safeInteger(),
  v.transform((at) => at as Instant),
);

/** The form of a report; what it says beside this is left alone. */
const FORM = v.object({
  report: v.literal(REPORT),
  app: v.string(),
  versions: v.object({ log: v.number(), rules: v.number() }),
  page: v.string(),
  error: v.object({ message: v.string(), stack: v.array(v.string()) }),
  personaId: v.picklist(PERSONAS.map(({ id }) => id)),
  commands: v.array(v.object({ at: MOMENT, command: v.looseObject({ type: v.string() }) })),
  done: v.pipe(v.number(), v.integer(), v.minValue(0)),
  now: MOMENT,
  trouble: v.nullable(v.looseObject({})),
  hash: v.nullable(v.string()),
});

export type Reported = v.InferOutput<typeof FORM>;

/** @returns the report in a text, or why it is none, in one line */
export function readReport(text: string): Reported | string {
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch (error) {
    return (error as Error).message;
  }
  const read = v.safeParse(FORM, said);
  if (!read.success) {
    const [issue] = read.issues;
    return `no report of this demo: ${v.getDotPath(issue) ?? 'all of it'}: ${issue.message}`;
  }
  const { done, commands } = read.output;
  return done <= commands.length ? read.output : `${done} of ${commands.length} commands cannot be in effect`;
}

/** Where a report leads: the digest of its state, or what stops on the way there. */
export type Replayed =
  | { readonly ok: true; readonly hash: string }
  | { readonly ok: false; readonly why: string };

export function replay({ versions, personaId, commands, done, now }: Reported): Replayed {
  const persona = PERSONAS.find(({ id }) => id === personaId);
  if (!persona) return { ok: false, why: `${personaId} is no persona` };
  try {
    const { sets } = editionOf(versions.rules);
    let state = stateAtFirst(persona, sets);
    for (const [index, { command, at }] of commands.slice(0, done).entries()) {
      const executed = execute(rulesFor(state, sets), state, command, at);
      if (!executed.ok)
        return { ok: false, why: `command ${index + 1}, ${command.type}: ${executed.failure.code}` };
      state = executed.state;
    }
    return { ok: true, hash: hashOf(passTime(rulesFor(state, sets), state, now).state) };
  } catch (error) {
    return { ok: false, why: (error as Error).message };
  }
}

/** Whether a report leads where it came from; one that came from no state leads to none. */
export const isSame = ({ hash }: Reported, replayed: Replayed): boolean =>
  hash === null ? !replayed.ok : replayed.ok && replayed.hash === hash;

/** A report and what became of it, line by line. */
export function readableReport(reported: Reported, replayed: Replayed): string {
  const { app, versions, personaId, commands, done, now, trouble, page, error, hash } = reported;
  return `${[
    `app ${app}, log ${versions.log}, rules ${versions.rules}`,
    `as ${personaId}, at ${formatInstant(now)}, on ${page}`,
    `error: ${error.message}`,
    ...error.stack.map((line) => `    ${line}`),
    `set to go wrong: ${trouble === null ? 'nothing can be' : JSON.stringify(trouble)}`,
    `${done} of ${commands.length} commands in effect`,
    ...commands.map(
      ({ at, command }, index) =>
        `    ${formatInstant(at)}  ${command.type}${index < done ? '' : '  (gone back behind)'}`,
    ),
    replayed.ok ? `state ${replayed.hash}` : `no state: ${replayed.why}`,
    isSame(reported, replayed) ? 'the same as in the report' : `in the report: ${hash ?? 'no state'}`,
  ].join('\n')}\n`;
}
