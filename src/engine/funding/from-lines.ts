import { gather } from '../gather';
import { sourceInCell } from '../language/sources-named';
import type { Table, TableRow } from '../reading/table';
import { isTotalWord } from '../sums/total-words';
import type { MoneyUnit } from '../text/measure-unit';
import { cutOf } from './cut';
import { moneyColumns, readerOf, restOfOther, shownIn, yearOfPeriod } from './from-vertical';
import type { FundingLine, FundingUnit, FundingView } from './view';

/** Fewer sources are no column of sources. */
const LEAST_SOURCES = 2;

/**
 * The money of a table in which each unit has a row for each source (`Xã A – NSTW`, `Xã A – Vốn khác`), with columns of years
 * or one of amounts. Undefined where its lines are called otherwise than sources.
 */
export function viewOfLines(table: Table, fallback: MoneyUnit): FundingView | undefined {
  const { rows } = table;
  const columns = moneyColumns(table);
  const sources = columns.length > 0 ? sourcesOf(rows) : undefined;
  if (!sources) return undefined;
  const { measure, read } = readerOf(table, [...sources.keys()], columns, fallback);
  const units: FundingUnit[] = [];
  const known = new Map<string, number>();
  const byUnit = new Map<number | 'all', (readonly [number, string])[]>();
  for (const [row, source] of sources) gather(byUnit, keyOf(rows[row]), [row, source] as const);
  const lines = [...byUnit].flatMap(([unit, named]) =>
    columns.map((col): FundingLine => {
      const year = yearOfPeriod(table.columns[col]?.period ?? { kind: 'whole' }, table);
      return {
        row: unit,
        ...(year === undefined ? {} : { year }),
        cut: cutOf(shownIn({ named, unnamed: [] }, col, read)),
      };
    }),
  );
  return {
    kind: 'funding-sources',
    files: [table.file],
    sheet: table.sheet,
    measure,
    years: [...new Set(lines.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b),
    units,
    sections: {},
    lines,
  };

  function keyOf(row: TableRow | undefined): number | 'all' {
    if (!row || row.kind === 'grand') return 'all';
    const name = unitOf(row);
    const index = known.get(name) ?? units.length;
    if (index === units.length) units.push({ name, place: 'unit', cell: row.nameCell });
    known.set(name, index);
    return index;
  }
}

/** `Xã A` of `Xã A – NSTW`. */
function unitOf({ name, line = '' }: TableRow): string {
  return line !== '' && name.endsWith(` – ${line}`) ? name.slice(0, -line.length - 3) : name;
}

/** What source each row is, `total` for a unit's own; undefined where a line names none. */
function sourcesOf(rows: readonly TableRow[]): ReadonlyMap<number, string> | undefined {
  const sources = new Map<number, string>();
  for (const [index, { line, kind }] of rows.entries()) {
    if (line === undefined) return undefined;
    const isTotal =
      line === '' || isTotalWord(line) || (kind === 'grand' && sourceInCell(line) === undefined);
    const source = isTotal ? 'total' : sourceInCell(line);
    if (source === undefined) return undefined;
    sources.set(index, source);
  }
  restOfOther(sources, rows);
  const kinds = new Set(sources.values());
  kinds.delete('total');
  return kinds.size >= LEAST_SOURCES ? sources : undefined;
}
