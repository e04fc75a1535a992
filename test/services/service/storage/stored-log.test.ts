import { play } from '@/services/demo/stories/player';
import { SCENARIOS } from '@/services/demo/stories/scenarios';
import type { Snapshot } from '@/services/service/replay';
import { createLog } from '@/services/service/storage/log';
import { type Found, findLog } from '@/services/service/storage/reading';
import type { Instant } from '@/units/day';
import { createChance } from '../../../../tools/random-user/chance';
import {
  after,
  type Happening,
  happen,
  lived,
  recorded,
  type Step,
  type Texts,
  type Write,
  writtenTo,
} from './storm';

/**
 * The protocol of docs/decisions/the-stored-log.md against a model that only knows what was asked for. Whatever a
 * storage does, what opens is the newest whole command, or it is said that it is not.
 */

const SHORT: Snapshot = { personaId: 'prime', entries: [], done: 0, now: 1_000 as Instant, rules: 1 };
const entry = (number: number, at: number) => ({
  command: { type: 'file-complaint', topic: 'service', text: `第 ${number} 条` },
  at: at as Instant,
});

/** Many commands and everything else that happens to a log, past the edges of its parts. */
function randomLife(seed: number): readonly Step[] {
  const draw = createChance(seed).below;
  let now = 1_000;
  let known = SHORT;
  const happenings: Happening[] = [];
  for (let step = 0; step < 150; step++) {
    now += 1 + draw(50);
    const kind = draw(20);
    const happening: Happening =
      kind === 0 && known.entries.length > 0
        ? { kind: 'journey', now: now as Instant, done: draw(known.entries.length + 1) }
        : kind === 1
          ? { kind: 'passed', now: now as Instant }
          : kind === 2 && draw(4) === 0
            ? { kind: 'other', to: { ...SHORT, personaId: `person-${step}`, now: now as Instant } }
            : { kind: 'command', entry: entry(step, now) };
    happenings.push(happening);
    known = after(known, happening);
  }
  return lived(SHORT, happenings);
}

/** A built-in script as it is written down, with a change of person at its end. */
const scriptLife = (index: number): readonly Step[] => {
  const scenario = SCENARIOS[index] as (typeof SCENARIOS)[number];
  const commands = play(scenario).log.map((logged): Happening => ({ kind: 'command', entry: logged }));
  const start = { ...SHORT, personaId: scenario.personaId };
  return lived(start, [...commands, { kind: 'other', to: SHORT }]);
};

const LIVES = [
  ...[1, 2, 3].map((seed) => randomLife(seed)),
  // Past two parts.
  lived(
    SHORT,
    Array.from(
      { length: 131 },
      (_, index): Happening => ({ kind: 'command', entry: entry(index, 2_000 + index) }),
    ),
  ),
  ...SCENARIOS.map((_, index) => scriptLife(index)),
];

const opened = (texts: Texts): Found => findLog(recorded(new Map(texts)).storage);
const plain = ({ personaId, entries, done, now, rules }: Snapshot): string =>
  JSON.stringify([personaId, entries, done, now, rules]);

/** `right`: what opens is one of those that may. `said`: something is missing, and this is known. */
function judged(found: Found, allowed: readonly Snapshot[]): 'right' | 'said' | 'wrong' {
  if (found.as === 'nothing') return 'wrong';
  if (found.as !== 'whole') return 'said';
  return allowed.some((one) => plain(one) === plain(found.saved)) ? 'right' : 'wrong';
}

/** What is said to be left was there, in this order. */
function trueToWhatWas(found: Found, step: Step): boolean {
  if (found.as !== 'mended') return true;
  const left = JSON.stringify(found.saved.entries);
  return [step.before, step.after].some(
    ({ entries, personaId }) =>
      personaId === found.saved.personaId &&
      JSON.stringify(entries.slice(0, found.saved.entries.length)) === left,
  );
}

const everywhere = (visit: (step: Step, life: number) => void): void => {
  for (const [life, steps] of LIVES.entries()) for (const step of steps) visit(step, life);
};

let places = 0;
afterAll(() => {
  expect(places).toBeGreaterThan(5_000);
});

test('killed between any two writes: what was done before is there, or this as well, and nothing is said', () => {
  const wrong: string[] = [];
  everywhere((step, life) => {
    for (let count = 0; count <= step.writes.length; count++) {
      places += 1;
      const texts = writtenTo(new Map(step.texts), step.writes.slice(0, count));
      const allowed = count === step.writes.length ? [step.after] : [step.before, step.after];
      if (judged(opened(texts), allowed) !== 'right')
        wrong.push(`life ${life}, ${count} of ${step.writes.length}`);
    }
  });
  expect(wrong).toEqual([]);
});

test('a value is cut off while it is written: the newest whole command opens, and where something is lost it is said', () => {
  const draw = createChance(5).below;
  const wrong: string[] = [];
  everywhere((step, life) => {
    for (const [index, { key, text }] of step.writes.entries()) {
      if (text === null) continue;
      places += 1;
      const cut: Write = { key, text: text.slice(0, draw(text.length)) };
      const texts = writtenTo(new Map(step.texts), [...step.writes.slice(0, index), cut]);
      const found = opened(texts);
      const whole = found.as === 'whole' || found.as === 'mended' ? plain(found.saved) : found.as;
      if (![step.before, step.after].some((one) => plain(one) === whole)) wrong.push(`life ${life}, ${key}`);
    }
  });
  expect(wrong).toEqual([]);
});

test('a write is lost, or two change places: nothing else is ever taken for the whole', () => {
  const wrong: string[] = [];
  everywhere((step, life) => {
    const { writes } = step;
    for (let index = 0; index < writes.length; index++) {
      places += 2;
      const lost = writtenTo(
        new Map(step.texts),
        writes.filter((_, other) => other !== index),
      );
      const swapped = [...writes.slice(0, index), ...writes.slice(index, index + 2).reverse()];
      const early = writtenTo(new Map(step.texts), swapped.slice(0, index + 1));
      for (const texts of [lost, early]) {
        const found = opened(texts);
        if (judged(found, [step.before, step.after]) === 'wrong' || !trueToWhatWas(found, step))
          wrong.push(`life ${life}, write ${index}`);
      }
    }
  });
  expect(wrong).toEqual([]);
});

test('a letter becomes another, a value is cut, gone or an older one: never in silence, and mostly nothing is lost', () => {
  const draw = createChance(7).below;
  const count = { right: 0, said: 0, wrong: 0, kept: 0, all: 0 };
  everywhere((step) => {
    const stood = writtenTo(new Map(step.texts), step.writes);
    const keys = [...stood.keys()];
    {
      const key = keys[draw(keys.length)] as string;
      const text = stood.get(key) as string;
      const at = draw(text.length);
      const older = step.texts.get(key);
      const damages: readonly (string | null)[] = [
        `${text.slice(0, at)}${text[at] === '#' ? '!' : '#'}${text.slice(at + 1)}`,
        text.slice(0, at),
        null,
        // A head of before is what stands there between two writes: a part has grown meanwhile.
        ...(older !== undefined && key.startsWith('log-') ? [older] : []),
      ];
      for (const damage of damages) {
        places += 1;
        count.all += 1;
        const texts = writtenTo(new Map(stood), [{ key, text: damage }]);
        const found = opened(texts);
        count[judged(found, [step.after])] += 1;
        if (found.as === 'whole' || found.as === 'mended')
          count.kept += plain(found.saved) === plain(step.after) ? 1 : 0;
        if (!trueToWhatWas(found, step)) count.wrong += 1;
      }
    }
  });
  expect(count.wrong).toBe(0);
  expect(count.said).toBeGreaterThan(100);
  expect(count.kept / count.all).toBeGreaterThan(0.7);
});

test('one write fails and all is well again: what was refused is not there, everything else is', () => {
  const wrong: string[] = [];
  for (const [life, steps] of LIVES.entries()) {
    for (const [index, step] of steps.entries()) {
      // Every write of some steps, and some of every life.
      if (life > 3 ? index !== steps.length - 1 : index % 7 !== 0) continue;
      // Of a command the part, then the head; of another log all of its parts, and two heads.
      for (let failing = 0; failing < 6; failing++) {
        places += 1;
        let seen = -1;
        const { storage, texts } = recorded(new Map(step.texts), () => {
          seen += 1;
          return seen === failing;
        });
        const log = createLog(storage);
        log.open();
        const happenings: Happening[] = [
          { kind: 'command', entry: entry(88_888, step.before.now) },
          { kind: 'other', to: step.after },
          { kind: 'command', entry: entry(99_999, step.after.now) },
        ];
        let model = step.before;
        for (const happening of happenings) {
          try {
            happen(log, model, happening);
            model = after(model, happening);
          } catch {
            // Refused: the model stays as it is.
          }
          if (judged(opened(texts), [model]) === 'wrong')
            wrong.push(`life ${life}, step ${index}, write ${failing}`);
        }
      }
    }
  }
  expect(wrong).toEqual([]);
});
