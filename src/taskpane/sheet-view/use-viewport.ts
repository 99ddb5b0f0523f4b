import { useCallback, useEffect, useState, type RefObject } from 'react';

export interface Viewport {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

const UNKNOWN: Viewport = { top: 0, left: 0, width: 800, height: 600 };

function same(a: Viewport, b: Viewport): boolean {
  return a.top === b.top && a.left === b.left && a.width === b.width && a.height === b.height;
}

/** What part of a scrolling element is in view; told at most once a frame. */
export function useViewport(element: RefObject<HTMLElement | null>): Viewport {
  const [viewport, setViewport] = useState(UNKNOWN);

  const measure = useCallback(() => {
    const box = element.current;
    if (!box) return;
    const next = {
      top: box.scrollTop,
      left: box.scrollLeft,
      width: box.clientWidth || UNKNOWN.width,
      height: box.clientHeight || UNKNOWN.height,
    };
    setViewport((last) => (same(last, next) ? last : next));
  }, [element]);

  useEffect(() => {
    const box = element.current;
    if (!box) return undefined;
    let frame = 0;
    const later = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    };
    measure();
    box.addEventListener('scroll', later, { passive: true });
    const observer = new ResizeObserver(later);
    observer.observe(box);
    return () => {
      cancelAnimationFrame(frame);
      box.removeEventListener('scroll', later);
      observer.disconnect();
    };
  }, [element, measure]);

  return viewport;
}
