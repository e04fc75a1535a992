import { later } from '@/services/service/later';

jest.mock('@/services/service/read', () => {
  throw new Error('ChunkLoadError: Loading chunk 7 failed.');
});

test('where what is read does not come, the line is at fault and the same may be asked again', async () => {
  const asked = jest.fn();
  expect(await later(asked)).toEqual({
    ok: false,
    failure: { code: 'offline', rule: null, retryable: true, details: {} },
  });
  expect(asked).not.toHaveBeenCalled();
});
