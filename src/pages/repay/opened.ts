/** What lies over the page. */
export type Opened = 'closed' | 'hardship' | 'reminders';
