import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { REPORT } from '@/services/contract/keeping';
import { createStage } from '@/services/demo/stage/stage';
import { SCENARIOS } from '@/services/demo/stories/scenarios';
import { accountOf } from '@/services/service/account';
import { type Instant, instant } from '@/units/day';
import { isSame, type Reported, readReport, replay } from '../../tools/reported';
import { demo } from '../../tools/world/world';
import { command } from '../support/command';

/** What a page that failed copied, played again by `npm run scenario -- --report FILE`. */

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'report-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const written = (text: string): string => {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, text);
  return file;
};

/** Of somebody to whom nothing has happened. */
const FRESH = accountOf(demo().server, null);

/** What stands in a text; it is a report. */
function read(text: string): Reported {
  const found = readReport(text);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

const scenario = (...given: string[]) => command('scenario', given);

const error = { message: 'planted', stack: ['at draw (app.js:1:2)'] };
const reportOn = (told: object) =>
  JSON.stringify({ report: REPORT, app: '0.1.0', page: '/pages/entry/index', error, ...told });

/** A demo that has come to a scenario's end, or gone back from there. */
function reached(id: string, back?: Instant) {
  const { server } = demo();
  const scenario = SCENARIOS.find((one) => one.id === id);
  if (!scenario) throw new Error(id);
  const stage = createStage(server, async () => {});
  stage.start(scenario);
  while ((stage.state()?.index ?? 0) < scenario.steps.length) stage.forward();
  if (back !== undefined) server.goTo(back);
  return accountOf(server, server.trouble());
}

test.each(['first-loan', 'overdue', 'autopay', 'rights'])(
  'the report of %s leads back to its state',
  (id) => {
    const reported = read(reportOn(reached(id)));
    const replayed = replay(reported);
    expect(replayed).toEqual({ ok: true, hash: reported.hash });
    expect(isSame(reported, replayed)).toBe(true);
  },
);

test('what was gone back behind is not in effect', () => {
  const told = reached('overdue', instant('2026-06-01T09:00'));
  const reported = read(reportOn(told));
  expect(reported.done).toBeLessThan(reported.commands.length);
  expect(isSame(reported, replay(reported))).toBe(true);
});

test('a state that could not be had is the same where it cannot be had again, and no other', () => {
  const told = reached('cooling-off');
  const nowhere = { ...told, hash: null };
  expect(isSame(read(reportOn(nowhere)), { ok: false, why: 'planted' })).toBe(true);
  const reported = read(reportOn(nowhere));
  expect(isSame(reported, replay(reported))).toBe(false);
});

test('the command says what it shows and the state: 0 where it is the same, 1 where it is another', () => {
  const told = reached('cooling-off');
  const same = scenario('--report', written(reportOn(told)));
  expect([same.code, same.error]).toEqual([0, '']);
  for (const words of ['planted', '/pages/entry/index', 'as prime', 'cancel-loan', told.hash as string])
    expect(same.out).toContain(words);
  const other = scenario('--report', written(reportOn({ ...told, now: told.now + 86_400_000 })), '--json');
  expect(other.code).toBe(1);
  expect(JSON.parse(other.out)).toMatchObject({ same: false, reported: { hash: told.hash } });
});

test.each([
  ['no JSON', '{', 'JSON'],
  ['something else', '{"a":1}', 'no report of this demo'],
  ['nothing', 'null', 'no report of this demo'],
  ['another person', { personaId: 'nobody' }, 'personaId'],
  ['a moment that is none', { now: 1.5 }, 'now'],
  ['a command that is none', { commands: [{ at: 1, command: 7 }] }, 'command'],
  ['more in effect than there is', { done: 99 }, '99'],
])('%s is no report, in one line', (_what, given, says) => {
  const why = readReport(typeof given === 'string' ? given : reportOn({ ...FRESH, ...given }));
  expect(why).toContain(says);
  expect(String(why).split('\n')).toHaveLength(1);
});

test('a file that cannot be read, or stands beside something else: exit 2 and one line', () => {
  for (const given of [['none.json'], [written('{')], [written('{}'), '--list']]) {
    const { code, out, error } = scenario('--report', ...given);
    expect([code, out]).toEqual([2, '']);
    expect(error.trimEnd().split('\n')).toHaveLength(1);
  }
});
