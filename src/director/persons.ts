import { figures } from '@/stores/app/figures';
import { wordFor } from '@/words/catalogue';
import { words } from '@/words/director/persons';

type Tone = 'green' | 'amber' | 'red' | 'grey';

/** How each person stands: can borrow, with care, not at all, not asked. */
export const PERSON_TONES: Readonly<Record<string, Tone>> = {
  prime: 'green',
  new: 'green',
  ordinary: 'green',
  subprime: 'amber',
  'below-floor': 'red',
  refused: 'red',
  'not-invited': 'grey',
  student: 'grey',
  owner: 'green',
  'heavy-debtor': 'amber',
  'cooling-off': 'green',
  grace: 'amber',
  overdue: 'red',
  'grey-list': 'red',
  idle: 'amber',
  reviewing: 'amber',
  revolving: 'green',
  festival: 'green',
  'bank-customer': 'green',
  'new-phone': 'amber',
  'six-on-time': 'green',
  'dear-offer': 'amber',
};

/** A person in a word or two; nothing for one who has none. */
export const personTitle = (id: string): string | undefined =>
  id === 'overdue' ? words.overdue({ days: figures().cutAfterDays }) : wordFor(words.titles, id);

/** What is special about a person. */
export function personBrief(id: string): string | undefined {
  const { graceDays, debtTimes } = figures();
  if (id === 'grace') return words.inGrace({ days: graceDays });
  if (id === 'heavy-debtor') return words.inDebt({ times: debtTimes });
  return wordFor(words.briefs, id);
}
