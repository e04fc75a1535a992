import { horizon, timelineOf } from '@/services/demo/stage/timeline';
import { witness } from '@/services/demo/stage/witness';
import { hashOf } from '@/services/demo/stories/player';
import { createFaultyServer } from '@/services/service/faults';
import { dayAt } from '@/units/day';
import { memoryStorage } from '../tools/world/world';
import { liveForYears } from '../tools/world/years';
import { command, JSON_OPTION } from './arguments.mjs';

/** How long it takes to go anywhere in ten years of ten thousand commands, and to see what happened around there. */

const MOST_MS = 500;
const PLACES = 200;

const USAGE = {
  name: 'rewind',
  does: `How long a journey to any of ten thousand commands in ten years takes; fails over ${MOST_MS} ms.`,
  options: { json: JSON_OPTION },
} as const;

command(USAGE, (given) => {
  const server = createFaultyServer({
    storage: memoryStorage(),
    real: () => 0,
    wait: () => Promise.resolve(),
  });
  const moments = liveForYears(server);
  const end = hashOf(server.state());

  // Computing time: what others do on the machine at the same time is not ours.
  const took = Array.from({ length: PLACES }, (_, index): number => {
    // Far apart, and never twice the same.
    const place = (index * 7_919) % moments.length;
    const began = process.cpuUsage();
    server.goToCommand(place);
    look();
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1_000;
  }).sort((one, other) => one - other);
  server.goToCommand(moments.length);

  const result = {
    commands: moments.length,
    from: dayAt(moments[0] as (typeof moments)[number]),
    to: dayAt(moments.at(-1) as (typeof moments)[number]),
    rewinds: PLACES,
    medianMs: Number(took[PLACES >> 1]?.toFixed(1)),
    worstMs: Number(took.at(-1)?.toFixed(1)),
    mostMs: MOST_MS,
    sameEnd: hashOf(server.state()) === end,
  };
  const holds = result.sameEnd && result.worstMs < MOST_MS;
  process.stdout.write(
    given.json
      ? `${JSON.stringify(result, null, 2)}\n`
      : `${result.commands} commands from ${result.from} to ${result.to}, ${PLACES} rewinds: ` +
          `median ${result.medianMs} ms, worst ${result.worstMs} ms, at most ${MOST_MS} ms` +
          `${holds ? '' : ': DOES NOT HOLD'}\n`,
  );
  return holds ? 0 : 1;

  /** What the desk draws after a journey in time. */
  function look(): void {
    const now = server.now();
    const until = horizon(now);
    const seen = witness(server.history(), 100, now, until);
    timelineOf(seen, { now, from: server.since(), until, keptUntil: null });
  }
});
