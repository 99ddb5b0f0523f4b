import type { Workbook } from '../grid/grid';
import { recogniseSheet, type SaidOfSheets } from '../meaning/recognise';
import type { Table } from '../reading/table';
import type { RecordTable } from '../records/record-table';
import { readRecords } from '../records/read-records';
import type { Records } from '../records/records';
import { inTodaysUnits, type UnitsWanted } from '../units/in-todays-units';
import { ownSheets, type OwnSheetsOptions } from './own-sheets';
import { repeatedTables, type RepeatedTable } from './repeated-tables';
import { unreadRows, type UnreadRows } from './unread-sheets';
import { withoutTables } from './without-tables';

/** How the input sheets of a plan are read. */
export interface ReadInputsOptions extends OwnSheetsOptions {
  /** True where these are some of many workbooks that are read one after the other. */
  readonly severalFiles?: boolean;
  /** `once` counts a copy of an input sheet once; `all` counts every sheet by itself. */
  readonly copies?: 'once' | 'all';
  /** What a person says of the sheets' readings. */
  readonly said?: SaidOfSheets;
  /** Without it, today's where the plan is one of communes. */
  readonly units?: UnitsWanted;
}

/** A plan as its workbooks have it: what everything that counts or adds up starts from. */
export interface PlanInputs {
  /** The sheets that people made. */
  readonly workbooks: readonly Workbook[];
  /** Tables that are appendices already: they are no input. */
  readonly appendices: readonly Table[];
  readonly records: Records;
  /** Input tables that stand twice; where copies count once, their rows are not among `records`. */
  readonly repeated: readonly RepeatedTable[];
  readonly unread: readonly UnreadRows[];
}

/** The one way from workbooks to what fill, tally, targets and the pane count. Pure; never fails. */
export function readInputs(workbooks: readonly Workbook[], options: ReadInputsOptions = {}): PlanInputs {
  const own = ownSheets(workbooks, options);
  const severalFiles = options.severalFiles ?? workbooks.length > 1;
  const reading = { severalFiles, ...(options.said ? { said: options.said } : {}) };
  const readings = own.flatMap((workbook) =>
    workbook.sheets.map((sheet) => recogniseSheet(sheet, workbook, reading)),
  );
  const appendices = readings.flatMap((each) => each.appendices);
  const printed = readings.flatMap((each) => each.printed);
  const all = inTodaysUnits(readRecords(own, { ...reading, printed: 'where-none' }), options.units);
  const repeated = repeatedTables(all, own);
  return {
    workbooks: own,
    appendices,
    records: options.copies === 'all' ? all : withoutTables(all, again(repeated)),
    repeated,
    unread: unreadRows(own, [...appendices, ...printed, ...all.tables]),
  };
}

/** The tables that say nothing but what another one says too. */
export function again(repeated: readonly RepeatedTable[]): ReadonlySet<RecordTable> {
  return new Set(repeated.flatMap(({ kind, again: table }) => (kind === 'version' ? [] : [table])));
}
