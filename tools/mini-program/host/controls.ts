import type * as glassEasel from 'glass-easel';

type Component = glassEasel.GeneralComponent;

/** What a built-in component does beyond being drawn. */
interface Control {
  attach(component: Component): void;
  update(component: Component): void;
}

const nodeOf = (component: Component): HTMLElement | null => component.$$ as unknown as HTMLElement | null;

const tell = (component: Component, type: string, detail: object): void =>
  component.triggerEvent(type, detail, { bubbles: false, composed: false });

const inner = (component: Component): HTMLInputElement | null =>
  nodeOf(component)?.querySelector<HTMLInputElement>('input, textarea') ?? null;

/** The browser's own input inside ours; its events go no further. */
function addInput(component: Component, tag: 'input' | 'textarea', type = 'text'): HTMLInputElement | null {
  const node = nodeOf(component);
  if (!node || inner(component)) return null;
  const input = node.ownerDocument.createElement(tag) as HTMLInputElement;
  if (tag === 'input') input.type = type;
  node.append(input);
  return input;
}

const typed = (tag: 'input' | 'textarea'): Control => ({
  attach(component) {
    const field = addInput(component, tag);
    if (!field) return;
    const value = () => ({ value: field.value, cursor: field.selectionStart ?? field.value.length });
    field.addEventListener('input', (event) => {
      event.stopPropagation();
      tell(component, 'input', { ...value(), keyCode: 0 });
    });
    field.addEventListener('focus', () => tell(component, 'focus', { value: field.value, height: 0 }));
    field.addEventListener('blur', () => tell(component, 'blur', value()));
    field.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter' && tag === 'input') tell(component, 'confirm', value());
    });
    this.update(component);
  },
  update(component) {
    const field = inner(component);
    if (!field) return;
    const { value, placeholder, disabled, maxlength, type, ariaLabel } = component.data;
    if (field.value !== (value ?? '')) field.value = value ?? '';
    field.placeholder = placeholder ?? '';
    field.disabled = disabled === true;
    field.inputMode = type === 'digit' ? 'decimal' : '';
    if (maxlength >= 0) field.maxLength = maxlength;
    if (ariaLabel) field.setAttribute('aria-label', ariaLabel);
  },
});

const slider: Control = {
  attach(component) {
    const range = addInput(component, 'input', 'range');
    if (!range) return;
    const moved = (type: string) => (event: Event) => {
      event.stopPropagation();
      range.style.setProperty('--at', String(shareOf(range)));
      tell(component, type, { value: Number(range.value) });
    };
    range.addEventListener('input', moved('changing'));
    range.addEventListener('change', moved('change'));
    slider.update(component);
  },
  update(component) {
    const range = inner(component);
    if (!range) return;
    const { min, max, step, value, disabled, activeColor, backgroundColor, blockColor, ariaLabel } =
      component.data;
    // The bounds first: a browser keeps a value between them.
    Object.assign(range, { min, max, step, disabled: disabled === true });
    range.value = String(value);
    if (ariaLabel) range.setAttribute('aria-label', ariaLabel);
    range.style.setProperty('--active', activeColor);
    range.style.setProperty('--rest', backgroundColor);
    range.style.setProperty('--block', blockColor);
    range.style.setProperty('--at', String(shareOf(range)));
  },
};

const shareOf = ({ min, max, value }: HTMLInputElement): number =>
  Number(max) > Number(min) ? (Number(value) - Number(min)) / (Number(max) - Number(min)) : 0;

const scrollView: Control = {
  attach(component) {
    const node = nodeOf(component);
    if (!node) return;
    let atEnd = false;
    node.addEventListener('scroll', (event) => {
      event.stopPropagation();
      const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight } = node;
      tell(component, 'scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth, deltaX: 0, deltaY: 0 });
      const near = scrollTop + clientHeight >= scrollHeight - component.data.lowerThreshold;
      if (near && !atEnd) tell(component, 'scrolltolower', { direction: 'bottom' });
      atEnd = near;
    });
  },
  update: () => {},
};

const image: Control = {
  attach(component) {
    const node = nodeOf(component);
    if (!node) return;
    node.append(node.ownerDocument.createElement('img'));
    image.update(component);
  },
  update(component) {
    const picture = nodeOf(component)?.querySelector('img');
    if (picture && component.data.src) picture.src = component.data.src;
  },
};

/** WeChat's own button: what it opens, it opens itself; here only the consent to privacy. */
const button: Control = {
  attach(component) {
    const node = nodeOf(component);
    if (!node) return;
    node.setAttribute('role', 'button');
    node.addEventListener('click', () => {
      if (component.data.openType !== 'agreePrivacyAuthorization') return;
      node.setAttribute('data-tapped', component.id);
      tell(component, 'agreeprivacyauthorization', {});
    });
  },
  update: () => {},
};

/** Told to a container that it is to take the way back for itself. */
export const WAY_BACK = 'wayback';
export const HOLDS_BACK = 'data-holds-back';

/** WeChat's page within a page: while it is shown, the way back closes it and not the page. */
const pageContainer: Control = {
  attach(component) {
    const node = nodeOf(component);
    if (!node) return;
    node.addEventListener(WAY_BACK, (event) => {
      event.stopPropagation();
      leave(component);
    });
    pageContainer.update(component);
  },
  update(component) {
    const node = nodeOf(component);
    if (!node) return;
    const { show } = component.data;
    // One that the way back has closed is closed until it is told to hide, and to show again.
    if (show && node.getAttribute('data-show') !== 'true') node.setAttribute(HOLDS_BACK, '');
    else if (!show && node.hasAttribute(HOLDS_BACK)) leave(component);
    node.setAttribute('data-show', String(show === true));
  },
};

function leave(component: Component): void {
  nodeOf(component)?.removeAttribute(HOLDS_BACK);
  for (const type of ['beforeleave', 'leave', 'afterleave']) tell(component, type, {});
}

export const CONTROLS: Readonly<Partial<Record<string, Control>>> = {
  button,
  input: typed('input'),
  textarea: typed('textarea'),
  slider,
  'scroll-view': scrollView,
  'page-container': pageContainer,
  image,
};
