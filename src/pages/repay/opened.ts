/** What lies over the page. */
export type Opened =
  | { readonly kind: 'loan'; readonly loanId: string }
  | { readonly kind: 'closed' | 'records' | 'hardship' | 'reminders' };
