/** Texts in the order of their letters, days in that of the calendar: for `sort`. What is equal stays as it stands. */
export const ascending = (one: string, other: string): number => Number(one > other) - Number(one < other);
