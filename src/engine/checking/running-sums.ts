import type { Figure, FigureColumn, Table, TableRow } from '../reading/table';
import { bare } from '../text/fold';
import type { Identity } from './identity';
import { addsUp, roughly } from './rough-sums';

const RUNNING = /(?:^| )(?:luy ke|luy tien|cong don)(?: |$)/;
/** `Lũy kế đến năm 2025` alone is a balance carried in, whatever stands beside it. */
const CARRIED_IN = /(?:^| )(?:den|tu dau|truoc)(?: |$)/;

/** One line of running totals and the line of figures that it runs over, in order. */
interface Running {
  readonly totals: readonly Figure[];
  readonly own: readonly Figure[];
  readonly holding: number;
  readonly failing: number;
}

type Subjects = (figure: Figure) => Identity['subject'];

/**
 * Running totals (`Năm | Số mới | Lũy kế`): each is the one before and the row's own figure. Which figures a column
 * headed so runs over, its rows decide; likewise a row under years.
 */
export function runningSums(
  table: Table,
  subjectOf: (row: TableRow, column: FigureColumn) => Identity['subject'],
): Identity[] {
  const subjects = subjectsBy(table, subjectOf);
  const rows = table.rows.flatMap(({ kind }, row) => (kind === 'grand' || kind === 'section' ? [] : [row]));
  const columns = table.columns.map((_, col) => rows.flatMap((row) => table.figures[row]?.[col] ?? []));
  const down = table.columns.flatMap(({ header }, col) =>
    isRunning(header.split(' / ').at(-1) ?? '') ? running(columns, col) : [],
  );
  const orders = ordersOf(table.columns).map((cols) =>
    table.figures.map((line) => cols.flatMap((col) => line[col] ?? [])),
  );
  const across = table.rows.flatMap(({ name }, row) =>
    isRunning(name)
      ? orders
          .flatMap((lines) => running(lines, row))
          .sort(byWeight)
          .slice(0, 1)
      : [],
  );
  return [...down, ...across].flatMap((each) => sumsOf(each, subjects));
}

/**
 * The columns as they stand, and by their years, the last of each: a goal may stand before the years that lead to it,
 * and before that the period from which they go on.
 */
function ordersOf(columns: readonly FigureColumn[]): number[][] {
  const byYear = new Map<number, number>();
  columns.forEach(({ period }, col) => {
    if (period.kind === 'year') byYear.set(period.year, col);
  });
  const years = [...byYear].sort(([a], [b]) => a - b).map(([, col]) => col);
  const before = columns.slice(0, Math.min(...years)).map((_, col) => [col, ...years]);
  return [columns.map((_, col) => col), years, ...(years.length > 0 ? before : [])];
}

/** True of a heading of running totals (`Lũy kế`), but not of a balance carried in (`Lũy kế đến năm 2025`). */
export function isRunning(words: string): boolean {
  return RUNNING.test(bare(words)) && !CARRIED_IN.test(bare(words));
}

function byWeight(a: Running, b: Running): number {
  return b.holding - b.failing - (a.holding - a.failing);
}

/** The lines that a line of running totals may run over, the best of them if most of its figures bear it out. */
function running(lines: readonly (readonly Figure[])[], at: number): Running[] {
  const totals = lines[at] ?? [];
  const best = lines
    .flatMap((own, index) => (index === at ? [] : [{ totals, own, ...tally(totals, own) }]))
    .sort(byWeight)[0];
  // one wrong running total fails twice: against the one before and before the next
  return best && best.holding >= 2 && best.holding >= best.failing ? [best] : [];
}

function tally(totals: readonly Figure[], own: readonly Figure[]): { holding: number; failing: number } {
  let [holding, failing] = [0, 0];
  for (let at = 1; at < totals.length; at++) {
    const [now, before, added] = [totals[at], totals[at - 1], own[at]];
    if (!now?.value || !before?.value || !added?.value || roughly(added) === 0) continue;
    if (addsUp(now, [before, added])) holding += 1;
    else failing += 1;
  }
  return { holding, failing };
}

function sumsOf({ totals, own }: Running, subjects: Subjects): Identity[] {
  return totals.flatMap((total, at): Identity[] => {
    const [before, added] = [totals[at - 1], own[at]];
    if (!before?.value || !added?.value || !total.value) return [];
    const exact = [total, before, added].every(({ scale }) => scale === 0);
    return [
      {
        grain: 1,
        kind: 'items',
        total,
        parts: [before, added],
        exact,
        subject: subjects(total),
        evidence: ['word', 'vote'],
        proved: true,
      },
    ];
  });
}

function subjectsBy(
  table: Table,
  subjectOf: (row: TableRow, column: FigureColumn) => Identity['subject'],
): Subjects {
  const rowAt = new Map(table.rows.map((row) => [row.row, row]));
  const columnAt = new Map(table.columns.map((column) => [column.col, column]));
  return ({ ref }) => {
    const [row, column] = [rowAt.get(ref.row), columnAt.get(ref.col)];
    return row && column ? subjectOf(row, column) : { layout: table.layout.id };
  };
}
