import { keptPart } from './kept';
import type { BlankColumn, Figure, FigureColumn } from './table';

/** A table's columns, its figures line by line, and the totals among them that nobody filled. */
export interface UsedColumns {
  readonly columns: readonly FigureColumn[];
  readonly figures: readonly (readonly Figure[])[];
  readonly blank: readonly BlankColumn[];
}

/**
 * A total over nothing (a column drawn in and never filled) is no column of the table. A blank leaf stays:
 * it counts as nothing in the sums that it takes part in.
 */
export function usedColumns(
  columns: readonly FigureColumn[],
  figures: readonly (readonly Figure[])[],
  parents: ReadonlyMap<string, string | undefined>,
  extra: ReadonlySet<string>,
): UsedColumns {
  const filled = columns.map((_, index) => figures.some((row) => row[index]?.state !== 'blank'));
  const used = columns.map((column, index) => {
    if (holdsDays(figures, index) || (extra.has(column.item) && holdsWords(figures, index))) return false;
    return filled[index] === true || !columns.some((other) => isPartOf(other, column, parents));
  });
  if (used.every(Boolean)) return { columns, figures, blank: [] };
  const kept = keptPart(columns, used);
  const blank = columns.flatMap((column, index): BlankColumn[] => {
    if (used[index] === true || filled[index] === true) return [];
    const parts = kept.flatMap((other, col) => (isDirectPart(other, column, kept, parents) ? [col] : []));
    return parts.length > 1
      ? [{ header: column.header, figures: figures.flatMap((row) => row[index] ?? []), parts }]
      : [];
  });
  return { columns: kept, figures: figures.map((line) => keptPart(line, used)), blank };
}

/** `Nội dung` beside `Đơn vị`: a column that no layout knows and in which nothing but words stand. */
function holdsWords(lines: readonly (readonly Figure[])[], col: number): boolean {
  return holdsOnly(lines, col, /^[^#\d]\D*$/);
}

/** `Ngày công nhận`, `Hết hạn`: days are no figures, whatever heads them. */
function holdsDays(lines: readonly (readonly Figure[])[], col: number): boolean {
  return holdsOnly(lines, col, /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2})$/);
}

/** True where a column's filled cells, one at least, are unreadable texts of one kind. */
function holdsOnly(lines: readonly (readonly Figure[])[], col: number, what: RegExp): boolean {
  let filled = false;
  for (const line of lines) {
    const figure = line[col];
    if (!figure || figure.state === 'blank') continue;
    if (figure.state !== 'unreadable' || !what.test(figure.text ?? '#')) return false;
    filled = true;
  }
  return filled;
}

/** A part of a total that is no part of another of its parts. */
function isDirectPart(
  part: FigureColumn,
  total: FigureColumn,
  columns: readonly FigureColumn[],
  parents: ReadonlyMap<string, string | undefined>,
): boolean {
  return (
    isPartOf(part, total, parents) &&
    !columns.some(
      (other) => other !== part && isPartOf(other, total, parents) && isPartOf(part, other, parents),
    )
  );
}

function isPartOf(
  part: FigureColumn,
  total: FigureColumn,
  parents: ReadonlyMap<string, string | undefined>,
): boolean {
  const [of, within] = [part.period, total.period];
  if (of.kind === 'year' && within.kind === 'whole') return true;
  if (of.kind === 'year' && within.kind === 'year' && of.year !== within.year) return false;
  for (let parent = parents.get(part.item); parent !== undefined; parent = parents.get(parent))
    if (parent === total.item) return true;
  return false;
}
