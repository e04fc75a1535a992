/** The least of numbers of one unit, in that unit; without an end where there are none. */
export const least = <Unit extends number>(...values: readonly Unit[]): Unit => Math.min(...values) as Unit;

/** The greatest of numbers of one unit, in that unit; without an end where there are none. */
export const most = <Unit extends number>(...values: readonly Unit[]): Unit => Math.max(...values) as Unit;
