/** How often a property is drawn. Thousands of mutants are not each asked as often as the code itself: DRAWS=0.1 asks a tenth. */
export const draws = (count: number): number => Math.ceil(count * Number(process.env.DRAWS ?? 1));
