import Taro from '@tarojs/taro';
import colours from '@/theme.json';
import { attempt } from './attempt';
import { phoneTheme } from './device';

/**
 * WeChat draws the bar above a page and the ground that shows when it is pulled down. Left alone they follow the phone's
 * theme (`theme.json`, which names the colours for both); a theme that a person chose has to be told for each page.
 */
export function colourBars(theme: 'system' | 'light' | 'dark'): void {
  const { navBackground, navText, ground, pullText } = colours[theme === 'system' ? phoneTheme() : theme];
  const frontColor = navText === 'white' ? '#ffffff' : '#000000';
  attempt(() => Taro.setNavigationBarColor({ frontColor, backgroundColor: navBackground }));
  attempt(() =>
    Taro.setBackgroundColor({
      backgroundColor: ground,
      backgroundColorTop: ground,
      backgroundColorBottom: ground,
    }),
  );
  attempt(() => Taro.setBackgroundTextStyle({ textStyle: pullText === 'dark' ? 'dark' : 'light' }));
}

/** @returns how to stop listening */
export function onPhoneTheme(changed: () => void): () => void {
  attempt(() => Taro.onThemeChange?.(changed));
  return () => attempt(() => Taro.offThemeChange?.(changed));
}
