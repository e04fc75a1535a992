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
import { type Fen, fen, showYuan, sumFen, ZERO } from '@/units/fen';
import { words } from '@/words/limit-tips/limit';
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
  const figures = { used: usedFen, available: availableFen, limit: limitFen };
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
        label={
          running?.untilDay
            ? words.gaugeUntil({ ...figures, until: running.untilDay, today: view.today })
            : words.gauge(figures)
        }
      >
        <View className="limit-tips-small">{words.availableYuan}</View>
        <View className="limit-tips-number">{showYuan(availableFen)}</View>
        <View className="limit-tips-small">
          {words.total({
            limit: (
              <AskedFigure text={showYuan(limitFen)} name={words.totalLimit} ids={result?.sources ?? []} />
            ),
          })}
        </View>
      </Gauge>
      <View className="limit-tips-keys">
        <View className="limit-tips-key">
          <View className="limit-tips-dot limit-tips-used" />
          {words.used(figures)}
        </View>
        <View className="limit-tips-key">
          <View className="limit-tips-dot limit-tips-free" />
          {words.available(figures)}
        </View>
        {running?.untilDay && (
          <View className="limit-tips-key">
            <View className="limit-tips-dot limit-tips-passing" />
            {words.temporary({
              raise: running.name,
              until: (
                <AskedFigure
                  text={words.untilDay({ until: running.untilDay, today: view.today })}
                  name={words.until}
                  ids={running.sources}
                  answer={words.untilAnswer}
                />
              ),
            })}
          </View>
        )}
      </View>
      {usedFen > limitFen && (
        <View className="limit-tips-cut">{words.overdrawn({ difference: fen(usedFen - limitFen) })}</View>
      )}
      {blocked && usedFen <= limitFen && <View className="limit-tips-cut">{words.blocked}</View>}
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
  return other ? <View className="limit-tips-small">{words.seeOther({ product: other.name })}</View> : null;
}

/** Whose limit is shown; with one product there is nothing to switch. */
function Switch({ view: { productId, productName, products } }: { view: LimitView }) {
  const [open, setOpen] = useState(false);
  if (products.length < 2) return <View className="limit-tips-product">{productName}</View>;
  return (
    <>
      <Tappable
        className="limit-tips-product limit-tips-switch"
        label={words.switch({ product: productName })}
        onTap={() => setOpen(true)}
      >
        <Text>{productName}</Text>
        <Icon name="chevron" size={16} className="limit-tips-down" />
      </Tappable>
      {open && (
        <Sheet title={words.whichProduct} flush onClose={() => setOpen(false)}>
          <View role="radiogroup" aria-label={words.product}>
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
