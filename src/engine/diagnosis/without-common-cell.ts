import type { Figure } from '../reading/table';
import type { CheckedSum } from './sums';

/** Sums of which no two have a cell in common, the shortest first: where all fail, each asks for a change of its own. */
export function withoutCommonCell(sums: readonly CheckedSum[]): CheckedSum[] {
  const taken = new Set<Figure>();
  return [...sums]
    .sort((a, b) => a.parts.length - b.parts.length)
    .filter(({ total, parts }) => {
      if (taken.has(total) || parts.some((part) => taken.has(part))) return false;
      taken.add(total);
      for (const part of parts) taken.add(part);
      return true;
    });
}
