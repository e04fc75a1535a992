import { figures } from '@/stores/app/figures';
import { wordFor } from '@/words/catalogue';
import { words } from '@/words/director/events';

/** What the director calls what happens. */
export const eventName = (kind: string): string =>
  kind === 'cut' ? words.cut({ days: figures().cutAfterDays }) : (wordFor(words.happenings, kind) ?? kind);

/** What the director calls a command. */
export const commandName = (type: string): string => wordFor(words.commands, type) ?? type;

/** How much an event weighs on the timeline: things that cost, things worth a stop, and the rest. */
export type Weight = 'cost' | 'stop' | 'small';

export const weightOf = (kind: string): Weight =>
  COSTS.includes(kind) ? 'cost' : STOPS.includes(kind) ? 'stop' : 'small';

const COSTS: readonly string[] = [
  'limit-idle-frozen',
  'autopay-failed',
  'activation-declined',
  'application-declined',
  'missed',
  'penalty',
  'cut',
];

const STOPS: readonly string[] = [
  'device-changed',
  'limit-unfrozen',
  'material-decided',
  'raise-decided',
  'temporary-raise-decided',
  'temporary-raise-ended',
  'complaint-filed',
  'complaint-answered',
  'activation-requested',
  'product-opened',
  'loan-requested',
  'application-approved',
  'application-withdrawn',
  'loan-disbursed',
  'repayment-made',
  'due',
];
