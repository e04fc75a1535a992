import type * as glassEasel from 'glass-easel';
import { CONTROLS } from './controls';

type Space = glassEasel.ComponentSpace;

const words = (text: string): string[] => text.trim().split(/\s+/);

/** What every component takes, and what a screen reader is told of it. */
const SPOKEN = words('ariaLabel ariaRole ariaHidden ariaChecked ariaSelected ariaDisabled');

/**
 * Stand-ins for WeChat's own components: those that the compiled templates name, with WeChat's properties.
 * What they do is in `controls.ts`.
 */
export const BUILTINS: Readonly<Record<string, readonly string[]>> = {
  view: words('animation hoverClass hoverStopPropagation hoverStartTime hoverStayTime'),
  text: words('animation selectable userSelect space decode overflow maxLines'),
  image: words('animation src mode lazyLoad webp showMenuByLongpress fadeIn'),
  input: words(`
    animation value type password placeholder placeholderStyle placeholderClass disabled maxlength cursorSpacing focus
    confirmType confirmHold cursor selectionStart selectionEnd name alwaysEmbed adjustPosition holdKeyboard autoFill
    cursorColor safePasswordCertPath safePasswordLength safePasswordTimeStamp safePasswordNonce safePasswordSalt
    safePasswordCustomHash
  `),
  textarea: words(`
    value placeholder placeholderStyle placeholderClass disabled maxlength autoFocus focus autoHeight fixed cursorSpacing
    cursor selectionStart selectionEnd name showConfirmBar adjustPosition holdKeyboard disableDefaultPadding
    confirmType confirmHold adjustKeyboardTo
  `),
  button: words(`
    size type plain disabled loading formType openType hoverClass hoverStopPropagation hoverStartTime hoverStayTime name
    lang sessionFrom sendMessageTitle sendMessagePath sendMessageImg appParameter showMessageCard phoneNumberNoQuotaToast
    businessId
  `),
  slider: words(`
    animation min max step disabled value color selectedColor activeColor backgroundColor blockSize blockColor
    showValue name
  `),
  'page-container': words(`
    show duration zIndex overlay position round closeOnSlideDown overlayStyle customStyle
  `),
  'scroll-view': words(`
    animation scrollX scrollY upperThreshold lowerThreshold scrollTop scrollLeft scrollIntoView scrollWithAnimation
    enableBackToTop enableFlex scrollAnchoring enhanced usingSticky pagingEnabled enablePassive bounces showScrollbar
    fastDeceleration type associativeContainer reverse clip cacheExtent minDragDistance scrollIntoViewWithinExtent
    scrollIntoViewAlignment padding refresherEnabled refresherThreshold refresherDefaultStyle refresherBackground
    refresherTriggered refresherTwoLevelEnabled refresherTwoLevelTriggered refresherTwoLevelThreshold
    refresherTwoLevelCloseThreshold refresherTwoLevelScrollEnabled refresherBallisticRefreshEnabled
    refresherTwoLevelPinned
  `),
};

/** Defines the built-in components in one space, so that another can use them by their plain names. */
export function defineBuiltins(from: Space, to: Space): void {
  for (const [tag, properties] of Object.entries(BUILTINS)) {
    const builder = from.define(`wx://${tag}`);
    // Of any type: Taro's templates give nothing where nothing was set, and WeChat's components take that.
    for (const name of [...properties, ...SPOKEN]) builder.property(name, { type: null } as never);
    const control = CONTROLS[tag];
    builder.lifetime('attached', function () {
      const component = this as unknown as glassEasel.GeneralComponent;
      speak(component);
      control?.attach(component);
    });
    builder.observer('**' as never, function () {
      const component = this as unknown as glassEasel.GeneralComponent;
      speak(component);
      control?.update(component);
    });
    to.setGlobalUsingComponent(tag, builder.registerComponent().general());
  }
}

/** As an attribute of the document: WeChat's `aria-role` is the web's `role`. */
const attributeOf = (property: string): string =>
  property === 'ariaRole' ? 'role' : property.replace('aria', 'aria-').toLowerCase();

const ATTRIBUTES = SPOKEN.map((property) => [property, attributeOf(property)] as const);

function speak(component: glassEasel.GeneralComponent): void {
  const node = component.$$ as unknown as HTMLElement | null;
  if (!node) return;
  for (const [property, attribute] of ATTRIBUTES) {
    const value: unknown = component.data[property];
    if (typeof value === 'string' && value !== '') node.setAttribute(attribute, value);
    else if (node.hasAttribute(attribute)) node.removeAttribute(attribute);
  }
}
