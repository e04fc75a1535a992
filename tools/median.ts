/** The one in the middle by what is compared; of an even number, the upper of the two. @throws where there is none */
export function middle<Item>(items: readonly Item[], of: (item: Item) => number): Item {
  const sorted = [...items].sort((a, b) => of(a) - of(b));
  const found = sorted[Math.floor(sorted.length / 2)];
  if (found === undefined) throw new Error('there is a run');
  return found;
}

export const median = (numbers: readonly number[]): number => middle(numbers, (number) => number);
