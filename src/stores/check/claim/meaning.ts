import { shifted } from '@/units/number';
import type { ClaimField } from './claim';
import type { Choice, Question } from './question';
import type { Told } from './roles';
import { fenPercent, type One } from './tokens';

/** What one number of a sentence says: a field's content, a question, or nothing that is used. */
export type Meaning =
  | { readonly kind: 'field'; readonly field: ClaimField; readonly text: string }
  | ({ readonly kind: 'question' } & Pick<Question, 'about' | 'why' | 'choices'>)
  /** The one amount nothing is said of may be the principal. */
  | { readonly kind: 'unsaid'; readonly text: string }
  | { readonly kind: 'unused' };

const UNUSED: Meaning = { kind: 'unused' };

const field = (name: ClaimField, text: string): Meaning => ({ kind: 'field', field: name, text });

const ask = (about: Question['about'], why: Question['why'], choices: readonly Choice[] = []): Meaning => ({
  kind: 'question',
  about,
  why,
  choices,
});

const choice = (name: ClaimField, text: string): Choice => ({ field: name, part: { [name]: text } });

/** How long the loan is, as far as the sentence says: whether by the day, so that nothing is paid by instalments. */
export interface Span {
  readonly inDays: boolean;
  readonly oneYear: boolean;
  /** Whether a part of the principal was named, which the interest may belong to. */
  readonly inParts: boolean;
}

export function meaningOf({ value, tags }: Told, span: Span): Meaning {
  switch (value.kind) {
    case 'term':
      return field('term', value.digits);
    case 'rate':
      return rateMeaning(value.digits, tags);
    case 'fen':
      return fenMeaning(value.digits, tags, value.lent);
    case 'money':
      return moneyMeaning(value.digits, tags, span);
    case 'number':
      return bareMeaning(value.digits, tags, span);
    case 'count':
      return UNUSED;
    case 'unclear':
      return unclearMeaning(value.of, tags);
    case 'range':
    case 'negative':
      return ask(aboutOf(tags), value.kind);
  }
}

type Tags = Told['tags'];

/** A number nobody can read is asked where it has a unit or a word that says what it is. */
function unclearMeaning(of: Extract<Told['value'], { kind: 'unclear' }>['of'], tags: Tags): Meaning {
  if (of === 'term' || of === 'rate') return ask(of, 'unclear');
  return of === null && tags.size === 0 ? UNUSED : ask(aboutOf(tags), 'unclear');
}

function rateMeaning(percent: string, tags: Tags): Meaning {
  const fee = tags.has('fee');
  if (fee && tags.has('total')) return ask('rate', 'total-fee');
  if (fee && (tags.has('period') || tags.has('month'))) return field('feeRate', percent);
  if (tags.has('day')) return field('dayRate', percent);
  if (tags.has('month') || tags.has('period')) return field('monthRate', percent);
  if (tags.has('year')) return field('yearRate', percent);
  return fee
    ? ask('rate', 'which-per', [choice('feeRate', percent), choice('yearRate', percent)])
    : ask('rate', 'which-per', [
        choice('dayRate', percent),
        choice('monthRate', percent),
        choice('yearRate', percent),
      ]);
}

/** 分 by the month is a hundredth, by the year a tenth; by the day people mean either of two things. */
function fenMeaning(fen: string, tags: Tags, lent: boolean): Meaning {
  if (!lent && !tags.has('rate') && !tags.has('interest') && !hasPer(tags)) return UNUSED;
  if (tags.has('month')) return field('monthRate', fenPercent(fen, 'month'));
  if (tags.has('year')) return field('yearRate', fenPercent(fen, 'year'));
  const per = (name: ClaimField, one: One) => choice(name, fenPercent(fen, one));
  return ask(
    'rate',
    'which-per',
    tags.has('day')
      ? [per('dayRate', 'day'), choice('dayRate', fen)]
      : [per('monthRate', 'month'), per('yearRate', 'year')],
  );
}

const hasPer = (tags: Tags): boolean => tags.has('day') || tags.has('month') || tags.has('year');

function moneyMeaning(text: string, tags: Tags, span: Span): Meaning {
  const byPeriod = tags.has('month') || tags.has('period');
  // Five yuan a day for every ten thousand is 0.05% a day.
  if (tags.has('ten-thousand') && tags.has('day')) return field('dayRate', shiftedDown(text));
  if (tags.has('principal') && tags.has('interest') && tags.has('total')) return field('repaid', text);
  if (tags.has('interest')) {
    if (tags.has('total')) return field('interest', text);
    if (span.inParts && !byPeriod && !tags.has('day'))
      return ask('figure', 'which-figure', [choice('each', text), choice('interest', text)]);
    if (tags.has('year') && !span.oneYear) return ask('figure', 'yearly');
    return byPeriod ? field('each', text) : tags.has('day') ? field('daily', text) : field('interest', text);
  }
  if (tags.has('repay')) return repayMeaning(text, tags, span);
  if (tags.has('rate')) return UNUSED;
  // A part of every instalment is no principal.
  if (tags.has('principal') && byPeriod) return UNUSED;
  if (tags.has('principal') || tags.has('received')) return field('principal', text);
  if (byPeriod) return ask('figure', 'which-figure', [choice('payment', text), choice('each', text)]);
  if (tags.has('day')) return ask('figure', 'which-figure', [choice('daily', text)]);
  return tags.has('total')
    ? ask('figure', 'which-figure', [choice('repaid', text), choice('interest', text)])
    : { kind: 'unsaid', text };
}

function repayMeaning(text: string, tags: Tags, span: Span): Meaning {
  // 每月一共还: of the month, or of all of them.
  if (tags.has('total') && (tags.has('month') || tags.has('period')))
    return ask('figure', 'which-figure', [choice('payment', text), choice('repaid', text)]);
  if (tags.has('total')) return field('repaid', text);
  if (tags.has('year') && !span.oneYear) return ask('figure', 'yearly');
  if (tags.has('month') || tags.has('period')) return field('payment', text);
  return span.inDays
    ? field('repaid', text)
    : ask('figure', 'which-figure', [choice('payment', text), choice('repaid', text)]);
}

/** A number without a unit: the word before it may say what it is, but of a rate 0.05 may be 5%. */
function bareMeaning(text: string, tags: Tags, span: Span): Meaning {
  if (tags.has('rate')) {
    const name = rateFieldOf(tags);
    return ask('rate', 'no-percent', [choice(name, text), choice(name, shifted(text, 2))]);
  }
  const said = moneyMeaning(text, tags, span);
  return said.kind === 'unsaid' ? UNUSED : said;
}

const rateFieldOf = (tags: Tags): ClaimField =>
  tags.has('fee') ? 'feeRate' : tags.has('day') ? 'dayRate' : tags.has('month') ? 'monthRate' : 'yearRate';

function aboutOf(tags: Tags): Question['about'] {
  if (tags.has('rate')) return 'rate';
  return tags.has('interest') || tags.has('repay') ? 'figure' : 'principal';
}

/** 5 yuan of ten thousand, in percent: 0.05. */
function shiftedDown(digits: string): string {
  return String(Number((Number(digits) / 100).toFixed(7)));
}
