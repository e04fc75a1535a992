import type { Figures } from '@/services/contract/figures';
import type { PersonaId } from '@/services/demo/stage/controls';
import { present } from '@/units/assert';
import { wordFor } from '@/words/catalogue';
import { words } from '@/words/director/persons';

type Tone = 'green' | 'amber' | 'red' | 'grey';

/** How each person stands: can borrow, with care, not at all, not asked. */
export const PERSON_TONES: Readonly<Record<PersonaId, Tone>> = {
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

/** In a word or two who somebody is, and what is special about them. Closed: nobody is without. */
function titles({ payScoreBands, cutAfterDays }: Figures): Readonly<Record<PersonaId, string>> {
  const [best, ordinary, subprime] = payScoreBands.map(([from, to]) => ({ from, to }));
  return {
    ...words.titles,
    prime: words.best({ from: present(best).from }),
    ordinary: words.ordinary(present(ordinary)),
    subprime: words.subprime(present(subprime)),
    'below-floor': words.below({ from: present(subprime).from }),
    overdue: words.overdue({ days: cutAfterDays }),
  };
}
function briefs({
  graceDays,
  debtTimes,
  newUserMostFen,
  studentMostFen,
}: Figures): Readonly<Record<PersonaId, string>> {
  return {
    ...words.briefs,
    new: words.newUser({ most: newUserMostFen }),
    student: words.student({ most: studentMostFen }),
    grace: words.inGrace({ days: graceDays }),
    'heavy-debtor': words.inDebt({ times: debtTimes }),
  };
}

/** A person in a word or two; nothing for one who is none of these. */
export const personTitle = (id: string, figures: Figures): string | undefined => wordFor(titles(figures), id);

/** What is special about a person. */
export const personBrief = (id: string, figures: Figures): string | undefined => wordFor(briefs(figures), id);
