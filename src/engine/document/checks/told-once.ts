import type { Outcome } from './outcome';

/**
 * Two checks may find one slip, each by its own way: of the same figures, under one rule and against the same cells,
 * it is told once.
 */
export function toldOnce(outcomes: readonly Outcome[]): Outcome[] {
  const told = new Set<string>();
  return outcomes.filter(({ rule, verdict, facts, cells = [] }) => {
    if (verdict !== 'fail' || facts.length < 2) return true;
    const figures = [...facts].sort((a, b) => a - b).join();
    const key = `${rule}|${figures}|${cells.map(({ sheet, row, col }) => `${sheet} ${row} ${col}`).join()}`;
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}
