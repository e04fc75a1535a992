/**
 * The shortest text that still fails, as far as leaving parts out leads.
 * @param fails asked again and again; at most so many times
 */
export async function shorten(
  text: string,
  fails: (text: string) => Promise<boolean>,
  most = 200,
): Promise<string> {
  let [shortest, asked] = [text, 0];
  for (let size = Math.ceil(text.length / 2); size >= 1; size = Math.floor(size / 2))
    for (let at = 0; at < shortest.length && asked < most; ) {
      const shorter = shortest.slice(0, at) + shortest.slice(at + size);
      asked += 1;
      if (shorter !== shortest && (await fails(shorter))) shortest = shorter;
      else at += size;
    }
  return shortest;
}
