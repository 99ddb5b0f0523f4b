import { useState } from 'react';

const PAGE = 20;

/** The first of many, and how to see more: a list of thousands is never drawn at once. */
export function usePaged<T>(items: readonly T[]): {
  readonly shown: readonly T[];
  readonly next: number;
  readonly more: () => void;
} {
  const [pages, setPages] = useState(1);
  const shown = items.slice(0, pages * PAGE);
  return { shown, next: Math.min(PAGE, items.length - shown.length), more: () => setPages(pages + 1) };
}
