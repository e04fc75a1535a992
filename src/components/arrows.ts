const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Arrow keys among the radios or tabs of a group, on the web: they move the focus, and press what they reach where
 * that can be undone by going back.
 * @returns whether the key was one of them
 */
export function stepThrough(event: KeyboardEvent, pressing: boolean): boolean {
  const by = STEPS[event.key];
  const here = event.currentTarget;
  if (by === undefined || !(here instanceof HTMLElement)) return false;
  const group = here.closest('[role=radiogroup], [role=tablist]');
  if (!group) return false;
  const all = Array.from(group.querySelectorAll<HTMLElement>('[role=radio], [role=tab]')).filter(
    (one) => one.getAttribute('aria-disabled') !== 'true',
  );
  const next = all[(all.indexOf(here) + by + all.length) % all.length];
  next?.focus();
  if (pressing) next?.click();
  return true;
}
