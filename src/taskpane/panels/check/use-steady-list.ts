import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { CARD } from './use-roving-cards';

interface Anchor {
  readonly key: string;
  readonly top: number;
}

/** Elements that stay in place are named by this attribute. */
export const STEADY = 'data-steady';

/**
 * Keeps what a person is looking at where it is when something is put above it or goes: the first card in view
 * that is still there is found again by its name and the scrolled distance mended. What was corrected is gone; then
 * the next card comes into its place. Safari does not do this by itself.
 */
export function useSteadyList(changed: unknown): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  const anchors = useRef<readonly Anchor[]>([]);

  const focused = useRef<Element | undefined>(undefined);

  useEffect(() => {
    const list = box.current;
    const noteFocus = ({ target }: FocusEvent): void => {
      focused.current = target instanceof Element ? target : undefined;
    };
    list?.addEventListener('focusin', noteFocus);
    return () => list?.removeEventListener('focusin', noteFocus);
  }, []);

  useEffect(() => {
    const scroller = box.current?.closest('main');
    const note = (): void => {
      anchors.current = fromView(box.current, scroller);
    };
    scroller?.addEventListener('scroll', note, { passive: true });
    return () => scroller?.removeEventListener('scroll', note);
  }, []);

  useLayoutEffect(() => {
    const scroller = box.current?.closest('main');
    const [first] = anchors.current;
    if (scroller && first && scroller.scrollTop > 0) {
      const there = new Map(
        [...(box.current?.querySelectorAll(`[${STEADY}]`) ?? [])].map((each) => [
          each.getAttribute(STEADY),
          each,
        ]),
      );
      const kept = anchors.current.find(({ key }) => there.has(key));
      const found = kept && there.get(kept.key);
      // the next one takes the place of one that went
      const place = kept === first ? first.top : Math.max(first.top, 0);
      if (found) scroller.scrollTop += topIn(found, scroller) - place;
    }
    anchors.current = fromView(box.current, scroller);
    if (focused.current?.isConnected === false && document.activeElement === document.body) {
      const key = anchors.current[0]?.key ?? '';
      const next = box.current?.querySelector<HTMLElement>(`[${STEADY}="${CSS.escape(key)}"] [${CARD}]`);
      next?.focus({ preventScroll: true });
    }
  }, [changed]);

  return box;
}

/** How many cards after the first in view are kept in mind. */
const AHEAD = 12;

function fromView(box: Element | null, scroller: Element | null | undefined): Anchor[] {
  if (!box || !scroller) return [];
  const anchors: Anchor[] = [];
  for (const each of box.querySelectorAll(`[${STEADY}]`)) {
    const { bottom } = each.getBoundingClientRect();
    if (bottom <= scroller.getBoundingClientRect().top) continue;
    anchors.push({ key: each.getAttribute(STEADY) ?? '', top: topIn(each, scroller) });
    if (anchors.length === AHEAD) break;
  }
  return anchors;
}

function topIn(element: Element, scroller: Element): number {
  return element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
}
