import { addDays, dayAt, type Instant, instantOf, plus } from '@/units/day';
import { nextDue } from '../bank/loan-view';
import { nextEvent } from '../bank/time';
import { server } from './demo';
import type { Fault, Faults, Operation } from './faults';
import { PERSONAS } from './personas';

/** What the person who shows the demo can do to it: who, when, and what goes wrong. */
export const controls = {
  personas: PERSONAS.map(({ id, name, story }) => ({ id, name, story })),

  personaId: (): string => server.persona().id,
  now: (): Instant => server.now(),
  become: (personaId: string): void => server.become(personaId),

  /** The next thing that happens by itself: when, and what. */
  next: (): { at: Instant; type: string } => {
    const event = nextEvent(server.state());
    return { at: event.at, type: event.type === 'stage-reached' ? event.stage : event.type };
  },
  advanceBy: (ms: number): void => server.advanceTo(plus(server.now(), ms)),
  advanceTo: (to: Instant): void => server.advanceTo(to),
  /** Nine in the morning of the next due date; null where nothing will be due. */
  nextDueAt: (): Instant | null => {
    const due = nextDue(server.state());
    if (!due) return null;
    const day = due.dueDay > dayAt(server.now()) ? due.dueDay : addDays(dayAt(server.now()), 1);
    return instantOf(day, 9 * 3_600_000);
  },

  faults: (): Faults => server.faults(),
  setFault: (operation: Operation, fault: Fault | null): void => {
    const { [operation]: _, ...others } = server.faults();
    server.setFaults(fault === null ? others : { ...others, [operation]: fault });
  },
};
