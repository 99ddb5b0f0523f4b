import { useSyncExternalStore } from 'react';
import type { Appearance } from './preferences';

const QUERY = '(prefers-color-scheme: dark)';

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(QUERY);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Excel's own theme, where it tells one; it is asked anew with each look. */
function officeIsDark(): boolean | undefined {
  return typeof Office === 'undefined' ? undefined : Office.context?.officeTheme?.isDarkTheme;
}

/** Whether to be dark: as chosen, else as Excel is, else as the system is. */
export function useDark(appearance: Appearance): boolean {
  const auto = useSyncExternalStore(subscribe, () => officeIsDark() ?? window.matchMedia(QUERY).matches);
  return appearance === 'auto' ? auto : appearance === 'dark';
}
