import { useEffect, useRef } from 'react';
import { focusOn } from './SkipLinks';

/**
 * On a narrow page the workbook comes to the front and goes back: the focus goes along, to the sheet, and back to
 * where it came from.
 */
export function useFrontFocus(inFront: boolean): void {
  const from = useRef<Element | null>(null);
  const was = useRef(inFront);
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      if (target instanceof Element && target.closest('main')) from.current = target;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    if (was.current === inFront) return;
    was.current = inFront;
    const main = document.querySelector('main');
    // Beside each other both are in sight: nothing has moved.
    if (inFront && main && !isShown(main)) return focusOn('[role=grid]');
    const view = document.querySelector('[role=grid]');
    if (inFront || (view && isShown(view))) return;
    if (from.current instanceof HTMLElement && from.current.isConnected) from.current.focus();
    else main?.focus();
  }, [inFront]);
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}
