import { useSyncExternalStore } from 'react';
import { isDarkColour } from './brightness';
import type { Appearance } from './preferences';

const DARK = '(prefers-color-scheme: dark)';
/** High contrast: the system's own colours take the place of the page's. */
const FORCED = '(forced-colors: active)';

function subscribe(changed: () => void): () => void {
  const queries = [DARK, FORCED].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  // Office tells Excel's pane of no change of its theme; it is looked at when the person comes back.
  window.addEventListener('focus', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
    window.removeEventListener('focus', changed);
  };
}

/**
 * Whether Excel's own theme is dark, where it tells one: by the brightness of its background. Its
 * `isDarkTheme` cannot be believed, as the library makes a colour text of every member; on the web there
 * is no theme at all (office-js #6134).
 */
function officeIsDark(): boolean | undefined {
  if (typeof Office === 'undefined') return undefined;
  return isDarkColour(Office.context?.officeTheme?.bodyBackgroundColor);
}

/**
 * Whether to be dark: in high contrast as the system is, whose colours these are then; else as chosen, else
 * as Excel is, else as the system is.
 */
export function useDark(appearance: Appearance): boolean {
  return useSyncExternalStore(subscribe, () => {
    const system = window.matchMedia(DARK).matches;
    if (window.matchMedia(FORCED).matches) return system;
    if (appearance !== 'auto') return appearance === 'dark';
    return officeIsDark() ?? system;
  });
}
