import { type Instant, instant } from '@/units/day';
import type { Failure } from '../../contract/reply';
import type { Wait } from '../../service/latency';
import type { Server } from '../../service/server';
import { brokenPromises } from '../stories/player';
import type { Scenario, ScenarioStep } from '../stories/scenarios';
import { pageOf } from './step-page';

/** A scenario as it is being played. */
export interface Playing {
  readonly id: string;
  readonly title: string;
  /** Steps played, of how many. */
  readonly index: number;
  readonly count: number;
  /** What is said about the step played last; null before the first. */
  readonly caption: string | null;
  /** Where the step played last can be seen. */
  readonly page: string;
  /** Plays on by itself. */
  readonly auto: boolean;
  /** Why it stopped: what the step promised and did not keep, and the refusal it met, if any. */
  readonly stopped: { readonly broken: readonly string[]; readonly refusal: Failure | null } | null;
}

/** Where a step stands in the log: everything before it is `count` commands long. */
interface Mark {
  readonly count: number;
  readonly at: Instant;
  readonly index: number;
}

/** Plays scenarios through the server, so that every page shows what they come to. */
export function createStage(
  server: Pick<Server, 'become' | 'perform' | 'goToCommand' | 'state' | 'governing' | 'now' | 'history'>,
  wait: Wait,
) {
  const listeners = new Set<() => void>();
  let scenario: Scenario | null = null;
  let playing: Playing | null = null;
  let marks: Mark[] = [];
  /** Whoever waits for the next step of an earlier run has nothing to say. */
  let run = 0;

  const set = (next: Playing | null): void => {
    playing = next;
    for (const listener of [...listeners]) listener();
  };

  const stage = {
    /** Null where nothing is played. */
    state: (): Playing | null => playing,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    /** Becomes the scenario's person; the first step is not played yet. @returns why it is not begun; null where it is */
    start(next: Scenario): Failure | null {
      const failure = server.become(next.personaId);
      if (failure) return failure;
      run += 1;
      scenario = next;
      marks = [];
      set({
        id: next.id,
        title: next.title,
        index: 0,
        count: next.steps.length,
        caption: null,
        page: FIRST_PAGE,
        auto: false,
        stopped: null,
      });
      return null;
    },

    /** Plays the next step, with those without a caption before it. */
    forward(): void {
      if (!scenario || !playing || playing.stopped) return;
      const { steps } = scenario;
      let { index } = playing;
      let step: ScenarioStep | undefined = steps[index];
      if (!step) return;
      marks.push({ count: server.history().count(), at: server.now(), index });
      for (
        let count = server.history().count();
        step;
        step = steps[index], count = server.history().count()
      ) {
        const refusal = server.perform(count, step, instant(step.at));
        const broken = brokenPromises(server.governing(), server.state(), refusal, step.promise ?? {});
        index += 1;
        const stopped = broken.length > 0 ? { broken, refusal } : null;
        if (stopped || step.caption !== '' || index === steps.length) {
          set({
            ...playing,
            index,
            caption: step.caption,
            page: pageOf(step, refusal),
            auto: playing.auto && !stopped && index < steps.length,
            stopped,
          });
          return;
        }
      }
    },

    /** Takes the last step back. */
    back(): void {
      const mark = marks.pop();
      if (!scenario || !playing || !mark) return;
      run += 1;
      server.goToCommand(mark.count, mark.at);
      const step = scenario.steps[mark.index - 1];
      set({
        ...playing,
        index: mark.index,
        caption: step?.caption ?? null,
        page: step ? pageOf(step, null) : FIRST_PAGE,
        auto: false,
        stopped: null,
      });
    },

    /** Plays on by itself, a step every so many milliseconds; null ends that. */
    auto(delayMs: number | null): void {
      const mine = ++run;
      if (!playing) return;
      set({ ...playing, auto: delayMs !== null });
      if (delayMs !== null) void goOn(mine, delayMs);
    },

    /** The end of it; the demo stays as it is. */
    stop(): void {
      run += 1;
      scenario = null;
      marks = [];
      set(null);
    },
  };

  async function goOn(mine: number, delayMs: number): Promise<void> {
    while (mine === run && playing?.auto) {
      await wait(delayMs);
      if (mine === run) stage.forward();
    }
  }

  return stage;
}

const FIRST_PAGE = 'pages/entry/index';
