import * as glassEasel from 'glass-easel';

export type ViewContext = glassEasel.domlikeBackend.Context;
type ViewNode = glassEasel.domlikeBackend.Element;

/** Where a finger is, as an event tells it. */
export interface Touch {
  readonly identifier: number;
  readonly pageX: number;
  readonly pageY: number;
  readonly clientX: number;
  readonly clientY: number;
}

/** The element of the mini program that a node of the document is drawn for, or stands in. */
export function elementAt(node: Node | null): glassEasel.Element | null {
  let at = node as (Node & Partial<ViewNode>) | null;
  while (at && !at.__wxElement) at = at.parentNode;
  return at?.__wxElement ?? null;
}

const point = (
  { pageX = 0, pageY = 0, clientX = 0, clientY = 0 }: Partial<Touch>,
  identifier = 0,
): Touch => ({
  identifier,
  pageX,
  pageY,
  clientX,
  clientY,
});

/** The document's events that become the mini program's own. A tap is a click, whatever made it: finger, mouse or test. */
const FINGERS = ['click', 'touchstart', 'touchmove', 'touchend', 'touchcancel'] as const;
const STYLES = ['transitionend', 'animationstart', 'animationiteration', 'animationend'] as const;

/** A page of a document that glass-easel draws on. */
export function createView(document: Document): ViewContext {
  const sheets = new Map<string, string>();
  const drawn: (HTMLStyleElement | null)[] = [];
  const window = document.defaultView as Window & typeof globalThis;
  const listening = new window.AbortController();

  const dispatch = (event: Event, type: string, detail: object, touches: readonly Touch[]): void => {
    const target = elementAt(event.target as Node);
    if (!target) return;
    const made = new glassEasel.Event(type, detail, {
      bubbles: true,
      composed: true,
      capturePhase: true,
      originalEvent: event,
      extraFields: { touches, changedTouches: touches },
    });
    glassEasel.Event.dispatchEvent(target, made);
    if (made.defaultPrevented() && event.cancelable) event.preventDefault();
  };
  for (const type of FINGERS)
    document.addEventListener(
      type,
      (event) => {
        const { changedTouches } = event as TouchEvent;
        if (type !== 'click') {
          const touches = [...(changedTouches ?? [])].map((touch) => point(touch, touch.identifier));
          dispatch(event, type, {}, touches);
          return;
        }
        const touch = point(event as MouseEvent);
        dispatch(event, 'tap', { x: touch.pageX, y: touch.pageY }, [touch]);
      },
      { capture: true, passive: false, signal: listening.signal },
    );
  for (const type of STYLES)
    document.addEventListener(type, (event) => dispatch(event, type, {}, []), {
      capture: true,
      signal: listening.signal,
    });

  return {
    mode: 3 satisfies glassEasel.BackendMode.Domlike,
    destroy: () => listening.abort(),
    getWindowWidth: () => window.innerWidth,
    getWindowHeight: () => window.innerHeight,
    getDevicePixelRatio: () => window.devicePixelRatio,
    getTheme: () => 'light',
    getRootNode: () => document.body as unknown as ViewNode,
    render: (done) => done(null),

    // WeChat's elements are not the browser's: a real `input` could have no children.
    document: {
      createElement: (tag) => document.createElement(`wx-${tag}`) as unknown as ViewNode,
      createTextNode: (text) => document.createTextNode(text) as unknown as ViewNode,
      createDocumentFragment: () => document.createDocumentFragment() as unknown as ViewNode,
    },
    associateValue: (node, element) => {
      node.__wxElement = element;
    },

    registerStyleSheetContent: (path, text) => void sheets.set(path, String(text)),
    appendStyleSheetPath: (path) => {
      const style = document.createElement('style');
      style.textContent = sheets.get(path) ?? '';
      document.head.append(style);
      return drawn.push(style) - 1;
    },
    disableStyleSheet: (index) => drawn[index]?.remove(),

    getScrollOffset: (node, answer) => {
      const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = node as unknown as HTMLElement;
      answer({ scrollLeft, scrollTop, scrollWidth, scrollHeight });
    },

    // All events come in at the document; those that built-in components make, they dispatch themselves.
    onEvent: () => {},
    setListenerStats: () => {},
    setModelBindingStat: () => {},
  };
}
