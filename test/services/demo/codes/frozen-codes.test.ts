import { readFileSync } from 'node:fs';
import path from 'node:path';
import { decodeScene } from '@/services/demo/codes/scene';
import { UNNAMED_RULES_VERSION } from '@/services/rules/version';
import { root } from '../../../../tools/root';
import codes from './frozen-codes.json';
import codes2 from './frozen-codes-2.json';
import { moneyFacts } from './money-facts';

/**
 * The codes of every scenario's end, as they were handed on before the formats and the figures of the bank changed
 * (commit eaa9a5c). They open for good. Where a fault of ours had made a figure, `corrected` says what it is now and
 * docs/corrections.md why.
 */

interface Frozen {
  readonly scenario: string;
  readonly code: string;
  readonly personaId: string;
  readonly told: readonly string[];
  readonly hash: string;
  readonly corrected?: { readonly told: readonly string[]; readonly hash: string };
}

const frozen: readonly Frozen[] = codes;
const corrections = readFileSync(path.join(root, 'docs/corrections.md'), 'utf8');

test('there are all of them, each once', () => {
  expect(new Set(frozen.map(({ code }) => code)).size).toBe(33);
});

test.each(frozen.map((entry) => [entry.scenario, entry] as const))(
  '%s opens as the person, at the time and with the money it was made of',
  (_, { code, personaId, corrected, ...made }) => {
    const found = decodeScene(code);
    if (!found.ok) throw new Error(found.problem);
    expect(found.scene.personaId).toBe(personaId);
    expect([found.exact, found.rules]).toEqual([true, UNNAMED_RULES_VERSION]);
    const { told, hash } = moneyFacts(found.state, found.rules);
    expect(told).toEqual((corrected ?? made).told);
    expect(hash).toBe((corrected ?? made).hash);
  },
);

test('what opens otherwise is told', () => {
  const changed = frozen.filter(({ corrected }) => corrected);
  expect(changed.filter(({ scenario }) => !corrections.includes(`\`${scenario}\``))).toEqual([]);
});

/** As they were handed on in the second form, with what was set to go wrong and a page. They open for good, too. */
test.each(codes2.map((entry) => [entry.scenario, entry] as const))(
  '%s of the second form opens with its trouble, its page and its money',
  (_, { code, personaId, trouble, page, told, hash }) => {
    const found = decodeScene(code);
    if (!found.ok) throw new Error(found.problem);
    expect(code[0]).toBe('2');
    expect(found.scene).toMatchObject({ personaId, trouble, page });
    expect([found.exact, found.rules]).toEqual([true, 2]);
    expect(moneyFacts(found.state, found.rules)).toEqual({ told, hash });
  },
);
