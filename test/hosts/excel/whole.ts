import type { ModelCell, ModelSheet } from '../../excel-host/model';
import type { SimulatedExcel } from '../../excel-host/simulated-excel';

/** What Excel answers for a property that nobody set. */
const UNSET = new Set<unknown>([false, '#FFFFFF', 'Bottom', 'General', 'Calibri', 11, 'None']);

/** Our marks come and go with what a person looks at; they are no content. */
const MARK = 'phuluc-mark';

/** All that a workbook holds, as a text that can be compared. */
export function whole(excel: SimulatedExcel): string {
  return JSON.stringify(excel.model.sheets.map(sheetOf));
}

function sheetOf(sheet: ModelSheet) {
  const sizes = (map: ReadonlyMap<number, number>, standard: number) =>
    sorted(map)
      .map(([at, size]) => [at, Math.round(size)] as const)
      .filter(([, size]) => size !== standard);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protected,
    cells: sorted(sheet.rows).flatMap(([row, line]) =>
      sorted(line).flatMap(([col, cell]) => cellOf(row, col, cell)),
    ),
    merges: sheet.merges.map((merge) => JSON.stringify(merge)).sort(),
    widths: sizes(sheet.columnWidths, 48),
    heights: sizes(sheet.rowHeights, 15),
    formats: sheet.formats
      .map(({ type, areas, members }) => JSON.stringify([type, areas, [...members]]))
      .filter((text) => !text.includes(MARK)),
    validations: sheet.validations.map((rule) => JSON.stringify(rule)).sort(),
    charts: sheet.charts
      .map(({ name, type, source, members }) => JSON.stringify([name, type, source, [...members].sort()]))
      .sort(),
    page: [...sheet.page]
      .map(([path, value]) => [path, typeof value === 'number' ? Math.round(value) : value])
      .sort(),
  };
}

function cellOf(row: number, col: number, cell: ModelCell) {
  const look = [...cell.look]
    .map(([path, value]) => [path, path === 'Fill.Color' ? String(value).toUpperCase() : value] as const)
    .filter(([, value]) => !UNSET.has(value))
    .sort();
  const { value, formula, format } = cell;
  if (value === null && formula === undefined && format === 'General' && look.length === 0) return [];
  return [[row, col, value, formula ?? null, format, look]];
}

function sorted<T>(map: ReadonlyMap<number, T>): [number, T][] {
  return [...map].sort(([a], [b]) => a - b);
}
