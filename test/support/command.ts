import { spawnSync } from 'node:child_process';
import { root } from '../../tools/root';

/** What a command of package.json came to: its exit code, and what it wrote. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs a command as a person would. @param environment what is otherwise than here, such as the time zone */
export function command(script: string, words: readonly string[], environment: NodeJS.ProcessEnv = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/whole.mjs', script, ...words], {
    cwd: root,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  return { code: status, out: stdout, error: stderr };
}

/** The words of a line of the shell; what stands in single quotes is one. */
export const wordsOf = (line: string): string[] =>
  line.match(/'[^']*'|\S+/g)?.map((word) => word.replaceAll("'", '')) ?? [];
