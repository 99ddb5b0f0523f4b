import { toPlain } from '../decimal';
import { MARGINS } from '../filling/page/fit-page';
import { LOOKS } from '../filling/page/looks';
import { SheetNames } from '../filling/sheet-names';
import type { SheetPlan, Validation, WritePlan } from '../filling/write-plan';
import type { Cell, CellValue, Row, Workbook } from '../grid/grid';
import type { PlacedRow, UnitsResult } from './analyse-units';
import { questionKey } from './answers';
import { MAPPING_HEADINGS, mappingHeader } from './mapping-sheet';
import type { UnitVerdict } from './match-units';
import { isWhole } from './questions';
import { columnLabel } from './column-label';
import { rowEdits } from './row-edits';
import { columnSums, type ColumnSum } from './sums';

/** What the sheet says of each verdict; workbooks speak Vietnamese. */
const VERDICTS: Readonly<Record<UnitVerdict, string>> = {
  divided: 'Phải chọn: đã chia',
  ambiguous: 'Phải chọn: trùng tên',
  unknown: 'Chưa rõ',
  former: 'Chuyển',
  today: 'Giữ nguyên',
};

const ORDER = Object.keys(VERDICTS) as readonly UnitVerdict[];
const SHEET = 'Chuyển đơn vị';
const HEADINGS: readonly string[] = Object.values(MAPPING_HEADINGS);
const CANDIDATES_WIDTH = 60;
const WIDTHS = [34, 26, 20, 26, 12, CANDIDATES_WIDTH, 10];
const LINE = 16;
/** Excel's own limit of a row. */
const TALLEST = 409;
/** A list in the rule itself: longer ones need a sheet of lists that not every host makes. */
const LONGEST_LIST = 250;

/**
 * What writes today's units beside the rows of every input sheet, and the mapping on a sheet of its own, where
 * the open questions can be answered: the next reading takes the answers from there. `beside`: sheets that lay
 * former units beside today's.
 */
export function mappingPlan(
  workbooks: readonly Workbook[],
  result: UnitsResult,
  beside: readonly SheetPlan[] = [],
): WritePlan {
  return {
    sheets: [mappingSheet(sheetName(workbooks), result), ...beside],
    edits: rowEdits(workbooks, result.rows, 'today'),
  };
}

/** A mapping that was written before is replaced. */
function sheetName([home]: readonly Workbook[]): string {
  const before = home?.sheets.find((sheet) => mappingHeader(sheet));
  return before?.name ?? new SheetNames(home?.sheets.map(({ name }) => name) ?? []).take(SHEET);
}

function mappingSheet(name: string, result: UnitsResult): SheetPlan {
  const groups = grouped(result.rows);
  const rows: Row[] = [
    [{ value: 'CHUYỂN ĐƠN VỊ HÀNH CHÍNH', look: LOOKS.title }],
    [{ value: note(result), look: LOOKS.reference }],
    HEADINGS.map((value) => ({ value, look: LOOKS.header })),
    ...groups.map(groupRow),
  ];
  const first = 3;
  const last = WIDTHS.length - 1;
  const validations = groups.flatMap((group, index): Validation[] => {
    const list = group[0]?.candidates.map((unit) => unit.name) ?? [];
    const row = first + index;
    const short = list.length > 1 && list.join(',').length <= LONGEST_LIST;
    return short ? [{ range: { top: row, left: 3, bottom: row, right: 3 }, list }] : [];
  });
  const all = [...rows, [], ...sumRows(columnSums(result.rows))];
  return {
    name,
    rows: all,
    merges: [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right: last })),
    columnWidths: WIDTHS,
    rowHeights: [24, 34, undefined, ...groups.map(heightOf)],
    page: {
      orientation: 'landscape',
      margins: MARGINS,
      printArea: { top: 0, left: 0, bottom: all.length - 1, right: last },
      titleRows: [2, 2],
      pageNumbers: true,
    },
    validations,
  };
}

function note({ asOf, province }: UnitsResult): string {
  const of = province ? `tỉnh (thành phố) ${province.name}, ` : '';
  return `Đơn vị hành chính, ${of}tính đến ${asOf.split('-').reverse().join('/')}. Dòng "Phải chọn" và "Chưa rõ": ghi xã, phường mới hoặc mã đơn vị, rồi chạy lại.`;
}

/** Rows that are named and answered alike, questions first. */
function grouped(rows: readonly PlacedRow[]): (readonly PlacedRow[])[] {
  const groups = new Map<string, PlacedRow[]>();
  for (const row of rows) {
    if (isWhole(row)) continue;
    const key = questionKey(row.text, row.within);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const rank = (group: readonly PlacedRow[]): number => ORDER.indexOf(group[0]?.verdict ?? 'today');
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}

function groupRow(group: readonly PlacedRow[]): Row {
  const [first] = group;
  const units = new Map(group.map(({ unit }) => [unit?.code, unit]));
  const one = units.size === 1 ? first?.unit : undefined;
  const texts: readonly CellValue[] = [
    first?.text ?? '',
    first?.within.join('; ') ?? '',
    first ? VERDICTS[first.verdict] : '',
    one?.name ?? '',
    one?.code ?? '',
    candidatesOf(group),
    group.length,
  ];
  return texts.map((value): Cell => ({
    value: value === '' ? null : value,
    look: typeof value === 'number' ? LOOKS.figure : LOOKS.name,
  }));
}

/** Points for so many lines as the candidates need; undefined where one will do. */
function heightOf(group: readonly PlacedRow[]): number | undefined {
  const lines = Math.ceil(candidatesOf(group).length / CANDIDATES_WIDTH);
  return lines > 1 ? Math.min(lines * LINE, TALLEST) : undefined;
}

function candidatesOf([first]: readonly PlacedRow[]): string {
  const question = first?.verdict !== 'today' && first?.verdict !== 'former';
  return question ? (first?.candidates.map(({ code, name }) => `${code} ${name}`).join('; ') ?? '') : '';
}

/** What each column had, has over today's units, and what waits for an answer. */
function sumRows(sums: readonly ColumnSum[]): Row[] {
  const head = ['Trang', 'Cột', 'Trước', 'Đơn vị mới', 'Chưa có'].map((value) => ({
    value,
    look: LOOKS.header,
  }));
  return [
    head,
    ...sums.map(({ table, column, before, placed, waiting }): Row => [
      { value: table.sheet, look: LOOKS.name },
      { value: columnLabel({ table, column }).vi, look: LOOKS.name },
      ...[before, placed, waiting].map((value): Cell => ({
        value: Number(toPlain(value)),
        look: LOOKS.figure,
      })),
    ]),
  ];
}
