import * as glassEasel from 'glass-easel';

/** Takes what went wrong and no one caught. */
export type Complain = (what: string) => void;

export const told = (error: unknown): string => {
  const { stack, message } = (error ?? {}) as Partial<Error>;
  return stack ?? message ?? (typeof error === 'object' ? JSON.stringify(error) : String(error));
};

/** The logic's console: an error that is only logged counts. */
export function consoleOf(complain: Complain) {
  const quiet = () => {};
  return {
    log: quiet,
    info: quiet,
    debug: quiet,
    warn: quiet,
    time: quiet,
    timeEnd: quiet,
    error: (...what: unknown[]) =>
      complain(`console.error: ${what.map((one) => (typeof one === 'string' ? one : told(one))).join(' ')}`),
  };
}

/** A component of Taro's is drawn once before its first data; WeChat draws nothing then, and says nothing. */
const BEFORE_ITS_DATA = 'The for-list data is neither Array nor Object, got type "undefined".';

/** Hears what the framework has to say, and what was thrown into it; what it returns stops it. */
export function listen(complain: Complain, erred: (error: unknown) => void): () => void {
  glassEasel.globalOptions.throwGlobalError = false;
  const onError = (error: unknown): boolean => {
    erred(error);
    return false;
  };
  const onWarning = (message: string): boolean => {
    if (message !== BEFORE_ITS_DATA) complain(`glass-easel: ${message}`);
    return false;
  };
  glassEasel.addGlobalErrorListener(onError);
  glassEasel.addGlobalWarningListener(onWarning);
  return () => {
    glassEasel.removeGlobalErrorListener(onError);
    glassEasel.removeGlobalWarningListener(onWarning);
  };
}
