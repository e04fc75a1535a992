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
import { showFen } from '@/units/fen';
import { rateNumber, showRate } from '@/units/rate';
import { AskedFigure } from '../sources';
import { checkText, goBySeveral, nameOf, pairWords, trueYearly, verdictWords } from './check-text';
import { FIELD_NAMES } from './check-words';
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
            { label: `说的${FIELD_NAMES[one.figure]}`, value: `${showFen(one.claimedFen)} 元` },
            {
              label: isRight(one)
                ? `算出的${FIELD_NAMES[one.figure]}`
                : `算出的${FIELD_NAMES[one.figure]}（对不上）`,
              value: one.verdict === 'varies' ? '每期不同' : `${showFen(one.countedFen)} 元`,
            },
          ]),
          {
            label: dearer === null ? '年化（单利）' : '名义年化',
            value: (
              <AskedFigure
                name="年化"
                text={showRate(nearest.count.request.annualRate)}
                ids={cited('claim-rates')}
              />
            ),
          },
          ...(dearer === null ? [] : [{ label: '真实年化（IRR）', value: dearer }]),
        ]}
      />
      <View className="working">
        <View className="working-title">{ways.length > 1 ? '没有说清的，每一种都算' : '怎么算的'}</View>
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
        复制结果发给别人
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
    <Notice kind={highest ? 'red' : 'amber'} title="这个利率偏高">
      折成一年超过{' '}
      <AskedFigure
        name="上限"
        text={showRate(highest ? rateCaps.article : rateCaps.joint)}
        ids={cited('claim-caps')}
      />
      ，先不要借。
    </Notice>
  );
}
