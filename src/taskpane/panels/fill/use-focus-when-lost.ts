import { useEffect, useRef, type RefObject } from 'react';

/**
 * Takes the focus when `news` comes and what had the focus has gone from the page, as a button that was
 * pressed; never else.
 */
export function useFocusWhenLost<E extends HTMLElement>(news: unknown): RefObject<E | null> {
  const place = useRef<E>(null);
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus();
  }, [news]);
  return place;
}
