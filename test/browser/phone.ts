import type { Browser, Locator, Page } from 'playwright-core';
import { encodeScene } from '@/services/demo/codes/scene';
import { personaOf } from '@/services/demo/stories/personas';
import { stateAtFirst } from '@/services/demo/stories/player';
import { SCENARIOS } from '@/services/demo/stories/scenarios';
import { act, type Logged, type Step } from '@/services/demo/stories/story';
import { RULES_VERSION } from '@/services/rules/version';
import { type Fault, NO_TROUBLE, type Trouble } from '@/services/service/faults';
import type { Operation } from '@/services/service/world';
import type { Settings } from '@/stores/app/settings';
import { type Instant, instant, MINUTE } from '@/units/day';
import { type Harm, harm } from './harm';
import { WITHOUT_LETTERS } from './measure';

/** A state of the demo, and the page it is looked at. */
export interface Place {
  readonly persona?: string;
  /** What was done since the person took over: the first steps of a scenario, then more. */
  readonly scenario?: readonly [id: string, steps: number];
  readonly steps?: readonly Step[];
  /** Later than the last step. */
  readonly now?: string;
  readonly trouble?: Partial<Trouble>;
  /** What became of what is stored, before the app is started again. */
  readonly harm?: Harm;
  readonly page: string;
}

/** What a person does on a page, and what the director does meanwhile. Names are as a screen reader says them. */
export type Move =
  | { readonly tap: string | RegExp }
  | { readonly choose: string | RegExp }
  | { readonly tick: string | RegExp }
  | { readonly turn: string | RegExp }
  | { readonly write: string; readonly into: string }
  | { readonly scrollTo: string | RegExp }
  | { readonly fault: Readonly<Partial<Record<Operation, Fault>>> }
  | { readonly trouble: Partial<Trouble> }
  /** Real time: what is on its way arrives, or is given up. */
  | { readonly wait: number }
  /** The demo's time, by the director's clock. */
  | { readonly advance: number };

export const LOOKS = ['light', 'dark', 'care'] as const;
export type Look = (typeof LOOKS)[number];

export const WIDTH = 375;
export const NARROW = 320;
const HEIGHT = 812;

/** An answer from the bank is there after this, and what it led to is drawn. */
const ANSWERED_MS = 800;
/** What comes at all is there after this. */
const MOST_MS = 5_000;
const STEP_MS = 100;

/** What the page around a phone would be given. */
interface Framed {
  restart(url: string): void;
  look(appearance: Partial<Settings>): void;
  controls: {
    open(code: string): { ok: boolean };
    setTrouble(to: Partial<Trouble>): void;
    advanceBy(ms: number): void;
  };
}
type Directed = Window & { framed: Framed };

/** A share code of a place, made by the bank itself. */
export function codeOf({ persona = 'prime', scenario, steps = [], now, trouble }: Place): string {
  const person = personaOf(persona);
  const told = scenario
    ? (SCENARIOS.find(({ id }) => id === scenario[0])?.steps.slice(0, scenario[1]) ?? [])
    : [];
  let state = stateAtFirst(person);
  const entries: Logged[] = [];
  let at: Instant = instant(person.now);
  for (const step of [...told, ...steps]) {
    at = instant(step.at);
    const done = act(state, step, at);
    state = done.state;
    entries.push(...done.log);
  }
  const encoded = encodeScene({
    personaId: persona,
    entries,
    now: now === undefined ? at : instant(now),
    rules: RULES_VERSION,
    trouble: { ...NO_TROUBLE, ...trouble },
    page: null,
  });
  if (!encoded.ok) throw new Error(`The state of ${persona} does not fit into a code: ${encoded.problem}.`);
  return encoded.code;
}

/**
 * A phone on which any state is opened without loading the app anew. Its time stands still unless it is moved on, so
 * that nothing arrives, runs out or turns while it is looked at.
 */
export async function phone(browser: Browser, url: string, script = '') {
  const context = await browser.newContext({
    viewport: { width: WIDTH, height: HEIGHT },
    locale: 'zh-CN',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1_000);
  if (script !== '') await page.addInitScript(script);

  async function start(): Promise<void> {
    await page.goto('about:blank');
    await page.goto(`${url}?plain#/director/frame`);
    await pass(page, ANSWERED_MS);
    await page.waitForFunction(() => 'framed' in window);
    // A browser that keeps what is read in place scrolls a little further in one run than in the next.
    await page.addStyleTag({ content: '* { overflow-anchor: none }' });
  }
  await start();

  async function open(place: Place): Promise<void> {
    // A submission whose answer is awaited is the phone's own matter, whoever holds it: only a new start ends that.
    const awaited = await page.evaluate(() => {
      const kept = localStorage.getItem('wallet-demo/submissions');
      localStorage.removeItem('wallet-demo/submissions');
      localStorage.removeItem('wallet-demo/submissions-copy');
      return kept !== null && !kept.includes('{}');
    });
    if (awaited) await start();
    complaints.length = 0;
    looks = null;
    await page.setViewportSize({ width: WIDTH, height: HEIGHT });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const ok = await page.evaluate(
      ([code, to]) => {
        // The same ids in every run: they are seen where an answer is awaited.
        let drawn = 0;
        Math.random = () => {
          drawn = (drawn * 16_807 + 12_345) % 2_147_483_647;
          return drawn / 2_147_483_647;
        };
        const { framed } = window as unknown as Directed;
        framed.look({ theme: 'system', care: false, amountsHidden: false });
        const opened = framed.controls.open(code);
        framed.restart(to);
        return opened.ok;
      },
      [codeOf(place), `/${place.page}`] as const,
    );
    if (!ok) throw new Error('The code was not understood.');
    if (place.harm) {
      await harm(page, place.harm);
      await start();
      await page.evaluate((to) => (window as unknown as Directed).framed.restart(to), `/${place.page}`);
    }
    await arrive(place.page.replace(/[?].*/, ''));
    await pass(page, ANSWERED_MS);
  }

  /** Lets time go on until a page is there: what lies over the one before is taken off first, which takes a moment. */
  async function arrive(path: string): Promise<void> {
    const there = (): Promise<boolean> =>
      page.evaluate(
        (to) =>
          window.location.hash.startsWith(`#/${to}`) &&
          // The page itself: the one before stays in sight until its code has come.
          [...document.querySelectorAll('.taro_page')].some(
            (shown) =>
              shown.id.startsWith(`/${to}`) && shown.querySelector('.screen')?.checkVisibility() === true,
          ),
        path,
      );
    for (let left = MOST_MS; left > 0 && !(await there()); left -= STEP_MS) {
      await pass(page, STEP_MS);
      // Its code comes when it comes, whatever the clock of the page says.
      await page.waitForTimeout(STEP_MS / 2);
    }
    if (!(await there())) throw new Error(`${path} did not come`);
  }

  /** Lets time go on until something is there. */
  async function until(what: Locator): Promise<void> {
    for (let left = MOST_MS; left > 0 && !(await what.isVisible()); left -= STEP_MS)
      await pass(page, STEP_MS);
    await what.waitFor({ timeout: 1_000 });
  }

  const shown = (what: Locator): Locator => what.locator('visible=true').first();

  /** What a move is about; null where it is about nothing on the page. */
  function aim(move: Move): Locator | null {
    if ('tap' in move) return page.getByRole('button', { name: move.tap });
    if ('choose' in move) return page.getByRole('radio', { name: move.choose });
    if ('tick' in move) return page.getByRole('checkbox', { name: move.tick });
    if ('turn' in move) return page.getByRole('switch', { name: move.turn });
    if ('write' in move) return page.locator(`:is(input, textarea)[aria-label="${move.into}"]`);
    return 'scrollTo' in move ? page.getByText(move.scrollTo) : null;
  }

  async function make(move: Move): Promise<void> {
    looks = null;
    const found = aim(move);
    const at = found && shown(found);
    if (at) {
      await until(at);
      if ('write' in move) await at.fill(move.write);
      else if ('scrollTo' in move) await at.scrollIntoViewIfNeeded();
      else await at.click();
      return pass(page, ANSWERED_MS);
    }
    if ('wait' in move) {
      // Minutes go by at once.
      if (move.wait > MINUTE) await page.clock.fastForward(move.wait);
      await pass(page, Math.min(move.wait, MINUTE / 6));
    } else await direct(move);
  }

  const direct = (move: Move): Promise<void> =>
    page.evaluate((told) => {
      const { controls } = (window as unknown as Directed).framed;
      if ('fault' in told) controls.setTrouble({ faults: told.fault });
      else if ('trouble' in told) controls.setTrouble(told.trouble);
      else if ('advance' in told) controls.advanceBy(told.advance);
    }, move);

  const see = (text: string | RegExp): Promise<void> => until(shown(page.getByText(text)));

  /** As it was last told to look; null once anybody else may have told it. */
  let looks: Look | null = null;

  async function look(look: Look, width = WIDTH): Promise<void> {
    await page.setViewportSize({ width, height: HEIGHT });
    if (look !== looks) {
      await page.emulateMedia({ colorScheme: look === 'dark' ? 'dark' : 'light' });
      await page.evaluate(
        (care) => (window as unknown as Directed).framed.look({ theme: 'system', care }),
        look === 'care',
      );
    }
    looks = look;
    await pass(page, 100);
  }

  /** How high a window would show the whole page; a sheet is shown as it stands on a phone. */
  const wholeHeight = (): Promise<number> =>
    page.evaluate(
      (least) =>
        document.querySelector('.overlay')
          ? least
          : Math.max(
              least,
              ...[...document.querySelectorAll('.screen')].map(({ scrollHeight }) => scrollHeight),
            ),
      HEIGHT,
    );

  async function shoot(): Promise<Buffer> {
    // Twice: in a higher window, some things are higher too.
    for (let times = 2; times > 0; times--) {
      await page.setViewportSize({ width: WIDTH, height: await wholeHeight() });
      await pass(page, STEP_MS);
    }
    return page.screenshot({ animations: 'disabled' });
  }

  /** Something done while no letter has a width. */
  async function withoutLetters<Value>(work: () => Promise<Value>): Promise<Value> {
    const style = await page.addStyleTag({ content: WITHOUT_LETTERS });
    const value = await work();
    await style.evaluate((element) => (element as HTMLElement).remove());
    return value;
  }

  /** Lets time run, as it must for a library that waits. */
  const run = (): Promise<void> => page.clock.resume();

  async function still(): Promise<void> {
    const now = await page.evaluate(() => Date.now());
    await page.clock.pauseAt(now + 1_000);
  }

  return {
    page,
    complaints,
    open,
    make,
    see,
    look,
    shoot,
    withoutLetters,
    run,
    still,
    close: () => context.close(),
  };
}

export type Phone = Awaited<ReturnType<typeof phone>>;

/** Lets time go on, in steps: what one timer starts is there for the next. */
async function pass(page: Page, ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= STEP_MS) await page.clock.runFor(Math.min(left, STEP_MS));
}
