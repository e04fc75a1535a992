import { createCheckStore } from '@/stores/check/check';
import { type Claim, NO_CLAIM } from '@/stores/check/claim/claim';
import { demo } from '../../../tools/world/world';

const CLAIM: Partial<Claim> = {
  principal: '10000',
  dayRate: '0.03',
  term: '30',
  termIn: 'day',
  interest: '90',
};

async function checked(part: Partial<Claim>) {
  const store = createCheckStore(demo().service);
  store.getState().write({ ...CLAIM, ...part });
  await store.getState().check();
  const { answer } = store.getState();
  if (answer.kind !== 'checked') throw new Error(`the claim is ${JSON.stringify(answer)}`);
  return answer.checked;
}

test.each<[Partial<Claim>, string, number]>([
  [{}, 'right', 0],
  [{ interest: '90.00' }, 'right', 0],
  [{ interest: '100' }, 'too-much', 1_000],
  [{ interest: '50' }, 'too-little', -4_000],
  [{ principal: '1,234', term: '7', interest: '2.59' }, 'right', 0],
  [{ principal: '1.2万', interest: '108。00' }, 'right', 0],
  [{ dayRate: '', yearRate: '18', term: '12', termIn: 'month', interest: '1800', way: 'bullet' }, 'right', 0],
  [{ dayRate: '0.05%', term: '1', interest: '5' }, 'right', 0],
  // Said by the year: 360 days or 365, whichever is nearer.
  [{ dayRate: '', yearRate: '18', interest: '150' }, 'right', 0],
  [{ dayRate: '', yearRate: '18', interest: '147.95' }, 'right', 0],
  [{ dayRate: '', yearRate: '18', interest: '148' }, 'rounded', 5],
  // Half a yuan off a whole-yuan claim is rounding, and no more is.
  [{ principal: '1234', term: '7', interest: '3' }, 'rounded', 41],
  [{ principal: '1234', term: '7', interest: '3.0' }, 'too-much', 41],
  [{ principal: '1234', term: '7', interest: '2' }, 'too-little', -59],
])('%j is %s by %d fen', async (part, verdict, differenceFen) => {
  const { nearest } = await checked(part);
  expect(nearest.compared).toMatchObject([{ verdict, differenceFen }]);
});

test('every bad field is named at once, what was typed is kept, and a changed field is not blamed any longer', async () => {
  const store = createCheckStore(demo().service);
  store.getState().write({ principal: '一些', dayRate: '20', term: '0', termIn: 'day' });
  await store.getState().check();
  expect(store.getState().answer).toEqual({
    kind: 'asked',
    faults: { principal: 'unread', dayRate: 'range', term: 'range', figure: 'missing' },
  });
  store.getState().write({ principal: '10000' });
  expect(store.getState().answer).toMatchObject({
    kind: 'asked',
    faults: { dayRate: 'range', term: 'range', figure: 'missing' },
  });
  expect(store.getState().claim).toMatchObject({ principal: '10000', dayRate: '20', term: '0' });
});

test('instalments by the day are no way to repay', async () => {
  const store = createCheckStore(demo().service);
  store.getState().write({ ...CLAIM, way: 'equal-installment' });
  await store.getState().check();
  expect(store.getState().answer).toEqual({ kind: 'asked', faults: { way: 'range' } });
});

test('two rates that do not agree are both counted, and said to differ', async () => {
  const { pairs, ways, standing } = await checked({ dayRate: '0.06', yearRate: '18', interest: '180' });
  expect(pairs).toEqual([{ a: 'dayRate', b: 'yearRate', agree: null }]);
  expect(ways.map(({ rate, verdict }) => [rate, verdict])).toEqual([
    ['dayRate', 'right'],
    ['yearRate', 'too-much'],
    ['yearRate', 'too-much'],
  ]);
  expect(standing).toBe('some');
});

test.each<[Partial<Claim>, 360 | 365 | 'irr' | null]>([
  [{ dayRate: '0.05', yearRate: '18' }, 360],
  [{ dayRate: '0.05', yearRate: '18.25' }, 365],
  [{ dayRate: '0.0333', yearRate: '12' }, 360],
  [{ dayRate: '0.05', yearRate: '15' }, null],
  [{ dayRate: '', monthRate: '1', yearRate: '12' }, 360],
  [{ dayRate: '', monthRate: '1', yearRate: '13' }, null],
  [{ dayRate: '', feeRate: '0.6', yearRate: '13.03', term: '12', termIn: 'period' }, 'irr'],
  [{ dayRate: '', feeRate: '0.6', yearRate: '9', term: '12', termIn: 'period' }, null],
])('the rates of %j agree on %s', async (part, agree) => {
  const { pairs } = await checked(part);
  expect(pairs.map((pair) => pair.agree)).toEqual([agree]);
});

test('nothing is judged before it is asked for, and a change takes the verdict back', async () => {
  const store = createCheckStore(demo().service);
  store.getState().paste('借 1 万元，日利率 0.03%，30 天，利息 90 元');
  expect(store.getState().answer.kind).toBe('none');
  await store.getState().check();
  expect(store.getState().answer.kind).toBe('checked');
  store.getState().write({ interest: '91' });
  expect(store.getState().answer.kind).toBe('none');
});

test('an answer that comes after a change is dropped', async () => {
  const store = createCheckStore(demo().service);
  store.getState().write(CLAIM);
  const asking = store.getState().check();
  store.getState().write({ interest: '100' });
  await asking;
  expect(store.getState().answer.kind).toBe('none');
});

test('a question is answered by its choice, or by writing into its field', () => {
  const store = createCheckStore(demo().service);
  store.getState().paste('借1万，利息5分，用3个月，利息1500元');
  const [question] = store.getState().questions;
  expect(question?.choices.map(({ part }) => part)).toEqual([{ monthRate: '5' }, { yearRate: '50' }]);
  const [first] = question?.choices ?? [];
  if (first) store.getState().choose(first);
  expect(store.getState()).toMatchObject({ questions: [], claim: { monthRate: '5' } });
});

test('a sentence that is still being typed leaves nothing behind; what was written by hand stays', () => {
  const store = createCheckStore(demo().service);
  store.getState().write({ term: '30', termIn: 'day' });
  const said = '借10000元，利息72元每期';
  for (let end = 1; end <= said.length; end++) store.getState().paste(said.slice(0, end));
  expect(store.getState().claim).toMatchObject({ principal: '10000', each: '72', interest: '', term: '30' });
  store.getState().paste('你好');
  expect(store.getState().claim).toMatchObject({ principal: '', term: '30' });
  store.getState().clear();
  expect(store.getState()).toMatchObject({ claim: NO_CLAIM, pasted: null });
});

test('the bank out of reach is said, and the claim is kept', async () => {
  const { service, server } = demo();
  const store = createCheckStore(service);
  server.setFaults({ count: 'fails-before' });
  store.getState().write(CLAIM);
  await store.getState().check();
  expect(store.getState()).toMatchObject({ answer: { kind: 'failed' }, claim: CLAIM });
});

test('the largest of everything is still counted exactly', async () => {
  const { ways } = await checked({
    principal: '100000000',
    dayRate: '',
    yearRate: '1000',
    term: '36500',
    interest: '0',
  });
  expect(ways.map(({ count }) => count.totalInterestFen)).toEqual([10_138_888_888_889, 10_000_000_000_000]);
});
