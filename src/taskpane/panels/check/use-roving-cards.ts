import { useEffect, type RefObject } from 'react';

/** Cards among which the arrow keys move carry this attribute. */
export const CARD = 'data-card';

const CONTROLS = 'a[href], button, input, select, textarea, summary';
const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/**
 * One stop for the Tab key in a list of cards instead of one for each link in them: the arrow keys go from card
 * to card, Tab goes through the controls of the one that they stand on and then on. A click still goes anywhere.
 */
export function useRovingCards(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const list = box.current;
    if (!list) return undefined;
    const cards = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>(`[${CARD}]`)];
    const cardOf = (element: EventTarget | null): HTMLElement | undefined =>
      cards().find((card) => element instanceof Node && card.contains(element));
    let here: HTMLElement | undefined;

    function settle(): void {
      const all = cards();
      if (!here?.isConnected) here = all[0];
      for (const card of all) {
        const stop = card === here ? 0 : -1;
        if (card.tabIndex !== stop || !card.hasAttribute('tabindex')) card.tabIndex = stop;
        for (const control of card.querySelectorAll<HTMLElement>(CONTROLS)) {
          if (control.tabIndex !== stop) control.tabIndex = stop;
        }
      }
    }

    function onFocus(event: FocusEvent): void {
      const card = cardOf(event.target);
      if (!card || card === here) return;
      here = card;
      settle();
    }

    function onKey(event: KeyboardEvent): void {
      const step = STEPS[event.key];
      const card = cardOf(event.target);
      if (!step || !card || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.target instanceof HTMLElement && event.target.matches('input, select, textarea')) return;
      const all = cards();
      const next = all[step(all.indexOf(card), all.length)];
      event.preventDefault();
      next?.focus();
      next?.scrollIntoView({ block: 'nearest' });
    }

    settle();
    const observer = new MutationObserver(settle);
    observer.observe(list, { childList: true, subtree: true });
    list.addEventListener('focusin', onFocus);
    list.addEventListener('keydown', onKey);
    return () => {
      observer.disconnect();
      list.removeEventListener('focusin', onFocus);
      list.removeEventListener('keydown', onKey);
    };
  }, [box]);
}
