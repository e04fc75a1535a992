import { FAILING_CARD_LAST4 } from '../../bank/person/debit';

/** The code that is never right, as test accounts have one. */
const WRONG_CODE = '999999';

/** Phones of these endings are a persona's, in this order: 0001 is the first. */
const PHONE_PERSONAS = [
  'prime',
  'new',
  'refused',
  'not-invited',
  'cooling-off',
  'grace',
  'overdue',
  'grey-list',
  'ordinary',
  'subprime',
  'below-floor',
  'student',
] as const;

/** Whose phone it is by its last four digits; null where it is nobody's in particular. */
export const personaOfPhone = (phone: string): string | null =>
  /^\d{4,11}$/.test(phone) ? (PHONE_PERSONAS[Number(phone.slice(-4)) - 1] ?? null) : null;

/** Why a sign-in comes to nothing. */
export type SignInProblem = 'no-phone' | 'no-code' | 'wrong-code' | 'nobody';

/** Whose phone and code these are. Any code of six digits is right but one. */
export function signedIn(
  phone: string,
  code: string,
):
  | { readonly ok: true; readonly personaId: string }
  | { readonly ok: false; readonly problem: SignInProblem } {
  const no = (problem: SignInProblem) => ({ ok: false, problem }) as const;
  if (!/^1\d{10}$/.test(phone)) return no('no-phone');
  if (!/^\d{6}$/.test(code)) return no('no-code');
  if (code === WRONG_CODE) return no('wrong-code');
  const personaId = personaOfPhone(phone);
  return personaId === null ? no('nobody') : { ok: true, personaId };
}

/** What has a meaning when it is typed in. */
export const MAGIC = {
  phones: PHONE_PERSONAS.map((personaId, index) => ({
    last4: String(index + 1).padStart(4, '0'),
    personaId,
  })),
  failingCardLast4: FAILING_CARD_LAST4,
  wrongCode: WRONG_CODE,
};
