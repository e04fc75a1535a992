import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { jumpTo } from '@/components/jump-list';
import { Row } from '@/components/row';
import type { LimitView } from '@/services/contract/limit';
import { showYuan } from '@/units/fen';
import { words } from '@/words/limit-tips/raise';
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
        label={<Answer to={words.why}>{words.scoreAndRating({ score: score.toFixed(2), rating })}</Answer>}
        onTap={() => jumpTo('why')}
      />
      {best && (
        <Row
          label={<Answer to={words.whatToDo}>{best.title}</Answer>}
          detail={[...waiting(best), tips.length > 1 && words.moreWays({ ways: tips.length - 1 })]
            .filter(Boolean)
            .join(' · ')}
          value={best.gainFen ? <View className="tip-gain">+{showYuan(best.gainFen)}</View> : undefined}
          onTap={() => jumpTo('act')}
        />
      )}
      <Row
        label={<Answer to={words.willItChange}>{next.title}</Answer>}
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
  const dimension = names.dimensions[heaviest.dimension];
  return moved === 0 ? words.heaviest({ dimension }) : words.heaviestAndSteps({ dimension, steps: moved });
}

const waiting = ({ waitDays, waitInWorkingDays }: LimitView['tips'][number]): string[] =>
  waitDays === null
    ? []
    : [(waitInWorkingDays ? words.aboutWorkingDays : words.aboutDays)({ days: waitDays })];
