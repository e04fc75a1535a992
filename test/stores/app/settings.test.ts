import { createSettingsStore, readSettings } from '@/stores/app/settings';

test('what was written down is restored, and nothing else', () => {
  const store = createSettingsStore();
  store.getState().change(readSettings({ theme: 'dark', care: true, amountsHidden: 'yes', other: 1 }));

  expect(store.getState()).toMatchObject({ theme: 'dark', care: true, amountsHidden: false });
  expect(store.getState()).not.toHaveProperty('other');
});

test.each(['', null, undefined, 7, { theme: 'sepia' }])('%j restores nothing', (stored) => {
  expect(readSettings(stored)).toEqual({});
});
