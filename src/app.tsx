import Taro, { useDidShow, useLaunch, usePageNotFound } from '@tarojs/taro';
import { type ReactNode, useEffect, useMemo } from 'react';
import { AppearanceProvider } from '@/components/appearance';
import { BackstageProvider } from '@/components/backstage';
import { type KeptNews, KeptNewsProvider } from '@/components/keeping';
import { RescueProvider } from '@/components/rescue';
import { type Ways, WaysProvider } from '@/components/ways';
import { fontSizeSetting, isSinglePage } from '@/platform/device';
import { watchHistory } from '@/platform/history';
import { watchUncaught } from '@/platform/uncaught';
import { installWire } from '@/platform/wire/install';
import { useBackstage } from '@/stores/app/backstage';
import { keepingStore, useKeeping } from '@/stores/app/keeping';
import { privacyStore } from '@/stores/app/privacy';
import { resetStores } from '@/stores/app/reset';
import { readSettings, settingsStore, settingsToStore, useSettings } from '@/stores/app/settings';
import { back, go, HOME, nowhere, restart, toTab } from '@/ways/go';
import { pathOf, shownPage } from '@/ways/pages';
import { keepingWords } from '@/words/keeping';
import './app.fields';
import { followScene, giveToDesk, mendAddress, watchAddress } from './app.link';
import { rescue } from './app.rescue';
import './app.scss';

const STORED_AT = 'settings';

/** A phone set to large type asks for care mode; what the person chose here before goes over it. */
function restoreSettings() {
  const largeType = process.env.TARO_ENV === 'weapp' && fontSizeSetting() >= 20;
  settingsStore
    .getState()
    .change({ ...(largeType ? { care: true } : {}), ...readSettings(Taro.getStorageSync(STORED_AT)) });
}

/** Writes down what changes here, and takes over what changes in another window. Returns how to stop that. */
function keepSettings(): () => void {
  const stop = settingsStore.subscribe((now, before) => {
    const data = settingsToStore(Taro.getStorageSync(STORED_AT), now, before);
    Taro.setStorage({ key: STORED_AT, data }).catch(() => {
      // A full storage costs the person a setting at the next start, nothing more.
    });
  });
  if (process.env.TARO_ENV !== 'h5') return stop;
  const takeOver = ({ key }: StorageEvent): void => {
    if (key === STORED_AT) settingsStore.getState().change(readSettings(Taro.getStorageSync(STORED_AT)));
  };
  window.addEventListener('storage', takeOver);
  return () => {
    stop();
    window.removeEventListener('storage', takeOver);
  };
}

/** Another window has put somebody else in this one's place: what pages knew is over. */
function followOtherWindow(): () => void {
  return keepingStore.subscribe((now, before) => {
    if (now.takenOver === before.takenOver) return;
    resetStores();
    if (!pathOf(shownPage()).startsWith('director/')) restart(HOME);
  });
}

function useKeptNews(): KeptNews | null {
  const { news, dismiss, exported } = useKeeping((keeping) => keeping);
  return useMemo(
    () => news && { ...keepingWords(news), dismiss, exported: news.kind === 'time-unkept' ? null : exported },
    [news, dismiss, exported],
  );
}

watchUncaught();
if (process.env.TARO_ENV === 'weapp') installWire();
restoreSettings();
mendAddress();
giveToDesk();
watchHistory();

const ways: Ways = { back, toTab, toDirector: () => go('/director/index'), alone: isSinglePage() };

// A base library older than 2.32.3 does not ask.
if (process.env.TARO_ENV === 'weapp')
  Taro.onNeedPrivacyAuthorization?.((resolve, { referrer }) =>
    privacyStore.getState().ask(referrer, resolve),
  );

export default function App({ children }: { children?: ReactNode }) {
  const theme = useSettings((settings) => settings.theme);
  const backstage = useBackstage();
  const care = useSettings((settings) => settings.care);
  const keptNews = useKeptNews();
  // A link into nowhere leads to the wallet; a tab cannot be navigated to, so everything is opened anew.
  usePageNotFound(nowhere);
  useLaunch(followScene);
  useDidShow(followScene);
  useEffect(watchAddress, []);
  useEffect(keepSettings, []);
  useEffect(followOtherWindow, []);
  return (
    <BackstageProvider value={backstage}>
      <WaysProvider value={ways}>
        <KeptNewsProvider value={keptNews}>
          <AppearanceProvider value={{ theme, care }}>
            <RescueProvider value={rescue}>{children}</RescueProvider>
          </AppearanceProvider>
        </KeptNewsProvider>
      </WaysProvider>
    </BackstageProvider>
  );
}
