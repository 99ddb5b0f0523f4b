import { absolute, add, compare, decimal, decimalFromNumber, isZero, subtract, ZERO } from '../decimal';
import type { FormulaSlip } from '../findings';
import { addition, contains, type Addition } from '../grid/formula-refs';
import type { CellRef, GridRange } from '../grid/grid';
import type { Figure, Table } from '../reading/table';
import type { Identity } from './identities';
import { subjectOf } from './identities';
import { gather } from '../gather';

/**
 * Adding formulas that do not say what their total means, also where the result happens to be right: a number typed
 * into the sum, a cell added twice, the total itself, subtotals together with their parts, an old result, and a sum
 * that takes other cells than all its neighbours.
 */
export function checkFormulaSlips(table: Table, identities: readonly Identity[]): FormulaSlip[] {
  if (table.figures.every((line) => line.every(({ formula }) => formula === undefined))) return [];
  const figures = new Map<number, Figure>();
  const formulas: Formula[] = [];
  table.rows.forEach((row, at) => {
    table.columns.forEach((column, col) => {
      const figure = table.figures[at]?.[col];
      if (!figure) return;
      figures.set(key(figure.ref), figure);
      const added = figure.formula === undefined ? undefined : addition(figure.formula);
      if (added && figure.formula !== undefined)
        formulas.push({ figure, added, text: figure.formula, subject: subjectOf(table, row, column) });
    });
  });
  if (formulas.length === 0) return [];
  const parts = partsByTotal(identities);
  const sums = provedSums(identities);
  const odd = new Set(
    unlikeNeighbours(formulas, figures).filter((formula) => !isSumOfItsOwn(formula, sums, figures)),
  );
  return formulas.flatMap((formula): FormulaSlip[] => {
    const slip =
      slipOf(formula, figures, parts) ??
      (odd.has(formula) ? { kind: 'unlike-neighbours' as const } : undefined);
    if (!slip) return [];
    const { figure, text, subject } = formula;
    return [
      {
        rule: 'formula-slip',
        severity: 'warning',
        verdict: 'fail',
        cells: [figure.ref],
        parts: [],
        subject,
        formula: text,
        slip: slip.kind,
        ...(slip.concerned ? { concerned: slip.concerned } : {}),
      },
    ];
  });
}

interface Formula {
  readonly figure: Figure;
  readonly added: Addition;
  readonly text: string;
  readonly subject: FormulaSlip['subject'] & object;
}

interface Slip {
  readonly kind: FormulaSlip['slip'];
  readonly concerned?: readonly CellRef[];
}

function slipOf(
  { figure, added }: Formula,
  figures: ReadonlyMap<number, Figure>,
  parts: ReadonlyMap<number, readonly Identity[]>,
): Slip | undefined {
  if (added.constants.some((constant) => constant !== 0)) return { kind: 'constant' };
  const { ref } = figure;
  if (contains(added.ranges, ref.row, ref.col)) return { kind: 'circular' };
  const twice = overlapOf(added.ranges);
  if (twice) return { kind: 'twice', concerned: [{ ...ref, ...twice }] };
  const again = subtotalsAgain(figure, added.ranges, parts);
  if (again.length > 0) return { kind: 'subtotal-again', concerned: again };
  return isStale(figure, added.ranges, figures) ? { kind: 'stale' } : undefined;
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

/** Totals that the formula adds together with most of what they are the totals of. */
function subtotalsAgain(
  { ref }: Figure,
  ranges: readonly GridRange[],
  parts: ReadonlyMap<number, readonly Identity[]>,
): CellRef[] {
  const isInside = (figure: Figure): boolean => contains(ranges, figure.ref.row, figure.ref.col);
  return within(ranges, parts).flatMap((sums): CellRef[] => {
    const again = sums.find((sum) => sum.parts.every(isInside));
    const total = again?.total.ref;
    return total && !(total.row === ref.row && total.col === ref.col) ? [total] : [];
  });
}

/** What is known of the cells in the ranges; of wide ranges over few known cells, it is those that are gone through. */
function within<T>(ranges: readonly GridRange[], known: ReadonlyMap<number, T>): T[] {
  const cells = ranges.reduce(
    (sum, { top, bottom, left, right }) => sum + (bottom - top + 1) * (right - left + 1),
    0,
  );
  const found: T[] = [];
  if (cells > known.size) {
    for (const [at, item] of known)
      if (contains(ranges, Math.floor(at / COLUMNS), at % COLUMNS)) found.push(item);
    return found;
  }
  for (const { top, bottom, left, right } of ranges) {
    for (let row = top; row <= bottom; row++) {
      for (let col = left; col <= right; col++) {
        const item = known.get(key({ row, col }));
        if (item !== undefined) found.push(item);
      }
    }
  }
  return found;
}

/** The sums of each total that hold: only then is it a subtotal and no figure of its own. */
function partsByTotal(identities: readonly Identity[]): ReadonlyMap<number, readonly Identity[]> {
  const found = new Map<number, Identity[]>();
  for (const identity of identities) {
    const { total, parts, proved } = identity;
    if (!proved || parts.length < 2 || total.value === undefined || isZero(total.value)) continue;
    let sum = ZERO;
    for (const { value } of parts) if (value) sum = add(sum, value);
    if (isZero(subtract(total.value, sum))) gather(found, key(total.ref), identity);
  }
  return found;
}

/** A cached result that its own cells, all of this table, do not give. */
function isStale(
  figure: Figure,
  ranges: readonly GridRange[],
  figures: ReadonlyMap<number, Figure>,
): boolean {
  if (!figure.value) return false;
  let sum = ZERO;
  let scale = figure.value.scale;
  for (const { top, bottom, left, right } of ranges) {
    for (let row = top; row <= bottom; row++) {
      for (let col = left; col <= right; col++) {
        const cell = figures.get(key({ ...figure.ref, row, col }));
        // text is passed over by SUM, and what is not read here is not known
        if (!cell || cell.text !== undefined || (cell.state !== 'number' && cell.state !== 'blank'))
          return false;
        if (cell.value) sum = add(sum, cell.value);
        scale = Math.max(scale, cell.value?.scale ?? 0);
      }
    }
  }
  const noise = decimal(1, Math.max(0, Math.min(scale, 9) - 1));
  const [found] = [decimalFromNumber(Number(figure.value.digits) / 10 ** figure.value.scale) ?? ZERO];
  return compare(absolute(subtract(found, sum)), scale >= 6 ? noise : ZERO) > 0;
}

/** So many neighbours must agree before one that differs is named. */
const LEAST_ALIKE = 3;

/** Formulas of one row or column whose cells lie otherwise than those of all the others. */
function unlikeNeighbours(formulas: readonly Formula[], figures: ReadonlyMap<number, Figure>): Formula[] {
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

/** A total over years and items may be either's sum: the other one's formula is no slip. */
function isSumOfItsOwn(
  { figure, added }: Formula,
  sums: ReadonlyMap<number, readonly Identity[]>,
  figures: ReadonlyMap<number, Figure>,
): boolean {
  const cells = within(added.ranges, figures).filter((part) => !holdsNothing(part));
  const places = new Set(cells.map(({ ref }) => key(ref)));
  return (sums.get(key(figure.ref)) ?? []).some(({ parts }) => {
    const own = new Set(parts.flatMap((part) => (holdsNothing(part) ? [] : [key(part.ref)])));
    return own.size === places.size && [...own].every((at) => places.has(at));
  });
}

/** The proved sums of each total. */
function provedSums(identities: readonly Identity[]): ReadonlyMap<number, readonly Identity[]> {
  const sums = new Map<number, Identity[]>();
  for (const identity of identities) if (identity.proved) gather(sums, key(identity.total.ref), identity);
  return sums;
}

function holdsNothing({ value }: Figure): boolean {
  return value === undefined || isZero(value);
}

/** True where a formula leaves out, or takes besides, a cell that holds something. */
function differsInFigures(own: Formula, usual: Formula, figures: ReadonlyMap<number, Figure>): boolean {
  const [mine, theirs] = [own, usual].map((formula) => new Set(shapeOf(formula).split(' ')));
  if (!mine || !theirs) return false;
  const { ref } = own.figure;
  return [...mine, ...theirs]
    .filter((offset) => mine.has(offset) !== theirs.has(offset))
    .some((offset) => {
      const [row = 0, col = 0] = offset.split(',').map(Number);
      const value = figures.get(key({ row: ref.row + row, col: ref.col + col }))?.value;
      return value !== undefined && !isZero(value);
    });
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

/** The columns of a sheet. */
const COLUMNS = 16_384;

function key({ row, col }: { readonly row: number; readonly col: number }): number {
  return row * COLUMNS + col;
}
