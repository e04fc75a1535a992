import { View } from '@tarojs/components';
import { copyText } from '@/components/copy';
import { Tappable } from '@/components/tappable';
import { useRemote } from './remote';
import './share.scss';

/** Longer codes are shown by their beginning and end: nobody reads them, they are copied. */
const SHOWN = 14;

const brief = (code: string): string =>
  code.length <= SHOWN ? code : `${code.slice(0, 8)}…${code.slice(-4)}`;

/** A link that opens a code here. */
const linkTo = (code: string): string =>
  process.env.TARO_ENV === 'h5'
    ? `${window.location.origin}${window.location.pathname}?scene=${code}`
    : `pages/entry/index?scene=${code}`;

/** The demo as it is now, to be handed on. */
export function SharePanel() {
  const { controls, page } = useRemote();
  const made = controls.code();
  if (!made.ok)
    return (
      <View className="share-code">
        {made.problem === 'too-long' ? '操作太多，装不进一个状态码' : '时间太远，装不进一个状态码'}
      </View>
    );
  const here = () => {
    const now = controls.code(page());
    return now.ok ? now.code : made.code;
  };
  return (
    <View className="share">
      <View className="share-code">
        <View className="share-label">状态码</View>
        <View className="share-text">{brief(made.code)}</View>
        <Tappable className="share-copy" label="复制状态码" onTap={() => void copyText(here())}>
          复制
        </Tappable>
      </View>
      <Tappable className="head-button" onTap={() => void copyText(linkTo(here()))}>
        复制链接
      </Tappable>
    </View>
  );
}
