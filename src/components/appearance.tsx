import { createContext, useContext } from 'react';

/** How the person wants to see the app. The app provides it once; a page's root turns it into classes. */
export interface Appearance {
  readonly theme: 'system' | 'light' | 'dark';
  /** Larger type and targets. */
  readonly care: boolean;
}

const AppearanceContext = createContext<Appearance>({ theme: 'system', care: false });

export const AppearanceProvider = AppearanceContext.Provider;

/** The classes that carry the person's theme and type size; every root drawn by the platform needs them. */
export function appearanceClass({ theme, care }: Appearance): string {
  return `${theme === 'system' ? '' : ` theme-${theme}`}${care ? ' care' : ''}`;
}

export const useAppearance = (): Appearance => useContext(AppearanceContext);
