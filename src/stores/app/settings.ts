import { createStore, useStore } from 'zustand';
import { entriesOf, isRecord } from '@/units/records';

/** What the person set for themselves. Nothing of the bank's. */
export interface Settings {
  readonly theme: 'system' | 'light' | 'dark';
  /** Larger type and targets (R7). */
  readonly care: boolean;
  readonly amountsHidden: boolean;
}

interface SettingsStore extends Settings {
  change(part: Partial<Settings>): void;
}

/** In memory; the app restores it at its start and writes down what changes. */
export const createSettingsStore = () =>
  createStore<SettingsStore>((set) => ({
    theme: 'system',
    care: false,
    amountsHidden: false,
    change: (part) => set(part),
  }));

/** What was written down, as far as it still makes sense. */
export function readSettings(stored: unknown): Partial<Settings> {
  if (!isRecord(stored)) return {};
  const { theme, care, amountsHidden } = stored;
  return {
    ...(theme === 'system' || theme === 'light' || theme === 'dark' ? { theme } : {}),
    ...(typeof care === 'boolean' ? { care } : {}),
    ...(typeof amountsHidden === 'boolean' ? { amountsHidden } : {}),
  };
}

/** What to write down after a change: the fields that changed, over what stands there, which another window may have written. */
export function settingsToStore(stored: unknown, now: Settings, before: Settings): Partial<Settings> {
  const { theme, care, amountsHidden } = now;
  const changed = entriesOf({ theme, care, amountsHidden }).filter(
    ([field, value]) => value !== before[field],
  );
  return { ...readSettings(stored), ...Object.fromEntries(changed) };
}

export const settingsStore = createSettingsStore();

export const useSettings = <Part>(select: (store: SettingsStore) => Part): Part =>
  useStore(settingsStore, select);
