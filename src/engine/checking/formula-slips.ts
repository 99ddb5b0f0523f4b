import { add, isZero, subtract, ZERO } from '../decimal';
import type { FormulaSlip } from '../findings/formulas';
import { gather } from '../gather';
import { addition } from '../grid/formula-refs';
import type { Figure, Table } from '../reading/table';
import { key, within, type ByCell, type Formula } from './formula-cells';
import { checkFormulas } from './formulas';
import type { Identity } from './identity';
import { subjectOf } from './subject-of';
import { slipOf } from './slip-kinds';
import { unlikeNeighbours } from './unlike-neighbours';

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
  const unlike = unlikeNeighbours(formulas, figures).filter(
    (formula) => !isSumOfItsOwn(formula, sums, figures),
  );
  const told = unlike.length > 0 ? cellsOfRanges(identities) : new Set<number>();
  const odd = new Set(unlike.filter(({ figure }) => !told.has(key(figure.ref))));
  return formulas.flatMap((formula): FormulaSlip[] => {
    const slip =
      slipOf(formula, table, figures, parts, sums) ??
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

/** Formulas of which it is told already what they leave out. */
function cellsOfRanges(identities: readonly Identity[]): ReadonlySet<number> {
  const ranges = checkFormulas(identities).filter(({ rule }) => rule === 'formula-range');
  return new Set(ranges.flatMap(({ cells }) => cells.map(key)));
}

/** The sums of each total that hold: only then is it a subtotal and no figure of its own. */
function partsByTotal(identities: readonly Identity[]): ByCell<readonly Identity[]> {
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

/** A total over years and items may be either's sum: the other one's formula is no slip. */
function isSumOfItsOwn(
  { figure, added }: Formula,
  sums: ByCell<readonly Identity[]>,
  figures: ByCell<Figure>,
): boolean {
  const cells = within(added.ranges, figures).filter((part) => !holdsNothing(part));
  const places = new Set(cells.map(({ ref }) => key(ref)));
  return (sums.get(key(figure.ref)) ?? []).some(({ parts }) => {
    const own = new Set(parts.flatMap((part) => (holdsNothing(part) ? [] : [key(part.ref)])));
    return own.size === places.size && [...own].every((at) => places.has(at));
  });
}

/** The proved sums of each total. */
function provedSums(identities: readonly Identity[]): ByCell<readonly Identity[]> {
  const sums = new Map<number, Identity[]>();
  for (const identity of identities) if (identity.proved) gather(sums, key(identity.total.ref), identity);
  return sums;
}

function holdsNothing({ value }: Figure): boolean {
  return value === undefined || isZero(value);
}
