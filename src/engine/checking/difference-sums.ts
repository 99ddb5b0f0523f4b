import type { Figure, FigureColumn, Table } from '../reading/table';
import { addedRanges, contains, takenOff } from '../grid/formula-refs';
import { isRestWord } from '../sums/total-words';
import { addsUp, roughly } from './rough-sums';
import { measureOf } from './column-measure';
import type { TableSum } from './identity';

/** Two lines of figures of which the one is as much more than the other as a third line says. */
interface Apart {
  readonly difference: number;
  readonly whole: number;
  readonly other: number;
  readonly holding: number;
  readonly failing: number;
}

/** Of more lines than these not every pair is tried. */
const MOST_LINES = 24;

/**
 * What a column or row headed as a difference says (`Kế hoạch | Thực hiện | Chênh lệch`): one line is the sum of
 * another and the difference. Which two are meant their figures decide, and most of them have to bear it out.
 */
export function differenceSums(table: Table): TableSum[] {
  const columns = table.columns.map((_, col) => table.figures.flatMap((line) => line[col] ?? []));
  const across = table.columns.flatMap((column, col) => {
    if (!column.header.split(' / ').some(isRestWord)) return [];
    const alike = table.columns.flatMap((other, at) => (isAlike(table, column, other) ? [at] : []));
    return sumOf(columns, col, alike, 'items');
  });
  const down = table.rows.flatMap(({ name }, row) =>
    isRestWord(name)
      ? sumOf(
          table.figures,
          row,
          table.rows.flatMap((other, at) => (other.kind === 'grand' ? [] : [at])),
          'rows',
        )
      : [],
  );
  return [...across, ...down];
}

function isAlike(table: Table, column: FigureColumn, other: FigureColumn): boolean {
  const measure = measureOf(table, column);
  return measure !== 'share' && measureOf(table, other) === measure;
}

function sumOf(
  lines: readonly (readonly Figure[])[],
  difference: number,
  among: readonly number[],
  kind: 'rows' | 'items',
): TableSum[] {
  if (among.length > MOST_LINES) return [];
  const others = among.filter((line) => line !== difference);
  const best = others
    .flatMap((whole) =>
      others.flatMap((other) => (other === whole ? [] : tally(lines, difference, whole, other))),
    )
    .sort((a, b) => surplus(b) - surplus(a) || a.whole - b.whole || a.other - b.other)[0];
  if (!best) return [];
  const isShown = best.holding >= 2 && best.holding > 2 * best.failing;
  const written = writtenIn(lines, best);
  // a formula says which two are meant: then one figure typed over it takes nothing away
  const isWritten = written > 0 && best.holding + written > 2 && best.holding >= best.failing;
  if (!isShown && !isWritten) return [];
  return [
    {
      kind,
      total: best.whole,
      parts: [best.other, difference].sort((a, b) => a - b),
      evidence: isWritten ? ['word', 'formula'] : ['word', 'vote'],
      proved: isShown && best.holding > 2,
      ...(kind === 'items' ? { rest: difference } : {}),
    },
  ];
}

function surplus({ holding, failing }: Apart): number {
  return holding - failing;
}

function tally(
  lines: readonly (readonly Figure[])[],
  difference: number,
  whole: number,
  other: number,
): Apart {
  let [holding, failing] = [0, 0];
  (lines[difference] ?? []).forEach((figure, at) => {
    const [more, less] = [lines[whole]?.[at], lines[other]?.[at]];
    if (!figure.value || !more?.value || !less?.value || roughly(figure) === 0) return;
    if (addsUp(more, [less, figure])) holding += 1;
    else if (!followsItsLine(figure, lines[difference] ?? [])) failing += 1;
  });
  return { difference, whole, other, holding, failing };
}

/** True for a figure that adds up figures of its own line: where it is off, they are. */
function followsItsLine({ formula }: Figure, line: readonly Figure[]): boolean {
  const ranges = formula === undefined ? undefined : addedRanges(formula);
  return ranges !== undefined && line.some(({ ref }) => contains(ranges, ref.row, ref.col));
}

/** In how many places a formula takes the one from the other: `=E5-F5`. */
function writtenIn(lines: readonly (readonly Figure[])[], { difference, whole, other }: Apart): number {
  return (lines[difference] ?? []).filter(({ formula }, at) => {
    const less = formula === undefined ? [] : takenOff(formula);
    const [more, taken] = [lines[whole]?.[at]?.ref, lines[other]?.[at]?.ref];
    return (
      more !== undefined &&
      taken !== undefined &&
      contains(less, taken.row, taken.col) &&
      !contains(less, more.row, more.col)
    );
  }).length;
}
