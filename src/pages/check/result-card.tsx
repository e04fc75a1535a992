import { View } from '@tarojs/components';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { copyText } from '@/components/copy';
import { Facts } from '@/components/facts';
import { Icon } from '@/components/icon';
import { Notice } from '@/components/notice';
import { cited, figures } from '@/stores/app/figures';
import type { Claim } from '@/stores/check/claim/claim';
import { type Checked, isRight, type JudgedWay } from '@/stores/check/claim/verdict';
import { rateNumber, showPercent, showRate } from '@/units/rate';
import { words } from '@/words/check';
import { AskedFigure } from '../sources';
import { checkText, goBySeveral, nameOf, pairWords, trueYearly, verdictWords } from './check-text';
import { WayRow } from './way-row';
import './result-card.scss';

/** Right or wrong, for which way of repaying, by how much, and the arithmetic to follow with a pencil. */
export function ResultCard({ claim, checked }: { claim: Claim; checked: Checked }) {
  const { nearest, ways, standing, pairs } = checked;
  const { title, text } = verdictWords(checked);
  const dearer = trueYearly(nearest);
  const contradicts = pairs.some(({ agree }) => agree === null);
  const dearest = Math.max(
    ...ways.map(({ count }) => Math.max(count.annualIrr ?? 0, rateNumber(count.request.annualRate))),
  );
  return (
    <Card>
      <View className="answer" role="status">
        <Icon
          name={standing === 'all' && !contradicts ? 'done' : 'alert'}
          className={standing === 'all' && !contradicts ? 'answer-right' : 'answer-wrong'}
        />
        <View className="answer-words">
          <View className="answer-title">{title}</View>
          <View className="answer-text">{text}</View>
        </View>
      </View>
      {pairs.length > 0 && (
        <View className="pairs">
          {pairs.map((pair) => (
            <Notice key={`${pair.a}/${pair.b}`} kind={pair.agree === null ? 'amber' : 'info'}>
              {pairWords(claim, pair)}
            </Notice>
          ))}
        </View>
      )}
      <Facts
        facts={[
          ...nearest.compared.flatMap((one) => [
            {
              label: words.claimed({ figure: words.fields[one.figure] }),
              value: words.amount({ amount: one.claimedFen }),
            },
            {
              label: (isRight(one) ? words.counted : words.countedOtherwise)({
                figure: words.fields[one.figure],
              }),
              value: one.verdict === 'varies' ? words.noOneFigure : words.amount({ amount: one.countedFen }),
            },
          ]),
          {
            label: dearer === null ? words.simpleRate : words.nominalRate,
            value: (
              <AskedFigure
                name={words.yearly}
                text={showRate(nearest.count.request.annualRate)}
                ids={cited('claim-rates')}
              />
            ),
          },
          ...(dearer === null ? [] : [{ label: words.trueRate, value: showPercent(dearer) }]),
        ]}
      />
      <View className="working">
        <View className="working-title">{ways.length > 1 ? words.howEach : words.how}</View>
        {ways.map((way) => (
          <WayRow
            key={keyOf(way)}
            claim={claim}
            way={way}
            name={ways.length === 1 ? null : nameOf(way, goBySeveral(ways))}
          />
        ))}
      </View>
      {dearest > rateNumber(figures().rateCaps.joint) + 0.000_05 && <Dear most={dearest} />}
      <Button kind="text" onTap={() => void copyText(checkText(claim, checked))}>
        {words.copy}
      </Button>
    </Card>
  );
}

const keyOf = ({ rate, count: { request } }: JudgedWay): string =>
  `${rate}/${request.way}/${request.dayCount}/${'days' in request.length}`;

function Dear({ most }: { most: number }) {
  const { rateCaps } = figures();
  const highest = most > rateNumber(rateCaps.article) + 0.000_05;
  return (
    <Notice kind={highest ? 'red' : 'amber'} title={words.dear.title}>
      {words.dear.text({
        cap: (
          <AskedFigure
            name={words.dear.cap}
            text={showRate(highest ? rateCaps.article : rateCaps.joint)}
            ids={cited('claim-caps')}
          />
        ),
      })}
    </Notice>
  );
}
