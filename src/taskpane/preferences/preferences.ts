import type { Memory } from '../../hosts/file/file-host';
import type { Language } from '../../locales/language';

export type Appearance = 'auto' | 'light' | 'dark';

export interface Preferences {
  /** As the person chose; absent where they did not, then Office's display language decides. */
  readonly language?: Language;
  readonly appearance: Appearance;
  /** Whether marks are drawn into Excel's workbook for a while; else cells are only selected. */
  readonly marks: boolean;
  /** Whether the key `?` opens the guide; a key that is one letter has to be possible to turn off (WCAG 2.1.4). */
  readonly guideKey: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = { appearance: 'auto', marks: false, guideKey: true };

const KEY = 'phuluc.preferences';

/** What was kept, as far as it makes sense; anything else is the default. */
export function readPreferences(kept: string | null): Preferences {
  try {
    const value: unknown = JSON.parse(kept ?? '{}');
    if (typeof value !== 'object' || value === null) return DEFAULT_PREFERENCES;
    const language = 'language' in value ? value.language : undefined;
    const given = 'appearance' in value ? value.appearance : undefined;
    return {
      ...(language === 'vi' || language === 'en' ? { language } : {}),
      appearance: given === 'light' || given === 'dark' ? given : 'auto',
      marks: 'marks' in value && value.marks === true,
      guideKey: !('guideKey' in value && value.guideKey === false),
    };
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

/**
 * The pane's language for one of Office's (`vi-VN`, `en-GB`): English for English, else Vietnamese, as the
 * manifest's ribbon texts do.
 */
export function languageOf(displayLanguage: string | undefined): Language {
  return /^en\b/i.test(displayLanguage ?? '') ? 'en' : 'vi';
}
