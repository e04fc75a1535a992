/**
 * Names that no screen reader says: on elements without a role, on those whose role takes no name (ARIA 1.2, 5.2.8.6),
 * and empty ones. axe lets them pass on a custom element, and all of ours are such on the web. Runs in the page, or in
 * the view of the compiled mini program; @returns them, in words.
 */
export function unreadNames(root: ParentNode = document): string[] {
  const nameless =
    'caption code definition deletion emphasis generic insertion mark none paragraph presentation strong subscript suggestion superscript term text time';
  /** What has a role of its own; WeChat's elements are drawn under their names with `wx-` before. */
  const spoken =
    'a area article aside audio button dialog fieldset figure footer form h1 h2 h3 h4 h5 h6 header iframe img input main meter nav ol output progress section select summary svg table textarea ul video slider';
  const found: string[] = [];
  for (const element of root.querySelectorAll('[aria-label], [aria-labelledby]')) {
    const role = element.getAttribute('role')?.trim() ?? '';
    const name = element.getAttribute('aria-label');
    const tag = element.tagName.toLowerCase();
    const what = `${tag}.${element.className.toString().replace(/\s+/g, '.')}`;
    const called = `${what}${role === '' ? '' : ` (${role})`} is called 「${name ?? ''}」`;
    if (name !== null && name.trim() === '') found.push(`${called}: an empty name`);
    else if (role === '' && !spoken.split(' ').includes(tag.replace(/^wx-/, '')))
      found.push(`${called}, and has no role to say it with`);
    else if (role !== '' && nameless.split(' ').includes(role.split(/\s+/)[0] ?? ''))
      found.push(`${called}, and its role takes no name`);
  }
  return [...new Set(found)];
}
