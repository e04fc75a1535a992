import { View } from '@tarojs/components';
import { words } from '@/words/components';
import { Drawing, onCircle } from './drawing';
import './radar.scss';

export interface RadarAxis {
  readonly name: string;
  /** 0 to 100. */
  readonly score: number;
  /** False: the score stands for data that nobody collected. */
  readonly collected: boolean;
}

interface RadarProps {
  /** Five, from the top with the clock. */
  axes: readonly RadarAxis[];
  /** The dashed ring. */
  reference: number;
}

const SIZE = 196;
const CENTRE = SIZE / 2;
const RADIUS = 86;
const RINGS = [25, 50, 75, 100];

/** Scores on their axes. A hollow dot is one that was not collected. */
export function Radar({ axes, reference }: RadarProps) {
  const turn = (index: number) => 90 - (360 / axes.length) * index;
  const at = (index: number, score: number) => onCircle(CENTRE, CENTRE, (RADIUS * score) / 100, turn(index));
  const ring = (score: number) => polygon(axes.map((_, index) => at(index, score)));
  const scores = axes.map(({ score }, index) => at(index, score));
  const dots = (collected: boolean, of: (point: readonly [number, number]) => string) =>
    scores
      .filter((_, index) => axes[index]?.collected === collected)
      .map(of)
      .join('');
  const layers = [
    {
      className: 'radar-grid',
      shapes: `<path d="${RINGS.map(ring).join('')}${axes.map((_, index) => `M${CENTRE} ${CENTRE}L${at(index, 100).join(' ')}`).join('')}" stroke="#000" stroke-width=".75"/>`,
    },
    { className: 'radar-area', shapes: `<path d="${polygon(scores)}" fill="#000"/>` },
    {
      className: 'radar-reference',
      shapes: `<path d="${ring(reference)}" stroke="#000" stroke-dasharray="3 2.5"/>`,
    },
    {
      className: 'radar-line',
      shapes: `<path d="${polygon(scores)}" stroke="#000" stroke-width="2" stroke-linejoin="round"/>${dots(true, circle(4, 'fill="#000"'))}`,
    },
    { className: 'radar-hole', shapes: dots(false, circle(4, 'fill="#000"')) },
    { className: 'radar-hollow', shapes: dots(false, circle(4, 'stroke="#000" stroke-width="1.5"')) },
  ];
  return (
    <View className="radar" role="img" aria-label={spoken(axes, reference)}>
      <Drawing width={SIZE} height={SIZE} layers={layers} />
      {axes.map(({ name, score }, index) => (
        <View key={name} className={`radar-label radar-label-${index}`} aria-hidden="true">
          {name}
          <View className="radar-score">{score}</View>
        </View>
      ))}
    </View>
  );
}

const polygon = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map((point) => point.join(' ')).join('L')}Z`;

const circle =
  (radius: number, paint: string) =>
  ([x, y]: readonly [number, number]): string =>
    `<circle cx="${x}" cy="${y}" r="${radius}" ${paint}/>`;

const spoken = (axes: readonly RadarAxis[], reference: number): string =>
  words.radar.spoken({
    scores: axes
      .map(({ name, score, collected }) =>
        (collected ? words.radar.score : words.radar.scoreNotCollected)({ name, score }),
      )
      .reduce((said, more) => words.radar.also({ said, more })),
    reference,
  });
