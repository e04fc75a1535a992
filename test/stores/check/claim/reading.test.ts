import type { ClaimWay } from '@/services/contract/claim';
import { createCheckStore } from '@/stores/check/check';
import type { Claim } from '@/stores/check/claim/claim';
import { readClaim } from '@/stores/check/claim/reading';
import { isRight, type JudgedWay } from '@/stores/check/claim/verdict';
import { demo } from '../../../../tools/world/world';
import { OUR_CLAIMS, POSTED_CLAIMS, TRIED_CLAIMS } from './claim.table';

const LETTERS = {
  principal: 'P',
  dayRate: 'd',
  monthRate: 'm',
  yearRate: 'y',
  feeRate: 'f',
  term: 't',
  interest: 'i',
  daily: 'a',
  each: 'e',
  payment: 'p',
  repaid: 'r',
} as const;
const WAYS: Record<ClaimWay, string> = {
  bullet: 'to',
  'interest-only': 'in',
  'equal-installment': 'ei',
  'equal-principal': 'ep',
  'flat-fee': 'fee',
};
const UNITS = { day: 'D', month: 'M', period: 'N' } as const;

const sorted = (text: string) => text.split(' ').filter(Boolean).sort().join(' ');

/** What was understood in the letters of the table. */
function letters({ termIn, way, ...fields }: Partial<Claim>): string {
  const parts = Object.entries(fields).map(([field, text]) => {
    const unit = field === 'term' ? UNITS[termIn ?? 'month'] : '';
    return `${LETTERS[field as keyof typeof LETTERS]}${text}${unit}`;
  });
  return [...parts, ...(way ? [`w${WAYS[way]}`] : [])].sort().join(' ');
}

function nameOf({ rate, count: { request } }: JudgedWay, several: boolean): string {
  const year = request.dayCount === 'actual/365' ? '365' : '360';
  const name = 'days' in request.length ? year : WAYS[request.way];
  return several ? `${name}/${LETTERS[rate]}` : name;
}

/** The claim of a sentence, judged as the screen judges it. */
async function judged(said: string): Promise<{ right: string; wrong: string }> {
  const store = createCheckStore(demo().service);
  store.getState().paste(said);
  await store.getState().check();
  const { answer } = store.getState();
  if (answer.kind !== 'checked') return { right: '', wrong: '' };
  const { ways } = answer.checked;
  const several = new Set(ways.map(({ rate }) => rate)).size > 1;
  const names = (want: boolean) =>
    sorted(
      ways
        .filter((way) => isRight(way) === want)
        .map((way) => nameOf(way, several))
        .join(' '),
    );
  return { right: names(true), wrong: names(false) };
}

test('there are enough of them, and half are as people post them', () => {
  expect(OUR_CLAIMS.length + POSTED_CLAIMS.length).toBeGreaterThanOrEqual(80);
  expect(POSTED_CLAIMS.length).toBeGreaterThanOrEqual(40);
  expect(POSTED_CLAIMS.length).toBeGreaterThanOrEqual(OUR_CLAIMS.length);
});

test.each([...OUR_CLAIMS, ...POSTED_CLAIMS, ...TRIED_CLAIMS])(
  '$said',
  async ({ said, understood, asked, right, wrong }) => {
    const { found, questions } = readClaim(said);
    const is = {
      understood: letters(found),
      asked: questions.map(({ about, why }) => `${about}/${why}`).join(' '),
      ...(await judged(said)),
    };
    expect(is).toEqual({ understood: sorted(understood), asked, right: sorted(right), wrong: sorted(wrong) });
  },
);
