import type { z } from 'zod';
import type { Decimal } from '../decimal';
import type { RejectionReason } from '../findings/records';
import { cellAt, isBlank, isCellError, type Cell, type Sheet } from '../grid/grid';
import type { Field } from '../layouts/shape';
import { isTakenOff } from '../reading/row-kind';
import { readingOf, type Separators } from '../text/separators';
import { clean } from '../text/fold';
import { isRejectionReason, type CellReading } from './cells/reading';
import { shownText } from './cells/read-text';
import { readStars } from './cells/read-stars';
import { readCell } from './cells/read-cell';
import { isDitto } from './cells/ditto';
import { fillDown } from './fill-down';
import type { Placed, RecordAt } from './record';
import type { ColumnBlock, ColumnMap, RecordTable } from './record-table';
import { isDecimal } from './schema-parts';

/** What a cell said that is no value: facts for the rules, by field and row. */
export interface CellIssue {
  readonly at: RecordAt;
  readonly field: Field;
  readonly kind:
    | { readonly is: 'rejected'; readonly reason: RejectionReason }
    | { readonly is: 'typed' }
    | { readonly is: 'ambiguous'; readonly readings: readonly Decimal[] }
    | { readonly is: 'fraction'; readonly value: Decimal }
    | { readonly is: 'negative' };
  /** What the cell holds, as text. */
  readonly text: string;
}

/** A table's rows as records, and the cells that say no value. */
export interface RowsRead<Values> {
  readonly table: RecordTable;
  readonly records: readonly Placed<Values>[];
  readonly issues: readonly CellIssue[];
}

/** Settles figures with several readings by what else the row says. Returns the values decided. */
export type Settle = (
  values: Readonly<Record<string, unknown>>,
  ambiguous: Readonly<Record<string, readonly Decimal[]>>,
) => Readonly<Record<string, Decimal>>;

/** The block that a row's cells are of. */
export interface BlockOf {
  readonly period?: string;
  readonly columns: ColumnMap;
  /** True where the table has others beside it. */
  readonly isOneOfSome: boolean;
}

/** How one layout's rows become records. */
export interface RowReader<Values> {
  readonly schema: z.ZodType<Values>;
  /** The record's values from its cells' values; undefined where the row is none (a year without money). */
  readonly compose?: (values: Record<string, unknown>, block: BlockOf) => Record<string, unknown> | undefined;
  /** What a cell's words say beside its field's value: the day in "Thu hồi ngày 21/12/2024". */
  readonly beside?: (field: string, text: string) => Readonly<Record<string, unknown>> | undefined;
  readonly settle?: Settle;
  /** What the table's lone marks separate, where its printed totals tell. */
  readonly separators?: (sheet: Sheet, table: RecordTable) => Separators | undefined;
  /** What the records of a table say of each other. */
  readonly together?: (records: readonly Placed<Values>[]) => readonly Placed<Values>[];
}

/**
 * Reads the records of a table: every cell by its field's type, every record by its schema. What a cell
 * cannot say becomes an issue and the field stays unknown: the rest of the row is kept.
 */
export function readRecordRows<Values extends object>(
  sheet: Sheet,
  found: RecordTable,
  date1904: boolean,
  reader: RowReader<Values>,
): RowsRead<Values> {
  const filled = found.blocks.map((block) => fillDown(sheet, found.layout, block.columns, found.rows));
  const sections = new Set(found.sections.map(({ field }) => field));
  const table: RecordTable = {
    ...found,
    filledDown: [
      ...new Set([
        ...filled.flatMap(({ fields }) => fields),
        ...sections,
        // which rows they are no column's words tell
        ...(found.marks ?? []).map(({ field }) => field),
      ]),
    ],
  };
  const records: Placed<Values>[] = [];
  const issues: CellIssue[] = [];
  const plans = found.blocks.map((block, index) => blockPlan(table, block, filled[index]?.from));
  const how: RowsBeingRead<Values> = { sheet, date1904, reader, issues };
  let section = 0;
  const inherited: Record<string, unknown> = {};
  if (table.unit) inherited['unit'] = table.unit.name;
  for (const row of table.rows) {
    for (; (table.sections[section]?.row ?? Infinity) < row; section++) {
      const heading = table.sections[section];
      if (heading) inherited[heading.field] = heading.value;
    }
    for (const plan of plans) {
      for (const marked of markedValues(sheet, row, found)) {
        const own = marked === undefined ? inherited : { ...inherited, ...marked };
        const record = readRow(how, row, plan, own);
        if (record) records.push(record);
      }
    }
  }
  return { table, records, issues };
}

/** Every figure of two readings has the one that a person says. */
function asSaid(separators: Separators): Settle {
  return (_values, ambiguous) =>
    Object.fromEntries(
      Object.entries(ambiguous).flatMap(([id, readings]) => {
        const reading = readingOf(readings, separators);
        return reading ? [[id, reading]] : [];
      }),
    );
}

/** What the marks of a row say, once for each year that it marks; one time nothing where it has no marks. */
function markedValues(
  sheet: Sheet,
  row: number,
  { marks = [], blocks }: RecordTable,
): readonly (Readonly<Record<string, unknown>> | undefined)[] {
  const made = marks.filter(({ col }) => !isBlank(cellAt(sheet, row, col)));
  if (made.length === 0) return [undefined];
  const own = Object.fromEntries(
    [...new Set(made.map(({ field }) => field))].flatMap((field) => {
      const [only, second] = made.filter((mark) => mark.field === field);
      // two kinds or two stars at once say neither
      return field !== 'year' && only && !second ? [[field, only.value]] : [];
    }),
  );
  const years = made.filter(({ field }) => field === 'year');
  if (years.length === 0) return [own];
  return years.map(({ col, value }) => {
    const cell = cellAt(sheet, row, col);
    const stars = typeof cell?.value === 'string' ? readStars(cell) : undefined;
    const told = stars?.kind === 'value' && !blocks.some(({ columns }) => 'starsTargeted' in columns);
    return { ...own, year: value, ...(told ? { starsTargeted: stars.value } : {}) };
  });
}

interface BlockPlan {
  /** The last cell of each column that said something itself: what a ditto mark repeats. */
  readonly above: Map<number, Cell>;
  readonly table: RecordTable;
  readonly block: ColumnBlock;
  readonly fields: readonly {
    readonly field: Field;
    readonly col: number;
    readonly from?: (row: number) => number;
  }[];
}

function blockPlan(
  table: RecordTable,
  block: ColumnBlock,
  from: ((field: string, row: number) => number) | undefined,
): BlockPlan {
  return {
    above: new Map(),
    table,
    block,
    fields: table.layout.fields.flatMap((field) => {
      const col = block.columns[field.id];
      if (col === undefined) return [];
      return [
        { field, col, ...(field.fillDown && from ? { from: (row: number) => from(field.id, row) } : {}) },
      ];
    }),
  };
}

/** What all rows of a table share: where they stand, how they are read, and where their issues go. */
interface RowsBeingRead<Values> {
  readonly sheet: Sheet;
  readonly date1904: boolean;
  readonly reader: RowReader<Values>;
  readonly issues: CellIssue[];
}

function readRow<Values extends object>(
  { sheet, date1904, reader, issues }: RowsBeingRead<Values>,
  row: number,
  { table, block, fields, above }: BlockPlan,
  inherited: Readonly<Record<string, unknown>>,
): Placed<Values> | undefined {
  const at: RecordAt = { table, row, columns: block.columns };
  const values: Record<string, unknown> = { ...inherited };
  if (block.year !== undefined) values['year'] = block.year;
  const found: CellIssue[] = [];
  let ambiguous: Record<string, readonly Decimal[]> | undefined;
  const cells = sheet.rows[row];
  for (const { field, col, from } of fields) {
    let cell = cells?.[col];
    if (from && isBlank(cell)) cell = cellAt(sheet, from(row), col);
    if (isDitto(cell)) cell = above.get(col);
    else if (!isBlank(cell) && cell) above.set(col, cell);
    if (cell === undefined) continue;
    const reading = readCell(cell, field, date1904, table.measure);
    if (reading.kind === 'value') {
      values[field.id] = reading.value;
      if (reader.beside && typeof cell.value === 'string')
        Object.assign(values, reader.beside(field.id, cell.value));
      if (reading.typed) found.push({ at, field, kind: { is: 'typed' }, text: textOf(cell.value) });
      if (isNegative(reading.value) && !takesOff(values))
        found.push({ at, field, kind: { is: 'negative' }, text: textOf(cell.value) });
    } else if (reading.kind !== 'blank') {
      if (reading.kind === 'ambiguous') ambiguous = { ...ambiguous, [field.id]: reading.readings };
      // A date is told as the page shows it, not as the day's number.
      const shown = reading.kind === 'rejected' && reading.reason === 'date-for-number';
      const text = shown ? shownText(cell, date1904) : textOf(cell.value);
      found.push({ at, field, kind: issueKind(reading), text });
    }
  }
  if (ambiguous) {
    const settle: Settle | undefined = table.separators ? asSaid(table.separators) : reader.settle;
    if (settle) settled(values, ambiguous, settle, found);
  }
  issues.push(...found);
  const composed = reader.compose
    ? reader.compose(values, {
        ...block,
        isOneOfSome: table.blocks.length > 1,
      })
    : values;
  if (!composed) return undefined;
  return Object.assign(validated(composed, at, reader.schema, issues), { at });
}

function issueKind(reading: Exclude<CellReading, { kind: 'value' | 'blank' }>): CellIssue['kind'] {
  switch (reading.kind) {
    case 'rejected':
      return { is: 'rejected', reason: reading.reason };
    case 'ambiguous':
      return { is: 'ambiguous', readings: reading.readings };
    case 'fraction':
      return { is: 'fraction', value: reading.value };
  }
}

function takesOff(values: Readonly<Record<string, unknown>>): boolean {
  return Object.values(values).some((value) => typeof value === 'string' && isTakenOff(value));
}

function isNegative(value: unknown): boolean {
  return typeof value === 'number' ? value < 0 : isDecimal(value) && value.digits < 0n;
}

function settled(
  values: Record<string, unknown>,
  ambiguous: Readonly<Record<string, readonly Decimal[]>>,
  settle: Settle,
  found: CellIssue[],
): void {
  for (const [id, value] of Object.entries(settle(values, ambiguous))) {
    values[id] = value;
    const index = found.findIndex(({ field, kind }) => field.id === id && kind.is === 'ambiguous');
    const issue = found[index];
    if (issue) found[index] = { ...issue, kind: { is: 'typed' } };
  }
}

/** The schema has the last word: what it refuses becomes an issue, and the rest of the record stands. */
function validated<Values extends object>(
  values: Record<string, unknown>,
  at: RecordAt,
  schema: z.ZodType<Values>,
  issues: CellIssue[],
): Values {
  const first = schema.safeParse(values);
  if (first.success) return first.data;
  const kept = { ...values };
  for (const issue of first.error.issues) {
    const id = String(issue.path[0] ?? '');
    const field = at.table.layout.fields.find((each) => each.id === id);
    if (field)
      issues.push({
        at,
        field,
        kind: { is: 'rejected', reason: reasonOf(issue.message) },
        text: textOf(kept[id]),
      });
    Reflect.deleteProperty(kept, id);
  }
  return schema.parse(kept);
}

function reasonOf(message: string): RejectionReason {
  return isRejectionReason(message) ? message : 'out-of-range';
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return clean(value).slice(0, 80);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return isCellError(value as Parameters<typeof isCellError>[0])
    ? ((value as { error?: string }).error ?? '')
    : '';
}
