import type { BankState } from '@/services/bank/core/state';
import { decisions } from '@/services/bank/credit/due';
import { activationView } from '@/services/bank/credit/gates';
import type { ChannelId } from '@/services/contract/terms';
import { RULE_SETS } from '@/services/rules/rule-sets';
import { instant, MINUTE, plus } from '@/units/day';
import { person, Teller } from '../teller';

const { merged } = RULE_SETS;

const activate = (channelId: ChannelId) => ({
  type: 'activate',
  productId: 'fenfu',
  channelId,
  creditReportConsent: true,
});

/** Somebody whose first application fails through whichever channels are named, on 16 October 2026. */
function declinedBy(...channels: ChannelId[]): Teller {
  for (let seed = 0; seed < 5_000; seed += 1) {
    const teller = new Teller();
    teller.state = { ...person({ payScore: 640 }, { openProducts: [] }), seed: `unlucky ${seed}` };
    const all = channels.every((channelId) => {
      teller.send(activate(channelId));
      teller.at(plus(teller.state.now, 20 * MINUTE));
      return teller.state.accounts.fenfu.state === 'declined';
    });
    if (all) return teller;
  }
  throw new Error('among so many somebody is refused');
}

const retryDays = (state: BankState) =>
  activationView(merged, state, 'fenfu').channels.map(
    ({ id, declined }) => `${id} ${declined?.retryDay ?? 'open'}`,
  );

describe('a refusal by a channel ends (B52)', () => {
  test('until the ninetieth day it is not asked again, and then it is', () => {
    const teller = declinedBy('wallet');
    teller.at('2027-01-13T23:59');
    const refused = teller.send(activate('wallet'));
    expect(refused).toMatchObject({
      ok: false,
      failure: { code: 'channel-declined', rule: 'B52', details: { retryDay: '2027-01-14' } },
    });
    expect(teller.at('2027-01-14T00:00').try(activate('wallet'))).toBe('accepted');
  });

  test('another channel is open all the while', () => {
    const teller = declinedBy('wallet');
    expect(retryDays(teller.state)).toEqual(['wallet 2027-01-14', 'mini-program open', 'scene open']);
    expect(teller.try(activate('mini-program'))).toBe('accepted');
  });

  test('what another channel says does not make the first forget', () => {
    const teller = declinedBy('wallet', 'mini-program');
    expect(retryDays(teller.state)).toEqual(['wallet 2027-01-14', 'mini-program 2027-01-14', 'scene open']);
    expect(teller.try(activate('wallet'))).toBe('channel-declined');
  });

  test('its day is that of the refusal, on whatever day one looks', () => {
    const teller = declinedBy('wallet');
    for (const moment of ['2026-10-17T08:00', '2026-12-01T08:00', '2027-01-13T08:00'])
      expect(retryDays(teller.at(moment).state)[0]).toBe('wallet 2027-01-14');
    expect(retryDays(teller.at('2027-01-14T08:00').state)[0]).toBe('wallet open');
  });

  test('so many days as the rules say', () => {
    const rules = { ...merged, odds: { ...merged.odds, coolingDays: { days: 30, source: 'B52' } } };
    const deciding = {
      state: 'deciding',
      channelId: 'wallet',
      decideAt: instant('2026-10-16T10:00'),
      declines: [],
    } as const;
    const base = person();
    const days = Array.from({ length: 60 }, (_, seed) => {
      const state = { ...base, seed: `${seed}`, accounts: { ...base.accounts, fenfu: deciding } };
      return decisions(rules, state).flatMap((event) => ('retryDay' in event ? [event.retryDay] : []));
    }).flat();
    expect([...new Set(days)]).toEqual(['2026-11-15']);
  });
});
