import { createDesk, type Prepared } from './desk';
import { utf8Length } from './host/bridge';

/** Bytes of JavaScript that a phone has read by then. */
export interface Parsed {
  /** The first page is drawn, and waits for what the bank says. */
  readonly firstScreen: number;
  /** It says what the bank has said. */
  readonly answered: number;
}

/** The bank comes late: after longer than the first page takes to be drawn. */
export const LATE = { packageMs: () => 5_000 };

/** What the first page says once the bank has answered. */
export const ANSWERED = '可用额度（元）';

/** What the scripts weigh that are run when the wallet is opened. */
export async function parsedAtLaunch(prepared: Prepared): Promise<Parsed> {
  const desk = createDesk(prepared, new Map(), LATE);
  const read = (): number =>
    desk
      .app()
      .scripts()
      .reduce((sum, file) => sum + utf8Length(prepared.pkg.files[file] ?? ''), 0);
  desk.start();
  await desk.hand.until('the first screen', () => desk.app().setData.length > 0 || null);
  const firstScreen = read();
  await desk.hand.see(ANSWERED);
  const answered = read();
  desk.close();
  return { firstScreen, answered };
}
