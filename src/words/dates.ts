/** After a date that a notice still to come may move. */
export const tentative = (provisional: boolean): string => (provisional ? '（暂定）' : '');
