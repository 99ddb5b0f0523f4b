import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

interface Anchor {
  readonly key: string;
  readonly top: number;
}

/** Elements that stay in place are named by this attribute. */
export const STEADY = 'data-steady';

/**
 * Keeps what a person is looking at where it is when something is put above it: the first card in view is
 * found again by its name and the scrolled distance mended. Safari does not do this by itself.
 */
export function useSteadyList(changed: unknown): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  const anchor = useRef<Anchor | undefined>(undefined);

  useEffect(() => {
    const scroller = box.current?.closest('main');
    const note = (): void => {
      anchor.current = firstInView(box.current, scroller);
    };
    scroller?.addEventListener('scroll', note, { passive: true });
    return () => scroller?.removeEventListener('scroll', note);
  }, []);

  useLayoutEffect(() => {
    const scroller = box.current?.closest('main');
    const before = anchor.current;
    if (scroller && before && scroller.scrollTop > 0) {
      const found = [...(box.current?.querySelectorAll(`[${STEADY}]`) ?? [])].find(
        (each) => each.getAttribute(STEADY) === before.key,
      );
      if (found) scroller.scrollTop += topIn(found, scroller) - before.top;
    }
    anchor.current = firstInView(box.current, scroller);
  }, [changed]);

  return box;
}

function firstInView(box: Element | null, scroller: Element | null | undefined): Anchor | undefined {
  if (!box || !scroller) return undefined;
  for (const each of box.querySelectorAll(`[${STEADY}]`)) {
    const top = topIn(each, scroller);
    if (top >= 0) return { key: each.getAttribute(STEADY) ?? '', top };
  }
  return undefined;
}

function topIn(element: Element, scroller: Element): number {
  return element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
}
