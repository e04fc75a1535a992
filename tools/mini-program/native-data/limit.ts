import { whatNext } from '@/pages/limit-tips/what-if/what-next';
import type { LimitStep, LimitView, TemporaryRaiseView, TipView } from '@/services/contract/limit';
import { limitExplained, sourcesOf } from '@/services/service/read';
import { dayAt } from '@/units/day';
import { fen, showYuan } from '@/units/fen';
import { showRate } from '@/units/rate';
import { words } from '@/words/limit-tips/limit';
import { words as raises } from '@/words/limit-tips/raise';
import { words as names } from '@/words/names';
import { limitStepWords, rateStepWords } from '@/words/steps';
import { figures, marks, percent, rules, state, today } from './bank';

const view = limitExplained(rules, state, 'weilidai');
/** So many ways are shown before the person asks for the rest. */
const FIRST = 5;

/** How much there is, why, what can be done, and the rest of what the page says of a limit. */
export function limit() {
  const { usedFen, limitFen, availableFen, products, productId, score, rating, tips } = view;
  return {
    product: view.productName,
    other: products.find(({ id }) => id !== productId)?.name,
    used: showYuan(usedFen),
    available: showYuan(availableFen),
    limit: showYuan(limitFen),
    usedShare: percent(usedFen / limitFen),
    score: score.toFixed(2),
    rating,
    because: because(view),
    next: whatNext(view),
    steps: view.steps.map(stepRow),
    base: {
      min: showYuan(view.limitRange.min),
      range: showYuan(fen(view.limitRange.max - view.limitRange.min)),
      step: showYuan(figures.limitStepFen),
    },
    axes: view.rows.map(({ dimension, ...row }) => ({
      name: names.dimensions[dimension],
      score: row.score,
      ...(row.collected ? {} : { missing: true }),
    })),
    emphasis: view.emphasis.map((dimension) => names.dimensions[dimension]).join('、'),
    emphasisMarks: marks([view.emphasisSource]),
    ways: tips.length,
    tips: tips.slice(0, FIRST).map(tipRow),
    raise: {
      onTime: view.raise.onTime,
      apply: view.raise.mayApplyAt,
      automatic: view.raise.automaticAt,
      share: percent(view.raise.onTime / view.raise.automaticAt),
      open: view.raise.open,
    },
    temporary: view.temporaryRaises.map(temporaryRow),
    fundMarks: marks(figures.sources.fund),
    wealthMarks: marks(figures.sources.wealth),
    rates: view.rateSteps.map((step) => ({ name: rateStepWords(step), rate: showRate(step.rate) })),
    rate: view.annualRate === null ? '' : showRate(view.annualRate),
    history: historyRows(view),
    risk: view.riskValue.toLocaleString('en'),
    debt: debtOf(view),
    scams: view.scams.map(({ title, detail, sources }) => ({ title, detail, marks: marks(sources) })),
    doubtful: view.doubtful.length,
    // The page keeps them for when they are asked about.
    limitSources,
  };
}

function because({ rows, steps }: LimitView): string {
  const heaviest = rows.reduce((most, row) => (row.weightThirds > most.weightThirds ? row : most));
  const dimension = names.dimensions[heaviest.dimension];
  const moved = steps.filter(moves).length;
  return moved === 0 ? raises.heaviest({ dimension }) : raises.heaviestAndSteps({ dimension, steps: moved });
}

const moves = ({ kind }: LimitStep): boolean => kind === 'rise' || kind === 'cut' || kind === 'cap';

const top = Math.max(...view.steps.map(({ afterFen }) => afterFen));

function stepRow(step: LimitStep, index: number) {
  const from = moves(step) ? (view.steps[index - 1]?.afterFen ?? 0) : 0;
  const [left, right] = [from, step.afterFen].sort((a, b) => a - b) as [number, number];
  return {
    name: limitStepWords(step),
    kind: step.kind,
    value: `${moves(step) && step.changeFen > 0 ? '+' : ''}${showYuan(step.changeFen)}`,
    left: percent(left / top),
    width: percent((right - left) / top),
    ...(moves(step) && { marks: marks(step.sources.filter((id) => !/^[SX]/.test(id))) }),
  };
}

function tipRow(tip: TipView, index: number) {
  const { title, detail, gainFen, waitDays, waitInWorkingDays, chancePercent, sources } = tip;
  const material = view.materials.find(({ id }) => id === tip.id);
  return {
    title,
    detail,
    marks: marks(sources),
    ...(gainFen && { gain: showYuan(gainFen) }),
    ...(waitDays !== null && {
      wait: (waitInWorkingDays ? raises.workingDays : raises.days)({ days: waitDays }),
    }),
    ...(chancePercent !== null && { chance: chancePercent }),
    // The one that brings most has its button open; the others open on a tap.
    ...(material && { material: material.name, open: index === 0 }),
  };
}

function temporaryRow({ id, name, percent: by, condition, open, sources }: TemporaryRaiseView) {
  return {
    name,
    why: id === 'rating' ? raises.conditionOfRating({ condition, rating: view.rating }) : condition,
    percent: by,
    open,
    marks: marks(sources.filter((source) => !source.startsWith('S'))),
  };
}

function historyRows({ history }: LimitView) {
  const highest = Math.max(...history.map(({ totalFen }) => totalFen));
  return history
    .map(({ at, totalFen, cause }, index) => {
      const by = fen(totalFen - (history[index - 1]?.totalFen ?? totalFen));
      return {
        what: words.changed({ on: dayAt(at), today, cause: names.limitCauses[cause] }),
        by: by === 0 ? '' : `${by > 0 ? '+' : ''}${showYuan(by)}`,
        total: showYuan(totalFen),
        width: percent(totalFen / highest),
      };
    })
    .reverse();
}

function debtOf({ debt: { creditFen, debtFen, incomeFen, warnTimes } }: LimitView) {
  return {
    credit: showYuan(creditFen),
    debt: showYuan(debtFen),
    income: showYuan(incomeFen),
    times: (creditFen / incomeFen).toFixed(2),
    warn: warnTimes,
    share: percent((creditFen / incomeFen / warnTimes) * 0.75),
  };
}

/** The rules that the whole limit rests on. */
const limitSources = view.steps.at(-1)?.sources ?? [];

/** Those rules word by word. */
export const sources = () =>
  sourcesOf(limitSources).map(({ id, section, line, terms, text, note }) => ({
    mark: marks([id])[0],
    ...(section && { section }),
    ...(line === null ? { id } : { line }),
    ...(terms.length > 0 && { terms: terms.join(' · ') }),
    text,
    ...(note && { note }),
  }));
