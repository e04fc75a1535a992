/** Schedules, rates of return, working days, claims: reckoning that knows no customer. Other rooms come in by this door. */
export { scheduleIrr } from './irr';
export { type AgreedDay, levelPart, schedule, type Terms, totals } from './schedule';
export { isProvisional, workingDayAfter } from './workday';
