import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { shownCovers } from '@/platform/covers';
import { words } from '@/words/components';
import { appearanceClass, useAppearance } from './appearance';
import { CaptionBar, TroubleMark } from './backstage';
import { useBars } from './bars';
import { Covered } from './covered';
import { DemoLine } from './demo-line';
import { Icon } from './icon';
import { KeptNewsNotice } from './keeping';
import { useRescue } from './rescue';
import './screen.scss';
import { TabBar } from './tab-bar';
import { Tappable } from './tappable';
import { useWays } from './ways';

interface ScreenProps {
  title: string;
  /** Which tab this page is: no back button, room for the tab bar. */
  tab?: 'entry' | 'repay' | 'limit-tips' | 'me';
  /** Fixed at the foot: the one action of the page. */
  footer?: ReactNode;
  /** Instead of leaving by the back button that is ours, on the web. */
  onBack?: (() => void) | undefined;
  /** Asks for everything again: a button on the web, where WeChat lets a finger pull. */
  onRefresh?: (() => void) | undefined;
  /** What is priced on the page is for something else than what is asked for: it fades until the answer is there. */
  stale?: boolean;
  /** Without the button that opens the director: for the director itself. */
  backstage?: boolean;
  children?: ReactNode;
}

/** A page's root: theme and type size, the line that says this is a demo, safe areas; on the web the bars WeChat draws itself. */
export function Screen({
  title,
  tab,
  footer,
  onBack,
  onRefresh,
  stale = false,
  backstage = false,
  children,
}: ScreenProps) {
  const appearance = useAppearance();
  const ways = useWays();
  const { desk } = useRescue();
  useBars(appearance.theme);
  const web = process.env.TARO_ENV === 'h5';
  // A release is told apart at each place: only so does the compiler see that what stands there is never drawn.
  // In a frame the director's desk is around the phone already.
  const door = !backstage && !ways.alone && !(web && window.parent !== window);
  return (
    <View
      className={`screen${tab ? ' screen-tab' : ''}${web ? ' screen-web' : ''}${process.env.RELEASE !== 'true' && !web && door ? ' screen-door' : ''}${stale ? ' screen-stale' : ''}${appearanceClass(appearance)}`}
      {...(web ? { role: 'main' } : {})}
    >
      {web && (
        <View className="screen-bar">
          {!tab && (
            <Tappable
              className="screen-back"
              label={words.back}
              onTap={() => shownCovers()?.back() || (onBack ?? ways.back)()}
            >
              <Icon name="back" />
            </Tappable>
          )}
          {tab && onRefresh && (
            <Tappable className="screen-back" label={words.refresh} onTap={onRefresh}>
              <Icon name="refresh" size={20} />
            </Tappable>
          )}
          <View className="screen-title" role="heading" aria-level="1">
            {title}
          </View>
          {process.env.RELEASE !== 'true' && door && <DirectorButton />}
        </View>
      )}
      <DemoLine>{process.env.RELEASE !== 'true' && !web && door && <DirectorButton />}</DemoLine>
      {ways.alone && <View className="screen-alone">{words.onlyLooking}</View>}
      {process.env.RELEASE !== 'true' && !backstage && <TroubleMark />}
      <KeptNewsNotice />
      <Covered>
        <View className="screen-body">{children}</View>
        {footer !== undefined && (
          <View className="screen-foot">
            <View className="screen-foot-inner">{footer}</View>
          </View>
        )}
      </Covered>
      {process.env.RELEASE !== 'true' && !backstage && (
        <CaptionBar raised={tab !== undefined || footer !== undefined} />
      )}
      {tab && !ways.alone && <TabBar current={tab} />}
      {desk}
    </View>
  );
}

/** On the web where WeChat has its capsule; on a phone in the line below, which stays: it covers nothing. */
function DirectorButton() {
  const { toDirector } = useWays();
  return (
    <Tappable className="screen-director" label={words.openDirector} onTap={toDirector}>
      {words.director}
    </Tappable>
  );
}
