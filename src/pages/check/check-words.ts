import { type ClaimField, isFigure, isRate, type TermIn } from '@/stores/check/claim/claim';
import { CLAIM_LIMITS, type FieldFault } from '@/stores/check/claim/fields';
import type { Choice, Question } from '@/stores/check/claim/question';
import type { Mark } from '@/stores/check/claim/reading';
import { words } from '@/words/check';

/** What a part of a sentence was taken for. */
export const markName = (role: Mark['role']): string =>
  role === 'way' || role === 'asked' || role === 'unused' ? words.marks[role] : words.fields[role];

/** What the sentence left open, as a question. */
export const questionWords = ({ why, said, about }: Question): string =>
  words.questions[why]({ said, about: words.abouts[about] });

/** One answer: 日利率 0.05%. */
export function choiceWords({ field, part }: Choice): string {
  const text = part[field] ?? '';
  if (field === 'term') return words.terms[part.termIn ?? 'month']({ term: text });
  return isRate(field)
    ? words.saidRate({ field: words.fields[field], rate: text })
    : words.saidAmount({ field: words.fields[field], amount: text });
}

/** What is wrong with a field, what may stand there. */
export function faultWords(
  field: ClaimField | 'rate' | 'figure' | 'way',
  fault: FieldFault,
  termIn: TermIn,
): string {
  if (fault === 'open') return words.faults.open;
  if (field === 'rate') return words.faults.noRate;
  if (field === 'figure') return words.faults.noFigure;
  if (field === 'way') return words.faults.way;
  if (fault === 'missing') return words.faults.missing({ field: words.fields[field] });
  if (field === 'term')
    return fault === 'unread'
      ? words.faults.termUnread
      : words.faults.termRange({ longest: words.terms[termIn]({ term: String(longestIn(termIn)) }) });
  if (isFigure(field)) return fault === 'unread' ? words.faults.figureUnread : words.faults.figureRange;
  if (field === 'principal')
    return fault === 'unread'
      ? words.faults.principalUnread
      : words.faults.principalRange({ most: CLAIM_LIMITS.principalFen });
  return fault === 'unread'
    ? words.faults.rateUnread
    : words.faults.rateRange({ percent: CLAIM_LIMITS.percent[field] });
}

const longestIn = (termIn: TermIn): number => (termIn === 'day' ? CLAIM_LIMITS.days : CLAIM_LIMITS.months);
