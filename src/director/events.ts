import type { Figures } from '@/services/contract/figures';
import type { CommandType, Happening } from '@/services/demo/stage/controls';
import { wordFor } from '@/words/catalogue';
import { words } from '@/words/director/events';

/** What the director calls what happens. Closed: a happening without a name does not compile. */
const happenings = (): Readonly<Record<Exclude<Happening, 'cut'>, string>> => words.happenings;

/** And what is asked of the bank. */
const commands = (): Readonly<Record<CommandType, string>> => words.commands;

export const eventName = (kind: string, { cutAfterDays }: Figures): string =>
  kind === 'cut' ? words.cut({ days: cutAfterDays }) : (wordFor(happenings(), kind) ?? kind);

/** What the director calls a command. */
export const commandName = (type: string): string => wordFor(commands(), type) ?? type;

/** How much an event weighs on the timeline: things that cost, things worth a stop, and the rest. */
export type Weight = 'cost' | 'stop' | 'small';

const WEIGHTS: Readonly<Record<Happening, Weight>> = {
  'settings-changed': 'small',
  'device-changed': 'stop',
  'device-bound': 'small',
  'limit-idle-frozen': 'cost',
  'limit-unfrozen': 'stop',
  'cut-ended': 'stop',
  'month-reviewed': 'small',
  'first-limit-ended': 'stop',
  'material-handed-in': 'small',
  'material-decided': 'stop',
  'raise-decided': 'stop',
  'temporary-raise-decided': 'stop',
  'temporary-raise-ended': 'stop',
  'holding-logged': 'small',
  'holding-redeemed': 'small',
  authorised: 'small',
  'authorisation-withdrawn': 'small',
  'report-queried': 'small',
  'complaint-filed': 'stop',
  'complaint-answered': 'stop',
  'autopay-set': 'small',
  'autopay-failed': 'cost',
  'card-bound': 'small',
  'card-unbound': 'small',
  deposited: 'small',
  'activation-requested': 'stop',
  'product-opened': 'stop',
  'activation-declined': 'cost',
  'face-check-started': 'small',
  'face-check-passed': 'small',
  'face-check-failed': 'small',
  'face-check-cancelled': 'small',
  'loan-requested': 'stop',
  'application-approved': 'stop',
  'application-declined': 'cost',
  'application-withdrawn': 'stop',
  'loan-disbursed': 'stop',
  'repayment-made': 'stop',
  due: 'stop',
  missed: 'cost',
  penalty: 'cost',
  cut: 'cost',
};

export const weightOf = (kind: Happening): Weight => WEIGHTS[kind];
