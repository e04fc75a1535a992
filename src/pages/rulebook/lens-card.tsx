import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { Notice } from '@/components/notice';
import { Segmented } from '@/components/segmented';
import { LENSES } from '@/services/contract/terms';
import { cited } from '@/stores/app/figures';
import { type Outlook, type RulebookState, rulebookStore } from '@/stores/rulebook/rulebook';
import { showYuan } from '@/units/fen';
import { failureWords } from '@/words/failure-words';
import { words as names } from '@/words/names';
import { words } from '@/words/rulebook';
import { AskedFigure } from '../sources';
import './lens-card.scss';

/** Whose figures the whole demo goes by, and what another choice changed. */
export function LensCard({ state }: { state: Extract<RulebookState, { phase: 'ready' }> }) {
  const { outlook, before, choosing, refused } = state;
  return (
    <Card title={words.lens}>
      <Segmented
        label={words.lens}
        options={LENSES.map((lens) => ({ value: lens, text: names.lenses[lens] }))}
        value={choosing?.lens ?? outlook.settings.lens}
        onChange={(lens) => void rulebookStore.getState().choose({ lens })}
      />
      <View className={choosing === null ? 'lens-effect' : 'lens-effect lens-late'} role="status">
        {before === null ? <Now outlook={outlook} /> : <Changed before={before} after={outlook} />}
      </View>
      {refused && <Notice title={failureWords(refused).title}>{words.notChosen}</Notice>}
    </Card>
  );
}

function Now({ outlook }: { outlook: Outlook }) {
  return words.now({
    lens: names.lenses[outlook.settings.lens],
    total: (
      <AskedFigure name={words.totalLimit} text={showYuan(outlook.totalLimitFen)} ids={cited('lens-limit')} />
    ),
    rates: <AskedFigure name={words.yearly} text={rates(outlook)} ids={cited('lens-rates')} />,
    products: <AskedFigure name={words.products} text={howMany(outlook)} ids={cited('lens-products')} />,
  });
}

function Changed({ before, after }: { before: Outlook; after: Outlook }) {
  const gone = without(before.products, after.products);
  const come = without(after.products, before.products);
  const [was, is] = [before.settings.lens, after.settings.lens];
  const rows = [
    {
      label: words.totalLimit,
      from: showYuan(before.totalLimitFen),
      to: showYuan(after.totalLimitFen),
      claim: 'lens-limit',
    },
    { label: words.simpleRate, from: rates(before), to: rates(after), claim: 'lens-rates' },
    {
      label: words.products,
      from: howMany(before),
      to: howMany(after),
      claim: 'lens-products',
    },
  ] as const;
  return (
    <>
      <View className="lens-line lens-head">
        <View className="lens-label">{words.change}</View>
        <View className="lens-cell">{was === is ? words.before : names.lenses[was]}</View>
        <View className="lens-cell">{was === is ? words.after : names.lenses[is]}</View>
      </View>
      {rows.map(({ claim, label, from, to }) => (
        <View key={claim} className="lens-line">
          <View className="lens-label">{label}</View>
          <View className="lens-cell">{from}</View>
          <View className="lens-cell lens-new">
            <AskedFigure name={label} text={to} ids={cited(claim)} />
          </View>
        </View>
      ))}
      {gone !== '' && <View className="lens-words">{words.gone({ products: gone })}</View>}
      {come !== '' && <View className="lens-words">{words.come({ products: come })}</View>}
      <View className="lens-words">{words.loansUnchanged}</View>
    </>
  );
}

/** The names of those that only the first has. */
const without = (some: Outlook['products'], others: Outlook['products']): string =>
  some
    .filter(({ id }) => !others.some((other) => other.id === id))
    .map(({ name }) => name)
    .join('、');

const howMany = ({ products }: Outlook): string => words.productCount({ products: products.length });

const rates = ({ rateRange }: Outlook): string =>
  (rateRange.claimed ? words.ratesClaimed : words.rates)(rateRange);
