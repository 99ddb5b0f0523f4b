import type { CellStyle, Sheet as ReadSheet, Workbook as ReadWorkbook } from 'hucre';
import { dateToSerial } from 'hucre';
import type { Cell, CellLook, CellValue, GridRange, Sheet, Workbook } from '../../engine/grid/grid';
import { isErrorName } from './error-names';

/** Formats for dates whose own format the library does not tell. */
const DATE_FORMAT = 'dd/mm/yyyy';
const DATE_TIME_FORMAT = 'dd/mm/yyyy hh:mm';

/**
 * The grid of a workbook that hucre read (.xls, .ods). What hucre does not tell stays absent: an .xls has
 * no formulas, formats and hidden sheets, neither has column widths.
 */
export function gridFromHucre(read: ReadWorkbook): Pick<Workbook, 'sheets'> {
  const looks = new Map<CellStyle, CellLook | undefined>();
  return { sheets: read.sheets.map((sheet) => gridSheet(sheet, looks)) };
}

function gridSheet(sheet: ReadSheet, looks: Map<CellStyle, CellLook | undefined>): Sheet {
  const rows = sheet.rows.map((row) => {
    const cells: (Cell | undefined)[] = [];
    row?.forEach((value, column) => {
      if (value !== null) cells[column] = plainCell(value);
    });
    return cells.length > 0 ? cells : undefined;
  });
  for (const [key, detail] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const cells = (rows[row] ??= []);
    const cell = withDetail(cells[column], detail.formula, detail.style, looks);
    if (cell) cells[column] = cell;
  }
  const merges = sheet.merges?.map(gridRange);
  return {
    name: sheet.name,
    rows,
    ...(merges ? { merges } : {}),
    ...(sheet.hidden || sheet.veryHidden ? { hidden: true } : {}),
  };
}

function plainCell(value: string | number | boolean | Date): Cell {
  if (value instanceof Date) {
    const serial = dateToSerial(value, false);
    return { value: serial, format: Number.isInteger(serial) ? DATE_FORMAT : DATE_TIME_FORMAT };
  }
  if (typeof value === 'string' && isErrorName(value)) return { value: { error: value } };
  return { value };
}

function withDetail(
  cell: Cell | undefined,
  formula: string | undefined,
  style: CellStyle | undefined,
  looks: Map<CellStyle, CellLook | undefined>,
): Cell | undefined {
  const value: CellValue = cell?.value ?? null;
  const format = style?.numFmt ?? cell?.format;
  if (style && !looks.has(style)) looks.set(style, lookOf(style));
  const look = style && looks.get(style);
  if (value === null && !formula && !look) return undefined;
  return {
    value,
    ...(formula ? { formula: commaSeparated(formula) } : {}),
    ...(format ? { format } : {}),
    ...(look ? { look } : {}),
  };
}

/** OpenDocument separates arguments by semicolons (and the columns of an array, which stay). */
function commaSeparated(formula: string): string {
  return formula.replaceAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|;/g, (part) =>
    part === ';' ? ',' : part,
  );
}

function lookOf({ font, fill }: CellStyle): CellLook | undefined {
  const look: CellLook = {
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.size ? { fontSize: font.size } : {}),
    ...(fill?.type === 'pattern' && fill.fgColor?.rgb ? { fill: `#${fill.fgColor.rgb}` } : {}),
  };
  return Object.keys(look).length > 0 ? look : undefined;
}

function gridRange(merge: NonNullable<ReadSheet['merges']>[number]): GridRange {
  return { top: merge.startRow, left: merge.startCol, bottom: merge.endRow, right: merge.endCol };
}
