/** A desk around a phone wants a window this wide. */
const WIDE = 768;
/** And this high: a phone held sideways is wide too. Under a mouse less will do. */
const HIGH = 600;
const HIGH_UNDER_A_MOUSE = 480;

/** Whether this window has room for the director's desk around a phone. On the web only. */
export function roomForDesk(): boolean {
  const high = window.matchMedia('(pointer: fine)').matches ? HIGH_UNDER_A_MOUSE : HIGH;
  return window.innerWidth >= WIDE && window.innerHeight >= high;
}
