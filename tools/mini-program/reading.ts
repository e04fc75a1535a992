/** What a screen reader is told of a node beside its text. */
const TOLD = ['role', 'aria-label', 'aria-checked', 'aria-selected', 'aria-disabled'] as const;

/**
 * What a person reads on a page, from its beginning to its end, by eye and by ear: a line for every node that has a
 * role, a name or a state, and one for the text up to the next of them, without its spaces, so that it does not matter
 * into how many nodes a sentence is cut. Text counts where a screen reader passes it over, too. What has neither text
 * nor name is not compared: drawings, colours, and how long a bar is.
 */
export function reading(page: Element): string[] {
  const said: string[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') said.push(text);
    text = '';
  };
  const read = (node: Node): void => {
    if (node.nodeType === 3) text += (node.textContent ?? '').replace(/\s+/g, '');
    if (node.nodeType !== 1 || (node as HTMLElement).hidden) return;
    const told = toldOf(node as Element);
    if (told !== '') {
      flush();
      said.push(told);
    }
    node.childNodes.forEach(read);
  };
  read(page);
  flush();
  return said;
}

/** `[button 总额度70,600.00，查看出处]`; of a field also what stands in it. The browser's own input inside is not told twice. */
function toldOf(node: Element): string {
  if (node.matches('input, textarea')) return '';
  const parts = TOLD.flatMap((name) => {
    const value = node.getAttribute(name);
    if (value === null) return [];
    return [name.startsWith('aria-') && name !== 'aria-label' ? `${name.slice(5)}=${value}` : value];
  });
  const field = node.querySelector<HTMLInputElement>(':scope > input:not([type=range]), :scope > textarea');
  if (field) parts.push(field.value, field.placeholder);
  return parts.length > 0 ? `[${parts.join(' ').replace(/\s+/g, ' ')}]` : '';
}
