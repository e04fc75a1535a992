import { catalogue } from './catalogue';

export const words = catalogue('dates', { tentative: '（暂定）' });

/** After a date that a notice still to come may move. */
export const tentative = (provisional: boolean): string => (provisional ? words.tentative : '');
