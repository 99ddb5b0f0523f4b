import { sheetKey } from '../grid/place-key';
import type { Sheet, Workbook } from '../grid/grid';
import type { RecordTable } from '../records/record-table';
import type { Records } from '../records/records';
import type { FilledSheet } from '../plan/filled-sheets';
import { fold } from '../text/fold';
import { unitName } from '../text/unit-name';
import { sameUnits } from '../units/same-units';
import { LONGEST, type SheetNames } from './sheet-names';
import { appendixPage } from './page/page';
import type { PageSetup, SheetPlan } from './write-plan';

/** A copy is replaced whenever its file is there: nobody asks whether it was changed. */
const COPIED = 'copy';

/** Where formulas find each input sheet, and the copies that have to be made for it. */
export interface InputCopies {
  readonly sheetOf: (table: RecordTable) => Sheet | undefined;
  readonly plans: readonly SheetPlan[];
  readonly filled: readonly FilledSheet[];
}

/**
 * Formulas cannot reach into other files that a clerk may not have: input sheets of every workbook but the
 * first are copied into the first, under their own names where those are free. A copy made before is replaced.
 */
export function inputCopies(
  workbooks: readonly Workbook[],
  records: Records,
  before: readonly FilledSheet[],
  names: SheetNames,
): InputCopies {
  const [home, ...others] = workbooks;
  const { tables } = records;
  const sheets = new Map<string, Sheet>();
  const plans: SheetPlan[] = [];
  const filled: FilledSheet[] = [];
  for (const sheet of home?.sheets ?? [])
    sheets.set(sheetKey({ file: home?.file ?? '', sheet: sheet.name }), sheet);
  for (const { file, sheets: own } of others) {
    for (const sheet of own) {
      const read = tables.filter((table) => table.file === file && table.sheet === sheet.name);
      if (read.length === 0) continue;
      const known = before.find(
        (each) => each.made === 'copy' && each.file === file && each.from === sheet.name,
      );
      const copy = plainCopy(sheet, known?.sheet ?? names.take(copyName(sheet.name, unitOf(read, records))));
      sheets.set(sheetKey({ file, sheet: sheet.name }), copy);
      plans.push(copy);
      filled.push({ made: 'copy', file, from: sheet.name, sheet: copy.name, fingerprint: COPIED });
    }
  }
  return { sheetOf: (table) => sheets.get(sheetKey(table)), plans, filled };
}

/**
 * A copy is called after its unit, where the sheet is one unit's: `Dự toán - Xã Mỹ Quí`, not `Dự toán (2)`. Where both
 * have no room the unit's kind goes first (`Danh mục sản phẩm - An Khê`), then last words of the sheet's own name.
 */
function copyName(sheet: string, unit: string | undefined): string {
  if (unit === undefined || fold(sheet).includes(unitName(unit).base)) return sheet;
  const names = [unit, unit.replace(KIND, '')].map((name) => `${sheet}${BETWEEN}${name}`);
  const whole = names.find((name) => name.length <= LONGEST);
  if (whole !== undefined) return whole;
  const room = LONGEST - unit.length - BETWEEN.length;
  return room >= SHORTEST ? `${wordsWithin(sheet, room)}${BETWEEN}${unit}` : unit;
}

const KIND = /^(?:thành phố|thị xã|thị trấn|đặc khu|huyện|quận|phường|xã)\s+/iu;

/** Whole words, where one fits. */
function wordsWithin(text: string, room: number): string {
  const words = text.slice(0, room + 1).split(' ');
  return (words.length > 1 ? words.slice(0, -1).join(' ') : text.slice(0, room)).trimEnd();
}

/** The one unit that a sheet's tables or all of their rows name. */
function unitOf(tables: readonly RecordTable[], records: Records): string | undefined {
  const stated = tables.flatMap(({ unit }) => unit?.name ?? []);
  const rows = [...records.products, ...records.producers, ...records.budget];
  const names =
    stated.length > 0
      ? stated
      : rows.flatMap(({ at, unit }) => (unit !== undefined && tables.includes(at.table) ? unit : []));
  const { keyOf } = sameUnits([{ names, of: 'rows' }]);
  return new Set(names.map(keyOf)).size === 1 ? names[0] : undefined;
}

const BETWEEN = ' - ';
/** Of a sheet's own name so many letters still tell what it is. */
const SHORTEST = 6;

/** Values only: a copy's formulas might reach for sheets that stayed behind. */
function plainCopy(sheet: Sheet, name: string): SheetPlan {
  const rows = sheet.rows.map((row) =>
    row?.map((cell) => {
      if (cell?.formula === undefined) return cell;
      const { value, format, look } = cell;
      return { value, ...(format === undefined ? {} : { format }), ...(look ? { look } : {}) };
    }),
  );
  return { ...sheet, name, rows, page: copyPage(sheet) };
}

/**
 * Whoever prints the workbook wants the appendices: the print area is a blank cell, and programs print no pages that
 * are blank. Where a person takes that away, the copy is not spread over pages side by side.
 */
function copyPage({ columnWidths, rows }: Sheet): PageSetup {
  const right = rows.reduce((most, row) => Math.max(most, (row?.length ?? 0) - 1), 0);
  const widths = Array.from({ length: right + 1 }, (_, col) => columnWidths?.[col] ?? USUAL_WIDTH);
  const blank = rows.length + 1;
  const printArea = { top: blank, left: 0, bottom: blank, right: 0 };
  const { orientation, margins } = appendixPage(widths, printArea, [0, 0]);
  return { orientation, margins, printArea, pageNumbers: false };
}

const USUAL_WIDTH = 9;
