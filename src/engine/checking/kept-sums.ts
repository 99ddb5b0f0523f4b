import type { Figure, FigureColumn, Table, TableRow } from '../reading/table';
import type { Identity } from './identities';

interface LineSums {
  readonly row: TableRow;
  readonly columns: readonly FigureColumn[];
  readonly table: string;
  /** By the number that the table's columns give to a sum. */
  readonly sums: (readonly Identity[] | undefined)[];
}

/** What is remembered with a table's columns: its sums' numbers, and the sums down the columns. */
interface Kept {
  readonly numbers: Map<string, number>;
  readonly down: Map<string, Identity>;
}

const lines = new WeakMap<readonly Figure[], LineSums>();
const kept = new WeakMap<readonly FigureColumn[], Kept>();

/**
 * A table's sums are the very objects of before where their figures, row and columns are: what is remembered of
 * a sum is good for as long as no figure of it changes.
 */
export class KeptSums {
  /** What a sum's subject depends on beside its row and column. */
  private readonly own: string;
  private readonly columns: readonly FigureColumn[];
  private readonly kept: Kept;

  constructor({ layout, period, columns }: Table) {
    this.own = JSON.stringify([layout.id, period]);
    this.columns = columns;
    this.kept = kept.get(columns) ?? { numbers: new Map(), down: new Map() };
    kept.set(columns, this.kept);
  }

  /** A number for the sums across that `key` describes whole. */
  numberOf(key: string): number {
    const { numbers } = this.kept;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  }

  /** The sum of that number on one line; made where it was not made before. */
  across(
    line: readonly Figure[],
    row: TableRow,
    number: number,
    make: () => readonly Identity[],
  ): readonly Identity[] {
    const { own, columns } = this;
    let known = lines.get(line);
    if (known?.row !== row || known.columns !== columns || known.table !== own) {
      known = { row, columns, table: own, sums: [] };
      lines.set(line, known);
    }
    return (known.sums[number] ??= make());
  }

  /** A sum down a column: that of before where nothing of it differs. */
  down(col: number, made: Identity): Identity {
    const key = `${col} ${made.total.ref.row} ${made.parts.length}`;
    const before = this.kept.down.get(key);
    if (before && isSame(before, made)) return before;
    this.kept.down.set(key, made);
    return made;
  }
}

function isSame(a: Identity, b: Identity): boolean {
  return (
    a.total === b.total &&
    a.kind === b.kind &&
    a.exact === b.exact &&
    a.proved === b.proved &&
    a.evidence.join() === b.evidence.join() &&
    a.parts.length === b.parts.length &&
    a.parts.every((part, at) => part === b.parts[at]) &&
    JSON.stringify(a.subject) === JSON.stringify(b.subject)
  );
}
