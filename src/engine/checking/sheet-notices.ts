import type { Finding } from '../findings';
import type { CellRef, Sheet } from '../grid/grid';
import type { SheetReading } from '../meaning/recognise';
import type { Table } from '../reading/table';

/** What a person should know of a sheet's reading: old fonts, formulas without results, what is hidden. */
export function sheetNotices(reading: SheetReading, sheet: Sheet): Finding[] {
  const { file, converted, noResults } = reading;
  const ref = ({ row, col }: { readonly row: number; readonly col: number }): CellRef => ({
    file,
    sheet: sheet.name,
    row,
    col,
  });
  const facts = { parts: [], verdict: 'undecided' } as const;
  const findings: Finding[] = [];
  if (noResults.length > 0)
    findings.push({ rule: 'no-result', severity: 'warning', ...facts, cells: noResults.map(ref) });
  if (converted.length > 0)
    findings.push({
      rule: 'legacy-font',
      severity: 'info',
      ...facts,
      cells: converted.map(ref),
      encodings: [...new Set(converted.map(({ encoding }) => encoding))],
    });
  if (reading.notAs !== undefined)
    findings.push({
      rule: 'said-not-found',
      severity: 'warning',
      ...facts,
      cells: [],
      sheet: sheet.name,
      said: reading.notAs,
    });
  findings.push(...hiddenParts(reading, sheet));
  for (const { blankHeadings = [], layout } of [...reading.appendices, ...reading.others])
    for (const { cell, item, year, told } of blankHeadings)
      findings.push({
        rule: 'blank-heading',
        severity: told === 'nothing' ? 'warning' : 'info',
        ...facts,
        cells: [cell],
        subject: { layout: layout.id, measure: item.id, ...(year === undefined ? {} : { year }) },
        told,
      });
  for (const { leftOut } of [...reading.appendices, ...reading.others])
    if (leftOut) findings.push({ rule: 'rows-left-out', severity: 'info', ...facts, cells: leftOut });
  return findings;
}

function hiddenParts(
  { appendices, others, inputs, hidden, sheet: name }: SheetReading,
  sheet: Sheet,
): Finding[] {
  const facts = {
    rule: 'hidden-part',
    severity: 'info',
    verdict: 'undecided',
    parts: [],
    sheet: name,
  } as const;
  const tables = [...appendices, ...others];
  if (hidden && tables.length + inputs.length > 0) return [{ ...facts, cells: [], what: 'sheet' }];
  const isHidden = (row: number): boolean => sheet.hiddenRows?.has(row) === true;
  const rows = [
    ...tables.flatMap((table) => table.rows.flatMap(({ row, nameCell }) => (isHidden(row) ? nameCell : []))),
    ...inputs.flatMap(({ file, range, rows: records }) =>
      records.filter(isHidden).map((row): CellRef => ({ file, sheet: name, row, col: range.left })),
    ),
  ];
  const columns = tables.flatMap((table) => hiddenColumns(table, sheet));
  return [
    ...(rows.length > 0 ? [{ ...facts, cells: rows, what: 'rows' as const }] : []),
    ...(columns.length > 0 ? [{ ...facts, cells: columns, what: 'columns' as const }] : []),
  ];
}

function hiddenColumns({ columns, file, sheet: name, range }: Table, sheet: Sheet): CellRef[] {
  return columns.flatMap(({ col }) =>
    sheet.hiddenCols?.has(col) === true ? { file, sheet: name, row: range.top, col } : [],
  );
}
