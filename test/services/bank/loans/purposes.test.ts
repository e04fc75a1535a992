import { execute } from '@/services/bank/bank';
import { loanHome } from '@/services/bank/views/loan-home';
import { quoteOptions } from '@/services/bank/views/wallet';
import { PURPOSE_IDS } from '@/services/contract/terms';
import { EDITIONS } from '@/services/rules/editions';
import { RULE_SETS, rulesFor } from '@/services/rules/rule-sets';
import { yuan } from '@/units/fen';
import { Teller } from '../teller';

/** A business product is for business purposes, a person's for their own, and neither for what is forbidden (B44, A31, B30, S63). */

const BUSINESS = ['stock', 'equipment', 'wages', 'rent'];
const FORBIDDEN = ['house', 'securities', 'investment'];

const asked = (productId: 'business' | 'weilidai', purposeId: string) => {
  const owner = Teller.inTheStateOf('owner');
  const method = productId === 'business' ? 'equal-installment' : 'equal-principal';
  const command = owner.borrowCommand(
    { productId, principalFen: yuan(5_000), periods: 6, method },
    { purposeId },
  );
  return { owner, command };
};

test.each(PURPOSE_IDS)('%s', (purposeId) => {
  for (const productId of ['business', 'weilidai'] as const) {
    const { owner, command } = asked(productId, purposeId);
    const fits = BUSINESS.includes(purposeId) === (productId === 'business');
    expect(owner.try(command)).toBe(
      FORBIDDEN.includes(purposeId) ? 'purpose-forbidden' : fits ? 'accepted' : 'purpose-not-for-product',
    );
  }
});

test('a refusal says by which rule', () => {
  const { owner, command } = asked('business', 'renovation');
  const done = owner.send(command);
  expect(!done.ok && done.failure).toMatchObject({ code: 'purpose-not-for-product', rule: 'S63' });
});

test.each([
  ['business', [...BUSINESS, ...FORBIDDEN]],
  ['weilidai', PURPOSE_IDS.filter((id) => !BUSINESS.includes(id))],
] as const)('%s offers only its own, and shows what is forbidden', (productId, ids) => {
  const { state } = Teller.inTheStateOf('owner');
  const options = quoteOptions(RULE_SETS.merged, state, productId);
  expect(options.ok && options.value.purposes.map(({ id }) => id)).toEqual(ids);
});

test('a business loan names a company in its contract, and a loan of a person none (S64)', () => {
  const { owner, command } = asked('business', 'stock');
  owner.send(command);
  const business = loanHome(rulesFor(owner.state), owner.state, owner.loan().id);
  expect(business.ok && business.value.agreement.quote.company).toEqual({
    name: '演示商贸（个体工商户）',
    creditCode: '92000000DEMO000000',
  });
  const personal = new Teller();
  personal.borrow();
  const own = loanHome(rulesFor(personal.state), personal.state, personal.loan().id);
  expect(own.ok && own.value.agreement.quote.company).toBeNull();
});

test('in the first two editions any product could be for any purpose of a person, and no other was known', () => {
  const then = EDITIONS[2]?.merged;
  if (!then) throw new Error('there is a second edition');
  for (const [purposeId, ok] of [
    ['renovation', true],
    ['stock', false],
  ] as const) {
    const { owner, command } = asked('business', purposeId);
    expect(execute(then, owner.state, command, owner.state.now).ok).toBe(ok);
  }
});
