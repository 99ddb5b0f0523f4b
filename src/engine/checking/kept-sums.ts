import type { Figure, FigureColumn, Table, TableRow } from '../reading/table';
import type { Identity } from './identity';

/** One sum across on every line of a table, and the rows and lines that it was made of. */
interface Lane {
  readonly rows: readonly TableRow[];
  readonly lines: readonly (readonly Figure[])[];
  readonly sums: readonly (Identity | undefined)[];
}

/** The sums of one check, by all that describes them. */
interface Kept {
  readonly lanes: Map<string, Lane>;
  readonly down: Map<string, Identity>;
}

/** Reading gives the same columns again for the same header. */
const known = new WeakMap<readonly FigureColumn[], Kept>();

/**
 * A table's sums are the very objects of before where their figures, row and columns are: what is remembered of
 * a sum is good for as long as no figure of it changes. Only the sums of the last check are kept.
 */
export class KeptSums {
  /** What a sum's subject depends on beside its row and column. */
  private readonly own: string;
  private readonly former: Kept | undefined;
  private readonly now: Kept = { lanes: new Map(), down: new Map() };

  constructor({ layout, period, columns }: Table) {
    this.own = JSON.stringify([layout.id, period]);
    this.former = known.get(columns);
    known.set(columns, this.now);
  }

  /** The sum that `key` describes whole, on each line; made where it was not made of this very line before. */
  across(
    key: string,
    { rows, figures: lines }: Table,
    make: (row: TableRow, line: readonly Figure[]) => Identity | undefined,
  ): Identity[] {
    const full = `${this.own} ${key}`;
    const before = this.former?.lanes.get(full);
    const sums = rows.map((row, at) => {
      const line = lines[at];
      if (line && before?.lines[at] === line && before.rows[at] === row) return before.sums[at];
      return line && make(row, line);
    });
    this.now.lanes.set(full, { rows, lines, sums });
    return sums.filter((sum) => sum !== undefined);
  }

  /** A sum down a column: that of before where nothing of it differs. */
  down(col: number, made: Identity): Identity {
    const key = `${col} ${made.total.ref.row} ${made.parts.length}`;
    const before = this.former?.down.get(key);
    const sum = before && isSame(before, made) ? before : made;
    this.now.down.set(key, sum);
    return sum;
  }
}

function isSame(a: Identity, b: Identity): boolean {
  return (
    a.total === b.total &&
    a.kind === b.kind &&
    a.exact === b.exact &&
    a.grain === b.grain &&
    a.proved === b.proved &&
    a.evidence.join() === b.evidence.join() &&
    a.parts.length === b.parts.length &&
    a.parts.every((part, at) => part === b.parts[at]) &&
    JSON.stringify(a.subject) === JSON.stringify(b.subject)
  );
}
