import { cellAt, type CellValue, type Sheet, type Workbook } from '../grid/grid';
import type { Records } from '../records/records';
import { bare, clean, fold } from '../text/fold';
import { headings, MAPPING_HEADINGS, mappingHeader, NEW_UNIT, UNIT_CODE } from './mapping-sheet';
import { segmentOf } from './segment';
import type { UnitRow, UnitTable } from './unit-rows';

/** What people answered before, as they wrote it: a code, or a unit's name. */
export interface Answers {
  /** By `questionKey`: from the mapping sheet, and from the list of units' "former units". */
  readonly byName: ReadonlyMap<string, string>;
  /** The answer that stands in a row's own column; undefined where it says nothing. */
  readonly ofRow: (row: UnitRow) => string | undefined;
}

/** One question for all rows that name a unit alike. */
export function questionKey(text: string, within: readonly string[]): string {
  return [text, ...within].map((part) => fold(part)).join('\n');
}

/**
 * What people said of open names: on the mapping sheet, in a list of units with its former ones, in a row's
 * own column. A former unit that two of the list name answers nothing.
 */
export function readAnswers(workbooks: readonly Workbook[], records: Records): Answers {
  const byName = new Map<string, string>();
  for (const { sheets } of workbooks) for (const sheet of sheets) readMapping(sheet, byName);
  const heirs = new Map<string, string | undefined>();
  for (const { name, former } of records.units)
    for (const old of former ?? []) {
      const key = segmentOf(old).base;
      // A former unit that two of the list name is divided between them, and that answers nothing.
      heirs.set(key, heirs.has(key) && heirs.get(key) !== name ? undefined : name);
    }
  for (const [key, name] of heirs) if (name !== undefined) byName.set(`former ${key}`, name);
  return { byName, ofRow: ownColumns(workbooks) };
}

/** The key under which the list of units answers for a former name. */
export function formerKey(text: string): string {
  return `former ${segmentOf(text).base}`;
}

function readMapping(sheet: Sheet, into: Map<string, string>): void {
  const header = mappingHeader(sheet);
  if (!header) return;
  const at = (row: number, heading: string): string =>
    textOf(cellAt(sheet, row, header.columns.get(bare(heading)) ?? -1)?.value);
  for (let row = header.row + 1; row < sheet.rows.length; row++) {
    const name = at(row, MAPPING_HEADINGS.name);
    const answer = at(row, UNIT_CODE) || at(row, NEW_UNIT);
    if (name === '' || answer === '') continue;
    const within = at(row, MAPPING_HEADINGS.within);
    into.set(questionKey(name, within === '' ? [] : within.split('; ')), answer);
  }
}

/** The columns of a table that hold answers, where it has them. */
function answerColumns(
  workbooks: readonly Workbook[],
  { file, sheet, headerRow }: UnitTable,
): { readonly unit?: number; readonly code?: number } {
  const found = headings(
    workbooks.find((each) => each.file === file)?.sheets.find(({ name }) => name === sheet)?.rows[headerRow],
  );
  const [unit, code] = [found.get(bare(NEW_UNIT)), found.get(bare(UNIT_CODE))];
  return { ...(unit === undefined ? {} : { unit }), ...(code === undefined ? {} : { code }) };
}

function ownColumns(workbooks: readonly Workbook[]): Answers['ofRow'] {
  const known = new Map<UnitTable, ReturnType<typeof answerColumns>>();
  const sheets = new Map<UnitTable, Sheet | undefined>();
  return ({ table, cell }) => {
    let columns = known.get(table);
    if (!columns) {
      columns = answerColumns(workbooks, table);
      known.set(table, columns);
      sheets.set(
        table,
        workbooks.find(({ file }) => file === table.file)?.sheets.find(({ name }) => name === table.sheet),
      );
    }
    const row = sheets.get(table)?.rows[cell.row];
    const said = [columns.code, columns.unit].map((col) =>
      col === undefined ? '' : textOf(row?.[col]?.value),
    );
    return said.find((text) => text !== '');
  };
}

function textOf(value: CellValue | undefined): string {
  if (typeof value === 'number') return String(value).padStart(5, '0');
  return typeof value === 'string' ? clean(value) : '';
}
