import { sourceNamed } from '../language/sources-named';
import type { Table } from '../reading/table';
import { isTotalWord } from '../sums/total-words';
import { mayNotAdd } from './adding-columns';
import { measureOf } from './column-measure';
import type { HeaderSum } from './header-sums';
import { addsUp, hasNumber, roughly } from './rough-sums';

/** In so many rows more than in those where they do not, and in so many at all, sources add up to what stands before them. */
const LEAST_HOLDING = 3;

/**
 * `Nhu cầu kinh phí | Ngân sách tỉnh | Ngân sách xã`: columns of sources behind an amount that no word calls their total,
 * where nearly all rows add up so. What rows add up others by themselves is no witness: one slip goes through to them.
 */
export function sourceSums(table: Table): HeaderSum[] {
  const { columns } = table;
  const isMoney = (col: number): boolean => {
    const column = columns[col];
    return column !== undefined && measureOf(table, column) === 'money' && !mayNotAdd(table, column);
  };
  const sources = columns.map(({ header }, col) =>
    isMoney(col) ? sourceNamed(header.split(' / ').at(-1) ?? '') : undefined,
  );
  return columns.flatMap(({ header }, total): HeaderSum[] => {
    const first = total + 1;
    const isSource = sources[total] !== undefined || sources[first] === undefined;
    if (isSource || !isMoney(total) || header.split(' / ').some(isTotalWord)) return [];
    const end = sources.findIndex((source, col) => col > first && source === undefined);
    const parts = columns.slice(first, end < 0 ? columns.length : end).map((_, at) => first + at);
    return parts.length > 1 && isBorneOut(table, total, parts) ? [{ total, parts }] : [];
  });
}

function isBorneOut({ rows, figures }: Table, total: number, parts: readonly number[]): boolean {
  let [holding, failing] = [0, 0];
  const wholes = new Set(rows.map(({ parent }) => parent));
  rows.forEach(({ kind }, row) => {
    const line = figures[row] ?? [];
    const own = parts.map((col) => line[col]);
    if (kind === 'grand' || wholes.has(row) || !hasNumber(line[total])) return;
    if (!addsUp(line[total], own)) failing += 1;
    else if (own.filter((figure) => roughly(figure) !== 0).length > 1) holding += 1;
  });
  return holding >= LEAST_HOLDING && holding >= LEAST_HOLDING * failing;
}
