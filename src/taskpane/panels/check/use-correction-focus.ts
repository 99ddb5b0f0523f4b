import { useEffect, useRef, type RefObject } from 'react';
import type { Correction } from '../../state/corrections';

/** Whether it is within the part of its place that is scrolled into view. */
function isInSight(element: Element): boolean {
  const around = element.closest('main')?.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  return !around || (top >= around.top && bottom <= around.bottom);
}

/**
 * The button that was pressed is gone with its card or line: the focus goes on from what came of it. Where that
 * is out of sight, a person is mending one after another: the list then puts it on the next card.
 */
export function useCorrectionFocus(corrections: readonly Correction[]): RefObject<HTMLElement | null> {
  const box = useRef<HTMLElement>(null);
  const count = useRef(corrections.length);
  useEffect(() => {
    const [before, now] = [count.current, corrections.length];
    count.current = now;
    const undo = box.current?.querySelector<HTMLElement>('li:last-child button[data-undo]');
    // Who corrects a name is at the questions about units, and stays there.
    const isName = corrections.at(-1)?.changes.some((change) => 'name' in change);
    if (now > before && undo && !isName && isInSight(undo)) undo.focus();
    if (now < before) box.current?.focus();
  }, [corrections]);
  return box;
}
