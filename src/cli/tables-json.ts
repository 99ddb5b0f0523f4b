import type { CheckResult } from '../engine/check';
import { columnName, rangeName } from '../engine/grid/address';
import type { RowSpan } from '../engine/reading/said-table';
import type { Table } from '../engine/reading/table';
import type { Records } from '../engine/records/records';
import type { RecordTable } from '../engine/records/record-table';
import { sameUnits } from '../engine/units/same-units';

/** What was read, appendices and input sheets, as `--json` prints it (cli.md). */
export function tablesJson({ files, tables, records, printed = [] }: CheckResult): object[] {
  const withFile = files.length > 1;
  const appendices = tables.map((table) => ({
    ...(withFile ? { file: table.file } : {}),
    sheet: table.sheet,
    layout: table.layout.id,
    range: rangeName(table.range),
    ...(table.measure ? { measure: table.measure } : {}),
    ...takenFor(table),
    units: table.rows.filter(({ kind }) => kind === 'unit').length,
    confidence: table.confidence,
  }));
  const inputs = [...records.tables, ...printed].map((table) => ({
    ...(withFile ? { file: table.file } : {}),
    sheet: table.sheet,
    layout: table.printedAs ?? table.layout.id,
    range: rangeName(table.range),
    ...(table.measure ? { measure: table.measure } : {}),
    ...fieldsTaken(table),
    units: unitsOf(table, records),
    rows: table.rows.length,
    confidence: table.confidence,
  }));
  return [...appendices, ...inputs];
}

/** What of an appendix was taken for what; rows as a person counts them. */
function takenFor({ taken, columns, shares = [], rows }: Table): object {
  const named = [
    { col: taken.ordinalCol, means: 'number' },
    { col: taken.nameCol, means: 'name' },
  ];
  const totals = rows.filter(({ kind }) => kind === 'grand' || kind === 'section');
  return {
    header: lines(taken.header),
    columns: [
      ...named.flatMap(({ col, means }) => (col === undefined ? [] : { col: columnName(col), means })),
      ...[...columns, ...shares.map(({ column }) => column)]
        .sort((a, b) => a.col - b.col)
        .map(({ col, item, period, header }) => ({
          col: columnName(col),
          means: item,
          ...(period.kind === 'year' ? { year: period.year } : {}),
          heading: header,
        })),
    ],
    totals: totals.map(({ row }) => row + 1),
  };
}

/** Which column of an input sheet holds which field. */
function fieldsTaken({ header, blocks }: RecordTable): object {
  const seen = new Set<string>();
  const columns = blocks.flatMap(({ year, columns: own }) =>
    Object.entries(own).flatMap(([means, col]) => {
      const shared = blocks.length > 1 && blocks.every((block) => block.columns[means] === col);
      const key = `${col} ${means}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return { at: col, col: columnName(col), means, ...(year === undefined || shared ? {} : { year }) };
    }),
  );
  return {
    header: lines(header),
    columns: columns.sort((a, b) => a.at - b.at).map(({ at: _, ...column }) => column),
  };
}

function lines({ first, last }: RowSpan): object {
  return { first: first + 1, last: last + 1 };
}

/** How many units the records of one input sheet name, each once however it is spelled. */
function unitsOf(table: RecordTable, { products, producers, budget }: Records): number {
  const names = [...products, ...producers, ...budget].flatMap(({ at, unit }) =>
    at.table === table && unit !== undefined ? unit : [],
  );
  const { keyOf } = sameUnits([{ names, of: 'rows' }]);
  return new Set(names.map(keyOf)).size;
}
