import { command, wordsOf } from '../support/command';

test('a decision as one JSON document', () => {
  const { code, out } = command('decide', wordsOf('--persona refused --product weilidai --json'));
  const decision = JSON.parse(out);
  expect(code).toBe(0);
  expect(decision.status).toBe('declined');
  expect(
    decision.reasons.map((reason: { code: string; rule: string; retryOn: string | null }) => [
      reason.code,
      reason.rule,
      reason.retryOn,
    ]),
  ).toEqual([
    ['too-many-inquiries', 'B47', '2026-11-28'],
    ['pay-score-too-low', 'B10', null],
    ['low-activity', 'B49', null],
  ]);
  expect(decision.limit.final).toBe('0.00');
  expect(decision.score).toMatchObject({ total: '67.99', dimensions: { social: 60, payment: 76 } });
});

test('personas and products are listed', () => {
  const { personas, products } = JSON.parse(command('decide', wordsOf('--list --json')).out);
  expect(personas.length).toBeGreaterThanOrEqual(18);
  expect(products).toHaveLength(7);
});

test('scenarios are listed, played one by one, and say whether they hold', () => {
  expect(
    JSON.parse(command('scenario', wordsOf('--list --json')).out).scenarios.length,
  ).toBeGreaterThanOrEqual(12);
  const { code, out } = command('scenario', wordsOf('--name cooling-off --json'));
  expect(code).toBe(0);
  expect(JSON.parse(out).scenarios).toMatchObject([{ id: 'cooling-off', holds: true }]);
});

test.each([
  ['decide', '', 'persona'],
  ['decide', '--persona nobody --product weilidai', 'prime'],
  ['decide', '--persona prime --product loan', 'weilidai'],
  ['decide', '--persona prime --product weilidai --lens D', 'merged'],
  ['scenario', '--name nothing', 'first-loan'],
  ['scenario', '--all', '--name'],
])('%s %s: exit 2 and one line that says %s', (script, line, says) => {
  const { code, out, error } = command(script, wordsOf(line));
  expect([code, out]).toEqual([2, '']);
  expect(error).toContain(says);
  expect(error.trimEnd().split('\n')).toHaveLength(1);
});
