/**
 * Stands on the web for what Taro's router brings along and this app never shows: its navigation bar, which each page draws
 * itself, its tab bar, and pulling a page down.
 */
export function initNavigationBar(): void {}
export function defineCustomElement(): void {}

/** Names that Taro's list of components hands on. */
const nothing = null;

export { nothing as a, nothing as P, nothing as T, nothing as TaroPullToRefreshCore, nothing as TaroTabbar };
