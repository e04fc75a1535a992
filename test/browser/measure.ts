/** What must hold of everything that is drawn. Runs in the page; @returns what does not hold, in words. */
export function measure({ care }: { care: boolean }): string[] {
  const found: string[] = [];
  const smallest = care ? 18 : 12;
  const said = (text: string) => `「${text.trim().replace(/\s+/g, ' ').slice(0, 24)}」`;

  /** Text that is seen: its node, the boxes of its lines, and what holds it. */
  const texts: { node: Text; holder: Element; boxes: DOMRect[] }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const holder = node.parentElement;
    if (!holder || node.data.trim() === '' || !holder.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    if (boxes.length > 0) texts.push({ node, holder, boxes });
  }

  const ancestors = (element: Element): Element[] => {
    const all: Element[] = [];
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) all.push(at);
    return all;
  };

  // Nothing is wider than the window, and no text is cut off by a box that cannot be scrolled.
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > room)
    found.push(`the page is ${document.documentElement.scrollWidth} px wide`);
  for (const { node, holder, boxes } of texts) {
    let [scrollsX, scrollsY] = [false, false];
    for (const box of ancestors(holder)) {
      const style = getComputedStyle(box);
      const at = box.getBoundingClientRect();
      scrollsX ||= box.matches('.chips');
      scrollsY ||= /auto|scroll/.test(style.overflowY);
      const outX = boxes.some(({ left, right }) => left < at.left - 1 || right > at.right + 1);
      const outY = boxes.some(({ top, bottom }) => top < at.top - 2 || bottom > at.bottom + 2);
      if (!scrollsX && outX && style.overflowX !== 'visible')
        found.push(`${said(node.data)} is cut off at its side`);
      if (!scrollsY && outY && style.overflowY !== 'visible')
        found.push(`${said(node.data)} is cut off at its foot`);
      if (style.position === 'fixed') break;
    }
    if (!scrollsX && boxes.some(({ left, right }) => left < -1 || right > room + 1))
      found.push(`${said(node.data)} stands outside the window`);
  }

  // No text lies over another: what is fixed over the page is a layer of its own.
  const layerOf = (element: Element): Element | undefined =>
    ancestors(element).find(
      (at) => /fixed|sticky/.test(getComputedStyle(at).position) || at.matches('.overlay-panel'),
    );
  /** What of a box can be seen through all that clips it. */
  const seen = (holder: Element, box: DOMRect): DOMRect => {
    let [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom];
    for (const around of ancestors(holder)) {
      if (getComputedStyle(around).overflowY !== 'visible') {
        const at = around.getBoundingClientRect();
        [left, right] = [Math.max(left, at.left), Math.min(right, at.right)];
        [top, bottom] = [Math.max(top, at.top), Math.min(bottom, at.bottom)];
      }
      if (getComputedStyle(around).position === 'fixed') break;
    }
    return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  };
  const layered = texts.map(({ node, holder, boxes }) => ({
    node,
    layer: layerOf(holder),
    boxes: boxes
      .map((box) => ({ at: seen(holder, box), high: box.height }))
      .filter(({ at: { width, height } }) => width > 0 && height > 0),
  }));
  layered.forEach((one, index) => {
    for (const other of layered.slice(index + 1)) {
      if (one.layer !== other.layer) continue;
      const over = one.boxes.some((a) =>
        other.boxes.some(
          ({ at: b, high }) =>
            Math.min(a.at.right, b.right) - Math.max(a.at.left, b.left) > 2 &&
            // Of the whole letters: what is left of them at the edge of a box is little of either.
            Math.min(a.at.bottom, b.bottom) - Math.max(a.at.top, b.top) > Math.min(a.high, high) * 0.5,
        ),
      );
      if (over) found.push(`${said(one.node.data)} and ${said(other.node.data)} lie over each other`);
    }
  });

  // Letters are large enough, and figures are of one width.
  for (const { node, holder } of texts) {
    const { fontSize, fontVariantNumeric } = getComputedStyle(holder);
    if (Number.parseFloat(fontSize) < smallest && !holder.closest('.screen-title, .taro__toast'))
      found.push(`${said(node.data)} is ${fontSize} high`);
    if (/\d/.test(node.data) && !fontVariantNumeric.includes('tabular-nums'))
      found.push(`${said(node.data)} is not in tabular figures`);
  }

  // No line begins with punctuation that belongs to the one before, or ends with a bracket that opens.
  const blockOf = (element: Element): Element =>
    ancestors(element).find((at) => !getComputedStyle(at).display.startsWith('inline')) ?? document.body;
  const boxAt = (node: Text, index: number): DOMRect | undefined => {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + 1);
    return [...range.getClientRects()].find(({ width }) => width > 0);
  };
  let last: { block: Element; box: DOMRect; letter: string } | null = null;
  for (const { node, holder } of texts) {
    const block = blockOf(holder);
    const marks = [...node.data.matchAll(/[、，。；：！？）」』》】〉…·%‰,.;:!?)\]]|[（「『《【〈(]/gu)];
    const wrap = (before: typeof last, box: DOMRect | undefined) =>
      before !== null && box !== undefined && before.block === block && box.top >= before.box.bottom - 4;
    const previous = (index: number): typeof last => {
      for (let at = index - 1; at >= 0; at--) {
        const box = node.data[at]?.trim() ? boxAt(node, at) : undefined;
        if (box) return { block, box, letter: node.data[at] ?? '' };
      }
      return last;
    };
    for (const { index, 0: mark } of marks) {
      if (/[（「『《【〈(]/.test(mark)) continue;
      if (wrap(previous(index), boxAt(node, index)))
        found.push(
          `a line begins with ${mark} in ${said(node.data.slice(Math.max(0, index - 10), index + 8))}`,
        );
    }
    const first = node.data.search(/\S/);
    for (const { index, 0: mark } of marks) {
      if (!/[（「『《【〈(]/.test(mark)) continue;
      const next = node.data.slice(index + 1).search(/\S/);
      const box = boxAt(node, index);
      if (next >= 0 && box && wrap({ block, box, letter: mark }, boxAt(node, index + 1 + next)))
        found.push(`a line ends with ${mark} in ${said(node.data.slice(Math.max(0, index - 8), index + 8))}`);
    }
    if (last && /[（「『《【〈(]/.test(last.letter) && wrap(last, boxAt(node, first)))
      found.push(`a line ends with ${last.letter} before ${said(node.data)}`);
    last = previous(node.data.length);
  }

  /** What a keyframe says of itself; all else is what it changes. */
  const frame = ['offset', 'computedOffset', 'easing', 'composite'];
  // With reduced motion, nothing moves; that a skeleton waits before it shows is no motion, nor that one number is seen in
  // the place of another.
  for (const animation of document.getAnimations()) {
    const { target } = animation.effect as KeyframeEffect;
    // The framework's own toast fades in.
    if (target?.closest('.taro__toast')) continue;
    const name = (animation as CSSAnimation).animationName;
    const changed = (animation.effect as KeyframeEffect)
      .getKeyframes()
      .flatMap((keyframe) => Object.keys(keyframe).filter((key) => !frame.includes(key)));
    const isStill = name === 'skeleton-wait' || changed.every((property) => property === 'visibility');
    if (animation.playState === 'running' && !isStill) found.push(`${name} moves`);
  }

  return [...new Set(found)];
}

/** Takes every letter's width away: what is then large enough is so by its style, whatever the font and the words. */
export const WITHOUT_LETTERS = '* { font-size: 0 !important; letter-spacing: 0 !important; }';

/** What is tapped is large enough for a finger. Runs in the page; @returns what is not, in words. */
export function measureTargets({ care }: { care: boolean }): string[] {
  const found: string[] = [];
  const target = care ? 60 : 44;
  const said = (text: string) => `「${text.trim().replace(/\s+/g, ' ').slice(0, 24)}」`;
  // A pseudo-element may add to what is drawn.
  const controls =
    '[role=button],[role=radio],[role=checkbox],[role=switch],[role=tab],[role=link],[role=slider],input,textarea';
  for (const control of document.querySelectorAll(controls)) {
    if (!control.checkVisibility({ visibilityProperty: true }) || control.closest('[aria-hidden=true]'))
      continue;
    // The bar at the head is the system's on a phone, and keeps its height there too.
    const least = control.closest('.screen-bar') ? 44 : target;
    const box = control.getBoundingClientRect();
    let [width, height] = [box.width, box.height];
    const more = getComputedStyle(control, '::after');
    if (more.content !== 'none' && more.position === 'absolute') {
      width = Math.max(width, Number.parseFloat(more.width) || 0);
      height = Math.max(height, Number.parseFloat(more.height) || 0);
    }
    if (width < least - 0.6 || height < least - 0.6)
      found.push(
        `${control.tagName.toLowerCase()}.${control.className.replace(/^tappable |-on\b.*/g, '').replace(/ .*/, '')} ${said(control.getAttribute('aria-label') ?? control.textContent ?? '')} is ${Math.round(width)} × ${Math.round(height)} px to a finger`,
      );
  }
  return [...new Set(found)];
}
