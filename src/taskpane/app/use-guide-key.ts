import { useEffect } from 'react';
import type { Language } from '../../locales/language';
import { guideOf } from './guide-address';

/** Where a question mark is what a person writes. */
const FIELDS = 'input, textarea, select, [contenteditable]';

/** `?` opens the guide, unless it is typed into a field or composed by Telex or VNI. */
export function useGuideKey(enabled: boolean, language: Language): void {
  useEffect(() => {
    if (!enabled) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      const { key, target, ctrlKey, altKey, metaKey, isComposing, defaultPrevented } = event;
      if (key !== '?' || ctrlKey || altKey || metaKey || isComposing || defaultPrevented) return;
      if (target instanceof Element && target.closest(FIELDS)) return;
      event.preventDefault();
      window.open(guideOf(language), '_blank', 'noopener');
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [enabled, language]);
}
