import { View } from '@tarojs/components';
import { copyText } from '@/components/copy';
import { Tappable } from '@/components/tappable';
import { words } from '@/words/director/sharing';
import { HeadButton } from '../head-button';
import { useRemote } from '../remote';
import './share-panel.scss';
import { useCode } from './use-code';

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
  const remote = useRemote();
  const shown = useCode(remote);
  if (shown?.ok === false) return <View className="share-code">{words.noCode[shown.problem]}</View>;
  // The demo's time goes on by itself: what is copied is the moment of the tap.
  const copy = (as: (code: string) => string): void => {
    const made = remote.controls.code(remote.page());
    if (made.ok) void copyText(as(made.code));
  };
  return (
    <View className="share">
      <View className="share-code">
        <View className="share-label">{words.code}</View>
        <View className="share-text">{shown ? brief(shown.code) : '…'}</View>
        <Tappable className="share-copy" label={words.copyCode} onTap={() => copy((code) => code)}>
          {words.copy}
        </Tappable>
      </View>
      <HeadButton text={words.copyLink} onTap={() => copy(linkTo)} />
    </View>
  );
}
