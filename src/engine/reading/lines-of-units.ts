import { cellAt, isBlank, type Sheet } from '../grid/grid';
import { clean, bare } from '../text/fold';
import { readFigureText } from '../text/figure-text';
import { isTotalWord } from '../sums/total-words';
import type { ColumnPlan } from './columns';
import { kindOfName } from './row-kind';
import type { RawRow, RowInTree } from './row-structure';

/** So many rows of figures have words beside their unit; the others may be the units' totals. */
const MOST_ROWS = 0.5;

/** A row with what tells it from the other lines of its unit; an empty line is the unit's total. */
interface Lined extends RawRow {
  readonly unit: string;
  readonly line: string;
}

/**
 * Rows of which several share one unit, merged or repeated, and are told apart by a second column of words that come
 * again under each unit (`NSTW`, `NSĐP`, `Vốn khác`). The rows as they are where there is no such column.
 */
export function withLines(sheet: Sheet, raw: readonly RawRow[], plan: ColumnPlan): readonly RawRow[] {
  const { nameCol, ordinalCol } = plan;
  if (nameCol === undefined || raw.length < LEAST_ROWS) return raw;
  for (let col = nameCol + 1; col <= nameCol + FURTHEST; col++) {
    const lined = linedBy(sheet, raw, nameCol, col);
    if (lined) return lined;
  }
  // `Nguồn vốn` may be taken for what names the rows, beside units of which nobody knew
  const left = nameCol - 1;
  return (left >= 0 && left !== ordinalCol ? linedBy(sheet, raw, left, nameCol) : undefined) ?? raw;
}

const LEAST_ROWS = 4;
/** Beside the names, or a column of numbers or remarks further. */
const FURTHEST = 2;

function linedBy(
  sheet: Sheet,
  raw: readonly RawRow[],
  nameCol: number,
  col: number,
): readonly Lined[] | undefined {
  if (!goOn(sheet, raw, nameCol)) return undefined;
  const times = new Map<string, number>();
  let [unit, units, going, words] = ['', 0, 0, 0];
  const all: Lined[] = [];
  for (const row of raw) {
    const [name, line] = [wordsAt(sheet, row.row, nameCol), wordsAt(sheet, row.row, col)];
    if (name === undefined || line === undefined) return undefined;
    if (name === '' || name === unit) going += 1;
    else [unit, units] = [name, line === '' ? units : units + 1];
    if (line !== '') {
      words += 1;
      times.set(bare(line), (times.get(bare(line)) ?? 0) + 1);
    }
    all.push({ ...row, name: unit === '' || line === '' ? unit || line : `${unit} – ${line}`, unit, line });
  }
  const again = [...times.values()].filter((count) => count > 1).length;
  const isThere =
    units > 1 &&
    going >= units &&
    again > 1 &&
    again * 2 > times.size &&
    words > raw.length * MOST_ROWS &&
    raw.every(({ hasFigures }) => hasFigures);
  return isThere ? all : undefined;
}

/** Rows that are looked at first: in a register of thousands hardly any goes on with the one above. */
const SAMPLE = 40;
const LEAST_GOING = 0.2;

function goOn(sheet: Sheet, raw: readonly RawRow[], nameCol: number): boolean {
  const names = raw.slice(0, SAMPLE).map(({ row }) => cellAt(sheet, row, nameCol)?.value ?? '');
  const going = names.filter((name, at) => at > 0 && (name === '' || name === names[at - 1])).length;
  return going >= names.length * LEAST_GOING;
}

/** Undefined where a figure stands. */
function wordsAt(sheet: Sheet, row: number, col: number): string | undefined {
  const cell = cellAt(sheet, row, col);
  if (isBlank(cell)) return '';
  if (typeof cell?.value !== 'string' || readFigureText(cell.value).kind !== 'none') return undefined;
  return clean(cell.value);
}

/** True where rows are lines of units, as `withLines` tells them. */
export function areLines(raw: readonly RawRow[]): raw is readonly Lined[] {
  return raw.length > 0 && raw.every(({ line }) => line !== undefined);
}

/** The tree of such rows: a unit's own total, over its lines or under them, and the total's own unit. */
export function treeOfLines(raw: readonly Lined[]): RowInTree[] {
  const isTotal = ({ line }: Lined): boolean => line === '' || isTotalWord(line);
  // a unit's rows follow one another
  const totals = raw.map((row, index): number | undefined => {
    if (index > 0 && raw[index - 1]?.unit === row.unit) return undefined;
    const next = raw.findIndex(({ unit }, other) => other > index && unit !== row.unit);
    const own = raw.slice(index, next < 0 ? undefined : next);
    const [total, more] = own.flatMap((each, at) => (isTotal(each) ? [index + at] : []));
    return own.length > 1 && more === undefined ? total : undefined;
  });
  let total: number | undefined;
  return raw.map((row, index): RowInTree => {
    if (index === 0 || raw[index - 1]?.unit !== row.unit) total = totals[index];
    const parent = total === index ? undefined : total;
    const isGrand = kindOfName(row.unit) === 'grand' || (row.unit === '' && isTotal(row));
    return {
      raw: row,
      kind: isGrand ? 'grand' : parent === undefined ? 'unit' : 'detail',
      ...(parent === undefined ? {} : { parent }),
    };
  });
}
