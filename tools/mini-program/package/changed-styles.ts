import { type CompiledSheets, sheetsOf } from './compiled-sheets';
import type { Files } from './package';
import { type Said, saidBy, writtenIn } from './said-by-sheet';

/**
 * Where WeChat's style compiler takes a sheet and changes or loses what it says: every declaration that was written is
 * looked for among those that came out, with its selector, its media query and its value.
 * @returns one line each: the file and line, what stood there, what was to come out and what did
 */
export function changedStyles(files: Files, output: string): string[] {
  const compiled = sheetsOf(output);
  const sheets = Object.keys(files).filter((file) => file.endsWith('.wxss'));
  return [...new Set(sheets.flatMap((file) => changesIn(files, file, compiled)))];
}

function changesIn(files: Files, file: string, { styles, everywhere, broken }: CompiledSheets): string[] {
  const css = styles.get(file);
  if (css === undefined)
    return [`${file}: came out as nothing that runs: ${broken.get(file) ?? 'it is not there'}`];
  const cameOut = counted([...saidBy(css), ...saidBy(everywhere)]);
  const lost = writtenIn(files, file).filter(({ due }) => !take(cameOut, due));
  const others = saidBy(css).filter((said) => take(cameOut, said));
  const unclaimed = [...others];
  const told = lost.map((said) => {
    const instead = unclaimed.splice(nearest(said, unclaimed), 1)[0];
    return `${said.place}: \`${said.written}\` ${
      instead === undefined ? 'came out nowhere' : `came out as \`${instead}\`, not as \`${said.due}\``
    }`;
  });
  return [...told, ...unclaimed.map((said) => `${file}: nobody wrote \`${said}\`, and it came out`)];
}

function counted(all: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** Whether there is one left, which is then gone. */
function take(counts: Map<string, number>, one: string): boolean {
  const left = counts.get(one) ?? 0;
  counts.set(one, left - 1);
  return left > 0;
}

/** What came out in place of something: it has the same end (what it does) or the same beginning (whom it is for). */
function nearest({ due }: Said, among: readonly string[]): number {
  const declares = due.slice(due.lastIndexOf('{'));
  const selects = due.slice(0, due.lastIndexOf('{'));
  const likely = [
    among.findIndex((one) => one.endsWith(declares)),
    among.findIndex((one) => one.startsWith(selects)),
  ];
  return likely.find((place) => place >= 0) ?? 0;
}
