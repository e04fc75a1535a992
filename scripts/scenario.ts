import { readFileSync } from 'node:fs';
import { codeOf } from '@/services/demo/codes/scenario-code';
import { type Played, play } from '@/services/demo/stories/player';
import { SCENARIOS } from '@/services/demo/stories/scenarios';
import { formatInstant } from '@/units/day';
import { isSame, type Reported, readableReport, readReport, replay } from '../tools/reported';
import { alone, command, JSON_OPTION, oneOf, WrongArgument } from './arguments.mjs';

/** Plays scenarios against the bank and checks what they promise: all of them, or those that are named. */

const SCENARIO_IDS = SCENARIOS.map(({ id }) => id);

const USAGE = {
  name: 'scenario',
  does: 'Plays scenarios, or what a page reported, against the bank and checks what they promise.',
  example: '--name overdue',
  options: {
    name: {
      type: 'string',
      value: 'ID',
      multiple: true,
      is: 'only this one; --list names them',
      usual: 'all',
      example: '--name overdue',
    },
    list: { type: 'boolean', is: 'names the scenarios' },
    report: {
      type: 'string',
      value: 'FILE',
      is: 'plays what a page that failed reported, and says whether it comes to the same state',
      example: '--report report.json',
    },
    json: JSON_OPTION,
  },
} as const;

command(USAGE, (given) => {
  if (given.list) {
    alone('list', given);
    const list = SCENARIOS.map(({ id, title, personaId, steps }) => ({
      id,
      title,
      persona: personaId,
      steps: steps.length,
    }));
    const lines = list.map(
      ({ id, title, persona, steps }) => `${id.padEnd(20)} ${persona.padEnd(12)} ${steps} steps  ${title}`,
    );
    process.stdout.write(
      given.json ? `${JSON.stringify({ scenarios: list }, null, 2)}\n` : `${lines.join('\n')}\n`,
    );
    return 0;
  }
  if (given.report !== undefined) {
    alone('report', given);
    const reported = reportIn(given.report);
    const replayed = replay(reported);
    const same = isSame(reported, replayed);
    process.stdout.write(
      given.json
        ? `${JSON.stringify({ same, replayed, reported }, null, 2)}\n`
        : readableReport(reported, replayed),
    );
    return same ? 0 : 1;
  }
  const ids = given.name?.map((id) => oneOf('name', id, SCENARIO_IDS));
  const played = SCENARIOS.filter(({ id }) => ids?.includes(id) ?? true).map((scenario) => play(scenario));
  process.stdout.write(
    given.json ? `${JSON.stringify({ scenarios: played.map(asJson) }, null, 2)}\n` : readable(played),
  );
  return played.every(({ holds }) => holds) ? 0 : 1;
});

/** @throws WrongArgument where the file holds no report */
function reportIn(file: string): Reported {
  let found: Reported | string;
  try {
    found = readReport(readFileSync(file, 'utf8'));
  } catch (error) {
    found = (error as Error).message;
  }
  if (typeof found === 'string') throw new WrongArgument(`--report ${file}: ${found}`);
  return found;
}

function asJson(played: Played) {
  const { scenario, steps, holds, hash } = played;
  return {
    id: scenario.id,
    title: scenario.title,
    persona: scenario.personaId,
    holds,
    hash,
    code: codeOf(played),
    steps: steps.map(({ step, refusal, broken }) => ({
      at: formatInstant(step.instant),
      do: step.do,
      caption: step.caption,
      result: refusal?.code ?? 'accepted',
      broken,
    })),
  };
}

function readable(played: readonly Played[]): string {
  const lines = played.flatMap(({ scenario, steps, holds, hash }) => [
    `${holds ? 'holds ' : 'BROKEN'} ${scenario.id}  ${scenario.title}  (${scenario.personaId}, ${hash})`,
    ...steps.map(
      ({ step, refusal, broken }) =>
        `    ${step.at}  ${step.do.padEnd(8)} ${(refusal?.code ?? 'accepted').padEnd(28)} ${step.caption}${broken.map((what) => `\n      BROKEN: ${what}`).join('')}`,
    ),
  ]);
  const held = played.filter(({ holds }) => holds).length;
  return `${lines.join('\n')}\n${held} of ${played.length} scenarios hold\n`;
}
