import { useEffect, useRef, type RefObject } from 'react';

/** Takes the focus when what had it has gone from the page, as a button that was pressed; never else. */
export function useFocusWhenLost<E extends HTMLElement>(): RefObject<E | null> {
  const place = useRef<E>(null);
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus();
  }, []);
  return place;
}
