import { withTexts } from '@/services/service/texts';

jest.mock('@/services/rules/rulebook', () => {
  throw new Error('ChunkLoadError: Loading chunk 7 failed.');
});

test('where the texts do not come, the line is at fault and the same may be asked again', async () => {
  const asked = jest.fn();
  expect(await withTexts(asked)).toEqual({
    ok: false,
    failure: { code: 'offline', rule: null, retryable: true, details: {} },
  });
  expect(asked).not.toHaveBeenCalled();
});
