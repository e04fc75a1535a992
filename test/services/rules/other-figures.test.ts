import type { WalletService } from '@/services/contract/service';
import type { RuleSet } from '@/services/rules/rule-set';
import { ofEveryLens, RULE_SETS } from '@/services/rules/rule-sets';
import { instant } from '@/units/day';
import { yuan } from '@/units/fen';
import { rate } from '@/units/rate';
import { AGREED } from '../../../tools/world/borrow-request';
import { demo, memoryStorage } from '../../../tools/world/world';

/** The rules are a value: other figures are said wherever the old ones were, and nothing else is. */

const otherwise = (rules: RuleSet): RuleSet => ({
  ...rules,
  coolingOff: { ...rules.coolingOff, hours: 48 },
  largeTransfer: { ...rules.largeTransfer, above: yuan(8_000) },
  rateCaps: { ...rules.rateCaps, joint: { ...rules.rateCaps.joint, rate: rate('0.25') } },
  quoteValidity: { ...rules.quoteValidity, minutes: 20 },
  overdue: { ...rules.overdue, graceDays: { ...rules.overdue.graceDays, value: 3 } },
});

const OTHER = ofEveryLens((lens) => otherwise(RULE_SETS[lens]));

/** Where two answers differ, each with what stands there. */
function differences(one: unknown, other: unknown, place = ''): string[] {
  if (Object.is(one, other)) return [];
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return [`${place}: ${String(one)} → ${String(other)}`];
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys.flatMap((key) =>
    differences(
      (one as Record<string, unknown>)[key],
      (other as Record<string, unknown>)[key],
      place ? `${place}.${key}` : key,
    ),
  );
}

async function between(
  personaId: string,
  ask: (service: WalletService) => Promise<unknown>,
): Promise<string[]> {
  const answers = [RULE_SETS, OTHER].map((sets) => {
    const { server, service } = demo(memoryStorage(), sets);
    server.become(personaId);
    return ask(service);
  });
  const [one, other] = await Promise.all(answers);
  return differences(one, other);
}

const QUOTE = {
  productId: 'weilidai',
  principalFen: yuan(6_000),
  periods: 6,
  method: 'equal-principal',
} as const;

test('a quote stands longer, says the other cap and grace, and asks for no second look', async () => {
  expect(await between('prime', (service) => service.quote(QUOTE))).toEqual([
    'value.graceDays: 7 → 3',
    `value.validUntil: ${instant('2026-10-16T09:51')} → ${instant('2026-10-16T10:01')}`,
    `value.cap.rate: ${rate('0.24')} → ${rate('0.25')}`,
    'value.largeTransfer: true → false',
    `value.largeTransferAboveFen: ${yuan(5_000)} → ${yuan(8_000)}`,
  ]);
});

test('the shelf names the other cap', async () => {
  expect(await between('prime', (service) => service.wallet())).toEqual([
    `value.rateRange.max: ${rate('0.24')} → ${rate('0.25')}`,
    // Nobody pays that much: it is what a document says.
    'value.rateRange.claimed: false → true',
  ]);
});

test('a late payer is nearer to the penalty, on every page that says so', async () => {
  const overdue = (place: string) => [
    `${place}.overdue.graceDays: 7 → 3`,
    `${place}.overdue.graceEndsDay: 2026-10-27 → 2026-10-23`,
    `${place}.overdue.penaltyFromDay: 2026-10-28 → 2026-10-24`,
  ];
  expect(await between('grace', (service) => service.repayHome())).toEqual([
    ...overdue('value.nextDue'),
    ...overdue('value.loans.0'),
  ]);
});

test('a loan can be cancelled for a day longer', async () => {
  expect(await between('cooling-off', (service) => service.repayHome())).toEqual([
    `value.loans.0.coolingOff.until: ${instant('2026-10-16T18:09')} → ${instant('2026-10-17T18:09')}`,
  ]);
});

test.each(['me', 'repayHome', 'face', 'rulebook'] as const)('%s is as it was', async (operation) => {
  expect(await between('prime', (service) => service[operation]())).toEqual([]);
});

test('a limit, and what may be tried, are as they were', async () => {
  expect(await between('prime', (service) => service.limit('weilidai', null))).toEqual([]);
  expect(
    await between('prime', (service) => service.whatIf('weilidai', { habits: { bills: 12 }, materials: [] })),
  ).toEqual([]);
});

test('a refusal says the other figure', async () => {
  const sets = OTHER;
  const { server, service } = demo(memoryStorage(), sets);
  server.become('prime');
  const quoted = await service.quote({ ...QUOTE, principalFen: yuan(9_000) });
  if (!quoted.ok) throw new Error(quoted.failure.code);
  const { id, request, quotedAt } = quoted.value;
  const ask = () =>
    service.borrow({
      submissionId: 'S1',
      quote: { id, request, quotedAt },
      faceTokenId: 'none',
      deviceId: server.state().device.id,
      cardId: 'card-6210',
      ...AGREED,
    });
  server.advanceTo((quotedAt + 19 * 60_000) as typeof quotedAt);
  expect(await ask()).toMatchObject({
    ok: false,
    failure: { code: 'large-transfer-not-confirmed', details: { aboveFen: yuan(8_000) } },
  });
  server.advanceTo((quotedAt + 20 * 60_000) as typeof quotedAt);
  expect(await ask()).toMatchObject({ ok: false, failure: { code: 'quote-expired' } });
});
