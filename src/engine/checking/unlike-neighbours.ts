import { isZero } from '../decimal';
import { gather } from '../gather';
import type { Figure } from '../reading/table';
import { within, type ByCell, type Formula } from './formula-cells';

/** So many neighbours must agree before one that differs is named. */
const LEAST_ALIKE = 3;

/** Formulas of one row or column whose cells lie otherwise than those of all the others. */
export function unlikeNeighbours(formulas: readonly Formula[], figures: ByCell<Figure>): Formula[] {
  const odd = new Set<Formula>();
  const alike = new Set<Formula>();
  for (const line of ['row', 'col'] as const) {
    const lines = new Map<number, Formula[]>();
    for (const formula of formulas) {
      // down a column the sums of a row compare with each other, across a row those of its columns
      if (isAcross(formula) !== (line === 'col')) continue;
      const at = formula.figure.ref[line];
      gather(lines, at, formula);
    }
    for (const own of lines.values()) {
      const shapes = new Map<string, Formula[]>();
      for (const formula of own) {
        const shape = shapeOf(formula);
        gather(shapes, shape, formula);
      }
      const most = [...shapes.values()].sort((a, b) => b.length - a.length)[0] ?? [];
      if (most.length < LEAST_ALIKE) continue;
      for (const formula of most) alike.add(formula);
      for (const others of shapes.values())
        if (others !== most && others.length === 1 && most.length >= own.length - 1)
          for (const formula of others)
            if (most[0] && differsInFigures(formula, most[0], figures)) odd.add(formula);
    }
  }
  return [...odd].filter((formula) => !alike.has(formula));
}

/** True where a formula leaves out, or takes besides, a cell that holds something. */
function differsInFigures(own: Formula, usual: Formula, figures: ByCell<Figure>): boolean {
  const [here, there] = [own.figure.ref, usual.figure.ref];
  const [down, right] = [here.row - there.row, here.col - there.col];
  const mine = new Set(within(own.added.ranges, figures));
  const meant = new Set(
    within(
      usual.added.ranges.map((range) => ({
        top: range.top + down,
        bottom: range.bottom + down,
        left: range.left + right,
        right: range.right + right,
      })),
      figures,
    ),
  );
  return [...mine, ...meant].some(
    (figure) => mine.has(figure) !== meant.has(figure) && figure.value !== undefined && !isZero(figure.value),
  );
}

/** A formula that adds cells of its own row. */
function isAcross({ figure: { ref }, added }: Formula): boolean {
  return added.ranges.every(({ top, bottom }) => top === ref.row && bottom === ref.row);
}

/** More cells than these are compared by their ranges and not one by one. */
const MOST_CELLS = 200;

/** The added cells as seen from the formula's own: `SUM(E5:G5)` and `E5+F5+G5` are one shape. */
function shapeOf({ figure: { ref }, added }: Formula): string {
  const cells: string[] = [];
  for (const { top, bottom, left, right } of added.ranges) {
    if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) {
      cells.push([top - ref.row, bottom - ref.row, left - ref.col, right - ref.col].join());
      continue;
    }
    for (let row = top; row <= bottom; row++)
      for (let col = left; col <= right; col++) cells.push(`${row - ref.row},${col - ref.col}`);
  }
  return cells.sort().join(' ');
}
