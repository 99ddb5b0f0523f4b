import type { SumKind } from '../findings/sums';
import type { Figure, FigureColumn, Table } from '../reading/table';
import { bare } from '../text/fold';
import { measureOf } from './column-measure';
import { isRate } from './rates';
import { addsUp, roughly } from './rough-sums';

/** A sum over whole rows of a table. */
interface RowSum {
  readonly kind: SumKind;
  readonly total: number;
  readonly parts: readonly number[];
}

/** Words of what is no amount: rates, prices, years, means, and balances that are carried from row to row. */
const NOT_ADDED =
  /(?:^| )(?:don gia|gia ban|ty gia|muc chi|muc ho tro|dinh muc|binh quan|trung binh|ton|ton quy|con ton|so du|du dau ky|du cuoi ky|luy ke den|he so|xep hang|thu hang|nam cap|nam cong nhan|nam san xuat|nam sinh|nam thanh lap|diem)(?: |$)/;

/** What is called the middle or an end of others is none of their sums. */
const AMONG_OTHERS =
  /^(?:(?:gia tri|so|muc|diem) )?(?:trung vi|cao nhat|thap nhat|lon nhat|nho nhat|mean|average|median|max|maximum|min|minimum)(?: |$)/;

/**
 * Whether the rows of a column that no layout explains add up downwards: amounts do; shares, prices and balances only
 * where most of the table's sums bear it out. By the column's place; each is looked at when it is asked for.
 */
export function addingColumns(table: Table, sums: readonly RowSum[]): (col: number) => boolean {
  const known: (boolean | undefined)[] = [];
  const adds = (col: number): boolean => {
    const column = table.columns[col];
    const isAmount = column !== undefined && !mayNotAdd(table, column) && !areMeans(table, sums, col);
    return isAmount || mostlyHolds(table, sums, col);
  };
  return (col) => (known[col] ??= adds(col));
}

/** True for a row of rates or means, which its columns do not add up to either. */
export function isNoAmount(name: string): boolean {
  const words = bare(name);
  return (
    NOT_ADDED.test(words) ||
    AMONG_OTHERS.test(words) ||
    /^(?:ty|ti) (?:le|trong|suat)(?: |$)|(?:^| )(?:share|ratio|percentage) of(?: |$)/.test(words) ||
    name.includes('%')
  );
}

/**
 * True where every total lies among its parts, one of them that may be mistyped left out, and some have decimals:
 * means or ratios, whatever they are headed.
 */
function areMeans(table: Table, sums: readonly RowSum[], col: number): boolean {
  let isFractional = false;
  for (const { kind, total, parts } of sums) {
    const whole = roughly(table.figures[total]?.[col]);
    if (kind !== 'rows' || whole === 0) continue;
    let [count, least, most, second, all, fractional] = [0, Infinity, -Infinity, -Infinity, 0, false];
    for (const part of parts) {
      const figure = table.figures[part]?.[col];
      const value = roughly(figure);
      if (!figure || value === 0) continue;
      count += 1;
      least = Math.min(least, value);
      second = Math.max(second, Math.min(most, value));
      most = Math.max(most, value);
      all += value;
      fractional ||= figure.scale > 0;
    }
    if (count < 3) continue;
    // above all but the largest, but far below what the others come to: no one slip makes that a sum
    const isAmong = whole <= second || (whole <= most && all - most > whole);
    if (whole < least || !isAmong) return false;
    isFractional ||= fractional;
  }
  return isFractional;
}

/** True for shares, prices, balances: that their rows do not add up says nothing of the rows. */
export function mayNotAdd(table: Table, column: FigureColumn): boolean {
  if (measureOf(table, column) === 'share' || NOT_ADDED.test(bare(column.header))) return true;
  if (isRate(column.header)) return true;
  return column.header.split(' / ').some((heading) => AMONG_OTHERS.test(bare(heading)));
}

function mostlyHolds(table: Table, sums: readonly RowSum[], col: number): boolean {
  let [holding, failing] = [0, 0];
  for (const { kind, total, parts } of sums) {
    const whole = table.figures[total]?.[col];
    if (kind !== 'rows' || (whole?.value === undefined && whole?.readings === undefined)) continue;
    const own = parts.map((part) => table.figures[part]?.[col]);
    if (own.filter((figure) => roughly(figure) !== 0).length < 2) continue;
    if (addsUp(whole, own)) holding += 1;
    else failing += 1;
  }
  return holding >= LEAST_HOLDING && holding > 2 * failing;
}

/** So many sums of rows must hold in a doubtful column before the others are expected to. */
const LEAST_HOLDING = 2;

/** True for a total that repeats its first or its last part, as a balance does: then it may be no sum at all. */
export function isCarried(total: Figure, parts: readonly Figure[]): boolean {
  const filled = parts.filter((part) => roughly(part) !== 0);
  const own = roughly(total);
  const ends = [filled[0], filled[filled.length - 1]];
  return filled.length >= 2 && own !== 0 && ends.some((end) => roughly(end) === own);
}
