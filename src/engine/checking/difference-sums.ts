import type { Figure, FigureColumn, Table } from '../reading/table';
import { isRestWord } from '../sums/total-words';
import { addsUp, roughly } from './rough-sums';
import { measureOf } from './column-measure';
import type { TableSum } from './identity';

/** Two lines of figures of which the one is as much more than the other as a third line says. */
interface Apart {
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
  if (!best || best.holding < 2 || best.holding <= 2 * best.failing) return [];
  return [
    {
      kind,
      total: best.whole,
      parts: [best.other, difference].sort((a, b) => a - b),
      evidence: ['word', 'vote'],
      proved: best.holding > 2,
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
    else failing += 1;
  });
  return { whole, other, holding, failing };
}
