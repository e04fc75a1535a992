/**
 * Stands on the web for what Taro's router brings along and this app never shows: its navigation bar, which each page draws
 * itself, its tab bar, and pulling a page down.
 */
export function initNavigationBar() {}
export function defineCustomElement() {}
