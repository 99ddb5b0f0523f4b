import type { MoneyUnit } from '../../engine/text/measure-unit';
import type { SaidOfSheets } from '../../engine/meaning/recognise';
import type { LayoutId } from '../../engine/layouts/layout';
import type { FillChoice } from '../work/messages';
import { MONEY_UNITS } from './money-units';
import { SAYABLE, tableReadingsFrom, type TableReadings } from './table-readings';
import type { SheetKey } from './state';

/** Under which name a host remembers what a person said of the sheets. */
export const READINGS_KEY = 'readings';

/** What a person said of sheets, now or in an earlier session. */
export interface Readings {
  /** What a sheet is, by `[file]sheet`. */
  readonly as: Readonly<Record<string, LayoutId>>;
  /** The measure unit of tables that state none, by the file or files that were read together. */
  readonly measures: Readonly<Record<string, MoneyUnit>>;
  /** What single tables' headings, columns and rows are, by `[file]sheet`. */
  readonly tables: TableReadings;
}

export const NO_READINGS: Readings = { as: {}, measures: {}, tables: {} };

export const keyOf = ({ file, sheet }: SheetKey): string => `[${file}]${sheet}`;
const together = (files: readonly string[]): string => files.join('\n');

const isOf = <T extends string>(known: readonly T[], value: unknown): value is T =>
  known.some((each) => each === value);

function entriesOf<T extends string>(value: unknown, known: readonly T[]): Record<string, T> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]): [string, T][] => (isOf(known, each) ? [[key, each]] : [])),
  );
}

/** What a host remembered; whatever else stands there is passed over. */
export function readingsFrom(value: unknown): Readings {
  if (typeof value !== 'object' || value === null) return NO_READINGS;
  return {
    as: entriesOf('as' in value ? value.as : undefined, SAYABLE),
    measures: entriesOf('measures' in value ? value.measures : undefined, MONEY_UNITS),
    tables: tableReadingsFrom('tables' in value ? value.tables : undefined),
  };
}

/** What was said of these files' sheets, as a check takes it. Sheets of other files are not meant. */
export function saidOfFiles(
  { as, measures, tables }: Readings,
  files: readonly string[],
): SaidOfSheets | undefined {
  const isOwn = ([key]: readonly [string, unknown]): boolean =>
    files.some((file) => key.startsWith(`[${file}]`));
  const own = Object.entries(as).filter(isOwn);
  const ownTables = Object.entries(tables).filter(isOwn);
  const measure = measures[together(files)];
  if (own.length === 0 && ownTables.length === 0 && measure === undefined) return undefined;
  return {
    ...(own.length > 0 ? { as: Object.fromEntries(own) } : {}),
    ...(measure === undefined ? {} : { measure }),
    ...(ownTables.length > 0
      ? { tables: Object.fromEntries(ownTables.map(([key, all]) => [key, all.map(({ said }) => said)])) }
      : {}),
  };
}

/** A filling by this choice, of these workbooks, with what was said of them. */
export function withSaid(
  choice: FillChoice,
  readings: Readings,
  workbooks: readonly { readonly file: string }[],
): FillChoice {
  const said = saidOfFiles(
    readings,
    workbooks.map(({ file }) => file),
  );
  const as = { ...said?.as, ...choice.said?.as };
  return said ? { ...choice, said: { ...said, ...choice.said, as } } : choice;
}

/** What was said of this sheet. */
export function saidOfSheet({ as }: Readings, sheet: SheetKey): LayoutId | undefined {
  return as[keyOf(sheet)];
}

/** What was said of a sheet of the same name in another file, where nothing was said of this one. */
export function offered({ as }: Readings, sheet: SheetKey): LayoutId | undefined {
  if (keyOf(sheet) in as) return undefined;
  return Object.entries(as).findLast(([key]) => key.endsWith(`]${sheet.sheet}`))?.[1];
}

export const saidMeasure = ({ measures }: Readings, files: readonly string[]): MoneyUnit | undefined =>
  measures[together(files)];

/** `layout` undefined: as the program finds. */
export function withSheet(readings: Readings, sheet: SheetKey, layout: LayoutId | undefined): Readings {
  return { ...readings, as: withEntry(readings.as, keyOf(sheet), layout) };
}

export function withMeasure(
  readings: Readings,
  files: readonly string[],
  measure: MoneyUnit | undefined,
): Readings {
  return { ...readings, measures: withEntry(readings.measures, together(files), measure) };
}

/** What is said last comes last. */
function withEntry<T>(
  all: Readonly<Record<string, T>>,
  key: string,
  value: T | undefined,
): Record<string, T> {
  const others = Object.entries(all).filter(([each]) => each !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
}
