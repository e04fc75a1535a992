import { elementAt } from '../host/view';

/** As long as a finger is on it, an element wears the class that its template names for that. */
export function hover(document: Document): void {
  const hovered = (from: Node | null): { node: Element; name: string } | null => {
    let node = from instanceof Node ? (from as Element) : null;
    for (; node; node = node.parentElement) {
      const name = (elementAt(node) as { data?: { hoverClass?: string } } | null)?.data?.hoverClass;
      if (name && name !== 'none' && node.tagName === 'WX-VIEW') return { node, name };
    }
    return null;
  };
  document.addEventListener('pointerdown', ({ target }) => {
    const found = hovered(target as Node);
    if (!found) return;
    found.node.classList.add(found.name);
    const end = () => found.node.classList.remove(found.name);
    document.addEventListener('pointerup', end, { once: true });
    document.addEventListener('pointercancel', end, { once: true });
  });
}
