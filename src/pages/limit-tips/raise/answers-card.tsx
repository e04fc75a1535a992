import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { jumpTo } from '@/components/jump-list';
import { Row } from '@/components/row';
import type { LimitView } from '@/services/contract/limit';
import { showYuan } from '@/units/fen';
import { words as names } from '@/words/names';
import { whatNext } from '../what-if/what-next';
import './answers-card.scss';

/** Three questions a person has of a limit, each answered in a line that leads to its part of the page. */
export function AnswersCard({ view }: { view: LimitView }) {
  const { score, rating, tips } = view;
  const [best] = tips;
  const next = whatNext(view);
  return (
    <Card flush>
      <Row
        detail={because(view)}
        label={<Answer to="为什么是这个数">{`综合分 ${score.toFixed(2)}，评级 ${rating}`}</Answer>}
        onTap={() => jumpTo('why')}
      />
      {best && (
        <Row
          label={<Answer to="能做什么">{best.title}</Answer>}
          detail={[...waiting(best), tips.length > 1 && `还有 ${tips.length - 1} 个办法`]
            .filter(Boolean)
            .join(' · ')}
          value={best.gainFen ? <View className="tip-gain">+{showYuan(best.gainFen)}</View> : undefined}
          onTap={() => jumpTo('act')}
        />
      )}
      <Row
        label={<Answer to="接下来会变吗">{next.title}</Answer>}
        detail={next.detail}
        onTap={() => jumpTo('act')}
      />
    </Card>
  );
}

function Answer({ to, children }: { to: string; children: string }) {
  return (
    <>
      <View className="answer-to">{to}</View>
      <View className="answer">{children}</View>
    </>
  );
}

/** What weighs most in the score, and how much the rest of the way changed. */
function because({ rows, steps }: LimitView): string {
  const heaviest = rows.reduce((most, row) => (row.weightThirds > most.weightThirds ? row : most));
  const moved = steps.filter(({ kind }) => kind === 'rise' || kind === 'cut' || kind === 'cap').length;
  return `${names.dimensions[heaviest.dimension]}权重最大，${moved === 0 ? '没有加减项' : `另有 ${moved} 个加减项`}`;
}

const waiting = ({ waitDays, waitInWorkingDays }: LimitView['tips'][number]): string[] =>
  waitDays === null ? [] : [`约需 ${waitDays} ${waitInWorkingDays ? '个工作日' : '天'}`];
