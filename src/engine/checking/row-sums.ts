import { gather } from '../gather';
import { isPutOnTop } from '../reading/row-kind';
import type { Table } from '../reading/table';
import { mayNotAdd } from './adding-columns';
import { grandSums } from './grand-sums';
import { lineSums } from './line-sums';
import { addsUp, hasNumber, isBlankLine, roughly } from './rough-sums';
import type { TreeSum } from './tree-sums';

/** A row is the sum of the rows whose parent it is; a grand total of those that have no parent. */
export function rowSums(table: Table): readonly TreeSum[] {
  const lines = lineSums(table.rows, (row) => isHeading(table, row));
  if (lines) return lines;
  const children = new Map<number, number[]>();
  let roots: number[] = [];
  table.rows.forEach(({ parent, kind }, row) => {
    if (kind === 'grand' || isHeading(table, row)) return;
    if (parent === undefined) roots.push(row);
    else gather(children, parent, row);
  });
  const grands = table.rows.flatMap(({ kind }, row) =>
    kind === 'grand' && !isHeading(table, row) ? [row] : [],
  );
  for (const [grand, parts] of ownDetails(table, grands, roots)) children.set(grand, parts);
  roots = roots.filter((row) => !grands.some((grand) => children.get(grand)?.includes(row)));
  const mayStack =
    table.layout.id === 'table' || roots.some((row) => isPutOnTop(table.rows[row]?.name ?? ''));
  const several = mayStack ? grandSums(grands, roots, (sum) => bornOut(table, sum)) : undefined;
  const ofGrands = (several ?? grands.map((total) => ({ total, parts: roots }))).filter(
    // `Tổng cộng (I+II)` where only II stands here: the other part is another table's
    ({ total, parts }) => parts.length > 1 || !namesSeveral(table.rows[total]?.name ?? ''),
  );
  const sums = [...children]
    .filter(([total]) => !isHeading(table, total))
    .map(([total, parts]): TreeSum => ({ total, parts }))
    .concat(roots.length > 0 ? ofGrands : [])
    .sort((a, b) => a.total - b.total);
  const ofDetails = sums.filter(({ parts }) => parts.every((part) => table.rows[part]?.kind === 'detail'));
  // without a layout the sums of one class stand or fall together anyway
  if (table.layout.id === 'table' || ofDetails.length === 0 || areSharedOut(table, ofDetails)) return sums;
  return sums.filter((sum) => !ofDetails.includes(sum));
}

/** `Tổng cộng (I+II)`, `Cộng A + B`: of which parts it is the sum. */
function namesSeveral(name: string): boolean {
  return SEVERAL.test(name);
}

const SEVERAL = /(?<![\p{L}\d])(?:[IVX]+|[A-HĐ]|\d{1,2})(?:\s*\+\s*(?:[IVX]+|[A-HĐ]|\d{1,2}))+(?![\p{L}\d])/u;

/** Dashed lines right under a total, which divide it as others divide the units: no parts beside the units. */
function ownDetails(
  { rows }: Table,
  grands: readonly number[],
  roots: readonly number[],
): [number, number[]][] {
  if (roots.every((row) => rows[row]?.kind === 'detail')) return [];
  return grands.flatMap((grand): [number, number[]][] => {
    const end = rows.findIndex(({ kind }, row) => row > grand && kind !== 'detail');
    const own = roots.filter((row) => row > grand && (end < 0 || row < end));
    return own.length > 0 ? [[grand, own]] : [];
  });
}

/** In how many columns a sum of rows holds with two parts or more, less those where it fails. */
function bornOut(table: Table, { total, parts }: TreeSum): number {
  return table.columns.reduce((weight, column, col) => {
    const [whole, own] = [table.figures[total]?.[col], parts.map((part) => table.figures[part]?.[col])];
    if (mayNotAdd(table, column) || !hasNumber(whole)) return weight;
    if (!addsUp(whole, own)) return weight - 1;
    return own.filter((figure) => roughly(figure) !== 0).length > 1 ? weight + 1 : weight;
  }, 0);
}

/** A row without any figure is a heading, not a total. */
function isHeading(table: Table, row: number): boolean {
  return isBlankLine(table.figures[row] ?? []);
}

/** A sum over dashed lines is taken where so many of its kind hold in the table, for each that fails. */
const LEAST_HOLDING = 2;
/** So large a figure is not hit by two others by chance. */
const SURPRISING = 1000;

/**
 * Dashed lines under units may be remarks. They share their units out where the sums of all such lines in the
 * table say so: one unit's own mistake does not turn its lines into remarks.
 */
function areSharedOut(
  table: Table,
  details: readonly { total: number; parts: readonly number[] }[],
): boolean {
  let holding = 0;
  let failing = 0;
  let isSurprising = false;
  for (const { total, parts } of details) {
    table.columns.forEach((_, col) => {
      const whole = roughly(table.figures[total]?.[col]);
      const shares = parts.reduce((sum, part) => sum + roughly(table.figures[part]?.[col]), 0);
      if (whole === 0 && shares === 0) return;
      if (Math.abs(whole - shares) <= parts.length + 1) {
        holding += 1;
        isSurprising ||= parts.length > 1 && Math.abs(whole) >= SURPRISING;
      } else failing += 1;
    });
  }
  return holding >= LEAST_HOLDING || isSurprising ? holding * 2 >= failing : holding > failing;
}
