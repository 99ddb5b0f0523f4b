import { absolute, compare } from '../../decimal';
import type { Figure } from '../../reading/table';
import { difference, type CheckedSum } from '../sums';
import type { Board } from './board';

/** The sums as they stand once the causes found are mended. */
export function explainedSums(sums: readonly CheckedSum[], boards: readonly Board[]): CheckedSum[] {
  const mended = new Map<Figure, Figure>();
  const settled = new Set<CheckedSum>();
  for (const board of boards) {
    for (const [figure, value] of board.changed()) mended.set(figure, { ...figure, value });
    board.sums.forEach(({ source }, at) => {
      if (board.isSettled(at)) settled.add(source);
    });
  }
  if (mended.size === 0 && settled.size === 0) return [...sums];
  return sums.map((sum) => {
    const total = mended.get(sum.total) ?? sum.total;
    const parts = sum.parts.map((part) => mended.get(part) ?? part);
    const own = absolute(difference(total, parts));
    if (settled.has(sum)) return { ...sum, total, parts, fails: false, room: own };
    const fails = compare(own, sum.room) > 0;
    return { ...sum, total, parts, fails };
  });
}
