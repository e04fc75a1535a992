import { type Day, dayAt, type Instant, showDay, showTime } from '@/units/day';

/** `今天 18:07`, `10月17日 18:07` */
export const moment = (at: Instant, today: Day): string =>
  `${dayAt(at) === today ? '今天' : showDay(dayAt(at), today)} ${showTime(at)}`;
