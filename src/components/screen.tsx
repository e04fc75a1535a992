import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { ReactNode } from 'react';
import { appearanceClass, useAppearance } from './appearance';
import { CaptionBar, TroubleMark } from './backstage';
import { Icon } from './icon';
import './screen.scss';
import { TabBar } from './tab-bar';
import { Tappable } from './tappable';

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
  /** Without the button that opens the director: for the director itself. */
  backstage?: boolean;
  children?: ReactNode;
}

const HOME = '/pages/entry/index';
const DIRECTOR = '/director/index';

/** To the page before; from a page opened by a link, to the wallet. */
export function goBack() {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else void Taro.switchTab({ url: HOME });
}

/** A page's root: theme and type size, the line that says this is a demo, safe areas; on the web the bars WeChat draws itself. */
export function Screen({
  title,
  tab,
  footer,
  onBack = goBack,
  onRefresh,
  backstage = false,
  children,
}: ScreenProps) {
  const appearance = useAppearance();
  const web = process.env.TARO_ENV === 'h5';
  // A release is told apart at each place: only so does the compiler see that what stands there is never drawn.
  // In a frame the director's desk is around the phone already.
  const door = !backstage && !(web && window.parent !== window);
  return (
    <View
      className={`screen${tab ? ' screen-tab' : ''}${appearanceClass(appearance)}`}
      {...(web ? { role: 'main' } : {})}
    >
      {web && (
        <View className="screen-bar">
          {!tab && (
            <Tappable className="screen-back" label="返回" onTap={onBack}>
              <Icon name="back" />
            </Tappable>
          )}
          {tab && onRefresh && (
            <Tappable className="screen-back" label="刷新" onTap={onRefresh}>
              <Icon name="refresh" size={20} />
            </Tappable>
          )}
          <View className="screen-title" role="heading" aria-level="1">
            {title}
          </View>
          {process.env.RELEASE !== 'true' && door && <DirectorButton />}
        </View>
      )}
      <View className="screen-demo">
        <Icon name="mark" size={14} className="screen-mark" />
        <Text>流程演示 · 不提供真实借款</Text>
        {process.env.RELEASE !== 'true' && !web && door && <DirectorButton />}
      </View>
      {process.env.RELEASE !== 'true' && !backstage && <TroubleMark />}
      <View className="screen-body">{children}</View>
      {footer !== undefined && (
        <View className="screen-foot">
          <View className="screen-foot-inner">{footer}</View>
        </View>
      )}
      {process.env.RELEASE !== 'true' && !backstage && (
        <CaptionBar raised={tab !== undefined || footer !== undefined} />
      )}
      {tab && <TabBar current={tab} />}
    </View>
  );
}

/** On the web where WeChat has its capsule; on a phone in the line below, which stays: it covers nothing. */
function DirectorButton() {
  return (
    <Tappable
      className="screen-director"
      label="打开演示台"
      onTap={() => void Taro.navigateTo({ url: DIRECTOR })}
    >
      演示
    </Tappable>
  );
}
