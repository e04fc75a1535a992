/** The sheet over the page: at most one. */
export type Opened = 'cards' | 'autopay' | 'device' | 'report' | 'authorisations' | 'complaint';
