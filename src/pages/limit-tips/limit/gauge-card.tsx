import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '@/components/card';
import { ChoiceRow } from '@/components/choice-row';
import { Gauge } from '@/components/gauge';
import { Icon } from '@/components/icon';
import { Sheet } from '@/components/sheet';
import { Tappable } from '@/components/tappable';
import type { LimitView } from '@/services/contract/limit';
import type { TemporaryRaiseId } from '@/services/contract/terms';
import { limitStore } from '@/stores/limit/limit';
import { showDay } from '@/units/day';
import { type Fen, fen, showYuan, sumFen, ZERO } from '@/units/fen';
import { AskedFigure } from '../../sources';
import './gauge-card.scss';

/** The one large number: what can be borrowed, out of what. */
export function GaugeCard({ view }: { view: LimitView }) {
  const { usedFen, limitFen, refusals } = view;
  const blocked = refusals.length > 0;
  const availableFen = blocked ? ZERO : view.availableFen;
  const whole = limitFen > 0 ? usedFen / limitFen : usedFen > 0 ? 1 : 0;
  const result = view.steps.at(-1);
  const running = blocked ? undefined : view.temporaryRaises.find(({ untilDay }) => untilDay !== null);
  const passingFen = running ? temporaryPart(view.steps, running.id) : ZERO;
  return (
    <Card>
      <View className="limit-tips-head">
        <Switch view={view} />
        <Other view={view} />
      </View>
      <Gauge
        share={whole}
        passing={limitFen > 0 ? passingFen / limitFen : 0}
        blocked={blocked}
        label={`已用 ${showYuan(usedFen)} 元，可用 ${showYuan(availableFen)} 元，总额度 ${showYuan(limitFen)} 元${running?.untilDay ? `，其中临时额度到 ${showDay(running.untilDay, view.today)}为止` : ''}`}
      >
        <View className="limit-tips-small">可用额度（元）</View>
        <View className="limit-tips-number">{showYuan(availableFen)}</View>
        <View className="limit-tips-small">
          总额度 <AskedFigure text={showYuan(limitFen)} name="总额度" ids={result?.sources ?? []} />
        </View>
      </Gauge>
      <View className="limit-tips-keys">
        <View className="limit-tips-key">
          <View className="limit-tips-dot limit-tips-used" />
          已用 {showYuan(usedFen)}
        </View>
        <View className="limit-tips-key">
          <View className="limit-tips-dot limit-tips-free" />
          可用 {showYuan(availableFen)}
        </View>
        {running?.untilDay && (
          <View className="limit-tips-key">
            <View className="limit-tips-dot limit-tips-passing" />
            {running.name}，到{' '}
            <AskedFigure
              text={`${showDay(running.untilDay, view.today)}（含）`}
              name="到"
              ids={running.sources}
              answer="到期自动收回，已经借的按原计划还"
            />
          </View>
        )}
      </View>
      {usedFen > limitFen && (
        <View className="limit-tips-cut">
          现在的总额度比已用少 {showYuan(fen(usedFen - limitFen))}
          。已经借的按原计划还，不会要求提前还。
        </View>
      )}
      {blocked && usedFen <= limitFen && (
        <View className="limit-tips-cut">总额度按评分列出；上面的原因消除之前，不能再借。</View>
      )}
    </Card>
  );
}

/** What of the limit ends with a temporary raise: its step, less what a cap took of it again. */
function temporaryPart(steps: LimitView['steps'], raiseId: TemporaryRaiseId): Fen {
  const raise = steps.find(({ id }) => id === raiseId)?.changeFen ?? ZERO;
  const capped = sumFen(steps.filter(({ kind }) => kind === 'cap').map(({ changeFen }) => changeFen));
  return fen(Math.max(0, raise + capped));
}

/** Another product of which there is a limit, so that one knows that there is. */
function Other({ view: { productId, products } }: { view: LimitView }) {
  const other = products.find(({ id }) => id !== productId);
  return other ? <View className="limit-tips-small">也可看 {other.name}</View> : null;
}

/** Whose limit is shown; with one product there is nothing to switch. */
function Switch({ view: { productId, productName, products } }: { view: LimitView }) {
  const [open, setOpen] = useState(false);
  if (products.length < 2) return <View className="limit-tips-product">{productName}</View>;
  return (
    <>
      <Tappable
        className="limit-tips-product limit-tips-switch"
        label={`${productName}，换一个产品`}
        onTap={() => setOpen(true)}
      >
        <Text>{productName}</Text>
        <Icon name="chevron" size={16} className="limit-tips-down" />
      </Tappable>
      {open && (
        <Sheet title="看哪个产品的额度" flush onClose={() => setOpen(false)}>
          <View role="radiogroup" aria-label="产品">
            {products.map(({ id, name }) => (
              <ChoiceRow
                key={id}
                label={name}
                chosen={id === productId}
                onChoose={() => {
                  setOpen(false);
                  void limitStore.getState().choose(id);
                }}
              />
            ))}
          </View>
        </Sheet>
      )}
    </>
  );
}
