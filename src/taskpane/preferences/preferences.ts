import type { Memory } from '../../hosts/file/file-host';
import type { Language } from '../locales/words';

export type Appearance = 'auto' | 'light' | 'dark';

export interface Preferences {
  readonly language: Language;
  readonly appearance: Appearance;
}

export const DEFAULT_PREFERENCES: Preferences = { language: 'vi', appearance: 'auto' };

const KEY = 'phuluc.preferences';

/** What was kept, as far as it makes sense; anything else is the default. */
export function readPreferences(kept: string | null): Preferences {
  try {
    const value: unknown = JSON.parse(kept ?? '{}');
    if (typeof value !== 'object' || value === null) return DEFAULT_PREFERENCES;
    const language = 'language' in value && value.language === 'en' ? 'en' : 'vi';
    const given = 'appearance' in value ? value.appearance : undefined;
    return { language, appearance: given === 'light' || given === 'dark' ? given : 'auto' };
  } catch {
    return DEFAULT_PREFERENCES;
  }
}

export function loadPreferences(memory: Memory): Preferences {
  return readPreferences(memory.getItem(KEY));
}

export function savePreferences(memory: Memory, preferences: Preferences): void {
  memory.setItem(KEY, JSON.stringify(preferences));
}
