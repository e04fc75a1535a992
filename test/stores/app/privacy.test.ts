import { createPrivacyStore } from '@/stores/app/privacy';

const asked = () => {
  const store = createPrivacyStore();
  const resolve = jest.fn();
  return { store, resolve };
};

test('where no page can ask, the answer is no, and nothing waits', () => {
  const { store, resolve } = asked();
  store.getState().ask('setClipboardData', resolve);
  expect(resolve.mock.calls).toEqual([[{ event: 'disagree' }]]);
  expect(store.getState().asking).toBeNull();
});

test('the platform hears that the question is shown, and then the answer, once', () => {
  const { store, resolve } = asked();
  store.getState().attend(true);
  store.getState().ask('setClipboardData', resolve);
  expect(store.getState().asking).toBe('setClipboardData');
  store.getState().agree('privacy-agree');
  store.getState().refuse();
  expect(resolve.mock.calls).toEqual([
    [{ event: 'exposureAuthorization' }],
    [{ event: 'agree', buttonId: 'privacy-agree' }],
  ]);
});

test('two calls that wait are answered together', () => {
  const { store, resolve } = asked();
  store.getState().attend(true);
  store.getState().ask('setClipboardData', resolve);
  store.getState().ask('addPhoneCalendar', resolve);
  store.getState().refuse();
  expect(resolve.mock.calls.filter(([{ event }]) => event === 'disagree')).toHaveLength(2);
});
