import { account, bankThere } from '@/services';
import { type Account, REPORT } from '@/services/contract/keeping';
import { isRecord } from '@/units/records';

/** What somebody else needs to come to the same place: no device, no name, nothing typed that was not sent. */
export interface Report extends Partial<Account> {
  readonly report: typeof REPORT;
  readonly app: string;
  /** The page with its query. */
  readonly page: string;
  readonly error: { readonly message: string; readonly stack: readonly string[] };
}

const STACK_LINES = 6;

/** Where a file lies on this machine is nobody's business: its name is enough. */
const bare = (text: string): string =>
  text.replace(/(?:[\w+-]+:[/\\]{2,}|[A-Za-z]:\\|\/)[^\s()'"]*[/\\]/g, '');

function told(error: unknown): Report['error'] {
  const { message, stack }: Readonly<Record<string, unknown>> = isRecord(error) ? error : {};
  // WeChat tells of an error as one text: its message, then its stack.
  const [first = '', ...rest] = (
    typeof error === 'string' ? error : typeof stack === 'string' ? stack : ''
  ).split('\n');
  const lines = (/^\s*at\s|@/.test(first) ? [first, ...rest] : rest).map((line) => bare(line.trim()));
  return {
    message: bare(typeof message === 'string' ? message : first || String(error)),
    stack: lines.filter((line) => line !== '').slice(0, STACK_LINES),
  };
}

/** Gets what a report tells of the demo, where nothing has asked for it yet: later it is there. */
export const gather = (): void => void bankThere();

/** A report as text. Never throws: where the run cannot be told of, the error still is. */
export function reportOf(error: unknown, page: string): string {
  return JSON.stringify({ ...written(error, page), ...tried() }, null, 1);
}

const written = (error: unknown, page: string): Report => ({
  report: REPORT,
  app: process.env.APP_VERSION ?? '',
  page,
  error: told(error),
});

function tried(): Partial<Account> {
  try {
    return account() ?? {};
  } catch {
    return {};
  }
}
