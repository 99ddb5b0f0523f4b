import type { Figure, Table, TableRow } from '../reading/table';
import { isPlainTotal, isTotalWord } from '../sums/total-words';
import { isCarried, mayNotAdd } from './adding-columns';
import { roughly } from './rough-sums';
import { measureOf } from './column-measure';
import { evaluate } from './evaluate';
import { gather } from '../gather';

/** A row and the rows under it, by the table's tree. */
export interface TreeSum {
  readonly total: number;
  readonly parts: readonly number[];
}

/** A tree's sums of one kind (`1` under `I`, all under the total), and how they stand together. */
export interface SumClass {
  readonly sums: readonly TreeSum[];
  readonly holding: number;
  readonly failing: number;
  /** Columns where a doubtful figure leaves it open. */
  readonly open: number;
  /** Rows that a person says are totals. */
  readonly said: boolean;
  /** Rows called nothing but "Tổng cộng" over the others. */
  readonly plain: boolean;
  /** Rows whose names begin with a total's word: "Tổng số sản phẩm được công nhận". */
  readonly worded: boolean;
}

/** What each row's own kind and depth is called among its siblings: sums of one class stand or fall together. */
export function sumClasses(table: Table, sums: readonly TreeSum[]): SumClass[] {
  const classes = new Map<string, TreeSum[]>();
  for (const sum of sums) {
    const key = classOf(table, sum);
    gather(classes, key, sum);
  }
  return [...classes.values()].map((own) => {
    let holding = 0;
    let failing = 0;
    let open = 0;
    for (const sum of own) {
      table.columns.forEach((column, col) => {
        if (mayNotAdd(table, column)) return;
        const total = table.figures[sum.total]?.[col];
        if (!total || total.state === 'blank') return;
        const parts = sum.parts.flatMap((part) => table.figures[part]?.[col] ?? []);
        if (parts.every(({ state }) => state === 'blank')) return;
        if (isCarried(total, parts)) return;
        const { verdict } = evaluate(total, parts, measureOf(table, column) === 'count');
        // a row without a name that repeats one below it is no sum of theirs
        if (verdict === 'pass' && !isNamed(table, sum) && parts.filter(isFilled).length < 2) return;
        if (verdict === 'pass' || verdict === 'rounding') holding += 1;
        else if (verdict === 'fail') failing += 1;
        else open += 1;
      });
    }
    return {
      sums: own,
      holding,
      failing,
      open,
      said: own.every(({ total }) => table.rows[total]?.saidTotal === true),
      worded: own.every(({ total }) => isTotalWord(table.rows[total]?.name ?? '')),
      plain: own.every(({ total }) => isPlainTotal(table.rows[total]?.name ?? '')),
    };
  });
}

function isNamed(table: Table, { total }: TreeSum): boolean {
  return table.rows[total]?.name !== '';
}

function isFilled(figure: Figure): boolean {
  return roughly(figure) !== 0;
}

function classOf(table: Table, { total, parts }: TreeSum): string {
  const row = table.rows[total];
  const first = table.rows[parts[0] ?? 0];
  return `${rankOf(row)} ${row?.saidTotal ?? ''} ${rankOf(first)} ${first?.among ?? ''}`;
}

/** What a row is and how it is numbered; an office among communes is a unit like them. */
function rankOf(row: TableRow | undefined): string {
  return `${row?.kind === 'department' ? 'unit' : row?.kind} ${row?.marker ?? ''}`;
}
