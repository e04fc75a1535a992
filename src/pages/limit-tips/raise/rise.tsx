import { View } from '@tarojs/components';
import { words } from '@/words/limit-tips/raise';
import { AskedFigure } from '../../sources';

/** By how much of the base a proof or an occasion raises the limit. */
export const Rise = ({ percent, sources }: { percent: number; sources: readonly string[] }) => (
  <View>
    {words.riseOf({
      percent: <AskedFigure text={`${percent}%`} name={words.rise} ids={sources} answer={words.riseAnswer} />,
    })}
  </View>
);
