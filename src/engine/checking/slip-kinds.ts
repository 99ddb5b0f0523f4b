import { absolute, add, compare, decimal, decimalFromNumber, subtract, toRough, ZERO } from '../decimal';
import type { FormulaSlip } from '../findings/formulas';
import { contains, type Addition } from '../grid/formula-refs';
import type { CellRef, GridRange } from '../grid/grid';
import type { Figure, Table } from '../reading/table';
import { key, within, type ByCell, type Formula } from './formula-cells';
import type { Identity } from './identity';
import { hiddenFromSubtotal, isSubtotal } from './subtotals';

/** How a formula departs from its neighbours, and the cells that it should or should not have added. */
export interface FormulaFault {
  readonly kind: FormulaSlip['slip'];
  readonly concerned?: readonly CellRef[];
}

/** What is wrong with an adding formula as it stands, the likeliest cause first. */
export function slipOf(
  { figure, added }: Formula,
  table: Table,
  figures: ByCell<Figure>,
  parts: ByCell<readonly Identity[]>,
  sums: ByCell<readonly Identity[]>,
): FormulaFault | undefined {
  if (added.constants.some((constant) => constant !== 0)) return { kind: 'constant' };
  const { ref } = figure;
  if (contains(added.ranges, ref.row, ref.col)) return { kind: 'circular' };
  const twice = overlapOf(added.ranges);
  if (twice) return { kind: 'twice', concerned: [{ ...ref, ...twice }] };
  const again = added.subtotal ? [] : subtotalsAgain(figure, added.ranges, parts);
  if (again.length > 0) return { kind: 'subtotal-again', concerned: again };
  const cells = cellsAdded(added, figures);
  const hidden = hiddenFromSubtotal(table, figure, cells ?? []);
  const elsewhere = otherLine(figure, cells ?? [], sums);
  if (elsewhere) return elsewhere;
  if (hidden.length > 0) return { kind: 'hidden-rows', concerned: hidden.map((cell) => cell.ref) };
  return cells && isStale(figure, cells) ? { kind: 'stale' } : undefined;
}

function overlapOf(ranges: readonly GridRange[]): { row: number; col: number } | undefined {
  for (let a = 0; a < ranges.length; a++) {
    for (let b = a + 1; b < ranges.length; b++) {
      const [one, other] = [ranges[a], ranges[b]];
      if (!one || !other) continue;
      const row = Math.max(one.top, other.top);
      const col = Math.max(one.left, other.left);
      if (row <= Math.min(one.bottom, other.bottom) && col <= Math.min(one.right, other.right))
        return { row, col };
    }
  }
  return undefined;
}

/** A formula that adds the very rows that its total means, but of another column; or the columns of another row. */
function otherLine(
  { ref }: Figure,
  cells: readonly Figure[],
  sums: ByCell<readonly Identity[]>,
): FormulaFault | undefined {
  const [first] = cells;
  if (!first || cells.length < 2) return undefined;
  const own = sums.get(key(ref)) ?? [];
  for (const [line, place] of [
    ['col', 'row'],
    ['row', 'col'],
  ] as const) {
    if (first.ref[line] === ref[line] || cells.some((cell) => cell.ref[line] !== first.ref[line])) continue;
    const places = new Set(cells.map((cell) => cell.ref[place]));
    const isMeant = own.some(
      ({ parts }) =>
        parts.length === places.size &&
        parts.every((part) => part.ref[line] === ref[line] && places.has(part.ref[place])),
    );
    if (isMeant) return { kind: 'other-line', concerned: cells.map((cell) => cell.ref) };
  }
  return undefined;
}

/** Totals that the formula adds together with most of what they are the totals of. */
function subtotalsAgain(
  { ref }: Figure,
  ranges: readonly GridRange[],
  parts: ByCell<readonly Identity[]>,
): CellRef[] {
  const isInside = (figure: Figure): boolean => contains(ranges, figure.ref.row, figure.ref.col);
  return within(ranges, parts).flatMap((sums): CellRef[] => {
    const again = sums.find((sum) => sum.parts.every(isInside));
    const total = again?.total.ref;
    return total && !(total.row === ref.row && total.col === ref.col) ? [total] : [];
  });
}

/** The cells that a formula adds, all of this table; undefined where one is not known. */
function cellsAdded({ ranges, subtotal }: Addition, figures: ByCell<Figure>): readonly Figure[] | undefined {
  const cells: Figure[] = [];
  for (const { top, bottom, left, right } of ranges) {
    for (let row = top; row <= bottom; row++) {
      for (let col = left; col <= right; col++) {
        const cell = figures.get(key({ row, col }));
        // text is passed over by SUM, and what is not read here is not known
        if (!cell || cell.text !== undefined || (cell.state !== 'number' && cell.state !== 'blank'))
          return undefined;
        // and one subtotal by the next
        if (!subtotal || !isSubtotal(cell)) cells.push(cell);
      }
    }
  }
  return cells;
}

/** A cached result that its own cells do not give. */
function isStale({ value: result }: Figure, cells: readonly Figure[]): boolean {
  if (!result) return false;
  let sum = ZERO;
  let { scale } = result;
  for (const { value } of cells) {
    if (!value) continue;
    sum = add(sum, value);
    scale = Math.max(scale, value.scale);
  }
  const noise = decimal(1, Math.max(0, Math.min(scale, 9) - 1));
  const found = decimalFromNumber(toRough(result)) ?? ZERO;
  return compare(absolute(subtract(found, sum)), scale >= 6 ? noise : ZERO) > 0;
}
