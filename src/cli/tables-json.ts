import type { CheckResult } from '../engine/check';
import { rangeName } from '../engine/grid/address';
import type { Records } from '../engine/records/records';
import type { RecordTable } from '../engine/records/record-table';
import { unitName } from '../engine/text/unit-name';

/** What was read, appendices and input sheets, as `--json` prints it (cli.md). */
export function tablesJson({ files, tables, records }: CheckResult): object[] {
  const withFile = files.length > 1;
  const appendices = tables.map((table) => ({
    ...(withFile ? { file: table.file } : {}),
    sheet: table.sheet,
    layout: table.layout.id,
    range: rangeName(table.range),
    ...(table.measure ? { measure: table.measure } : {}),
    units: table.rows.filter(({ kind }) => kind === 'unit').length,
    confidence: table.confidence,
  }));
  const inputs = records.tables.map((table) => ({
    ...(withFile ? { file: table.file } : {}),
    sheet: table.sheet,
    layout: table.layout.id,
    range: rangeName(table.range),
    ...(table.measure ? { measure: table.measure } : {}),
    units: unitsOf(table, records),
    rows: table.rows.length,
    confidence: table.confidence,
  }));
  return [...appendices, ...inputs];
}

/** How many units the records of one input sheet name, each once however it is spelled. */
function unitsOf(table: RecordTable, { products, producers, budget }: Records): number {
  const names = [...products, ...producers, ...budget].flatMap(({ at, unit }) =>
    at.table === table && unit !== undefined ? unitName(unit).base : [],
  );
  return new Set(names).size;
}
