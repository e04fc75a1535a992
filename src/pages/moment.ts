import { type Day, dayAt, type Instant } from '@/units/day';
import { words } from '@/words/pages';

/** `今天 18:07`, `10月17日 18:07` */
export const moment = (at: Instant, today: Day): string =>
  dayAt(at) === today ? words.timeToday({ at }) : words.timeOn({ day: dayAt(at), today, at });
