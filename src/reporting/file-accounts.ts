import type { CheckResult } from '../engine/check';
import { rangeName } from '../engine/grid/address';
import type { InputId, LayoutId } from '../engine/layouts/layout';
import type { MeasureUnit } from '../engine/text/measure-unit';
import { sameUnits } from '../engine/units/same-units';

/** One table of a file, as read. */
export interface TableAccount {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly layout: LayoutId;
  readonly range: string;
  /** Records of an input sheet; absent for an appendix. */
  readonly rows?: number;
  readonly measure?: MeasureUnit;
}

/** Who sent a file, what was read of it, and what is lacking. */
export interface FileAccount {
  readonly file: string;
  /** The units that its input sheets name, as first written; empty where it has none. */
  readonly units: readonly string[];
  readonly tables: readonly TableAccount[];
  /** Sheets with figures in which no table was found. */
  readonly unread: readonly { readonly sheet: string; readonly hidden: boolean }[];
  /** Figures of its text, where it is a document. */
  readonly textFigures?: number;
  /** Input sheets that most of the other units' files hold and this one does not. */
  readonly lacking: readonly InputId[];
}

/** The account of every file, in the order in which they were given. */
export function fileAccounts(
  result: Pick<CheckResult, 'files' | 'tables' | 'records' | 'printed' | 'sheets' | 'texts'>,
): FileAccount[] {
  const sent = new Map(result.files.map((file) => [file, inputsOf(result, file)]));
  const units = unitsByFile(result);
  const own = [...sent].filter(([file, inputs]) => inputs.size > 0 && units.get(file)?.length === 1);
  return result.files.map((file) => ({
    file,
    units: units.get(file) ?? [],
    tables: tablesOf(result, file),
    unread: result.sheets.filter((sheet) => sheet.file === file && sheet.read.length === 0),
    ...textOf(result, file),
    lacking: lackingIn(file, own),
  }));
}

function inputsOf({ records }: Pick<CheckResult, 'records'>, file: string): ReadonlySet<InputId> {
  return new Set(records.tables.flatMap((table) => (table.file === file ? [table.layout.id] : [])));
}

/** The names that each file's rows give their units, each unit once. */
function unitsByFile({ records }: Pick<CheckResult, 'records'>): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, Set<string>>();
  const { products, producers, budget } = records;
  const named = [...products, ...producers, ...budget].map(({ at, unit }) => ({
    table: at.table,
    unit: at.table.unit?.name ?? unit,
  }));
  for (const { table, unit } of named) {
    if (unit === undefined) continue;
    const names = files.get(table.file) ?? new Set<string>();
    files.set(table.file, names.add(unit));
  }
  return new Map([...files].map(([file, names]) => [file, firstOfEach(names)]));
}

function firstOfEach(names: ReadonlySet<string>): readonly string[] {
  const { keyOf } = sameUnits([{ names, of: 'rows' }]);
  const units = new Map<string, string>();
  for (const name of names) if (!units.has(keyOf(name))) units.set(keyOf(name), name);
  return [...units.values()];
}

function tablesOf(
  { tables, records, printed = [], sheets }: Pick<CheckResult, 'tables' | 'records' | 'printed' | 'sheets'>,
  file: string,
): TableAccount[] {
  const order = sheets.filter((sheet) => sheet.file === file);
  const hidden = (name: string): boolean => order.find(({ sheet }) => sheet === name)?.hidden ?? false;
  const all = [
    ...tables.map((table) => ({ table, rows: undefined })),
    ...[...records.tables, ...printed].map((table) => ({ table, rows: table.rows.length })),
  ].filter(({ table }) => table.file === file);
  const place = (name: string): number => order.findIndex(({ sheet }) => sheet === name);
  return all
    .sort((a, b) => place(a.table.sheet) - place(b.table.sheet))
    .map(({ table, rows }) => ({
      sheet: table.sheet,
      hidden: hidden(table.sheet),
      layout: 'printedAs' in table && table.printedAs ? table.printedAs : table.layout.id,
      range: rangeName(table.range),
      ...(rows === undefined ? {} : { rows }),
      ...(table.measure ? { measure: table.measure } : {}),
    }));
}

function textOf({ texts = [] }: Pick<CheckResult, 'texts'>, file: string): { textFigures?: number } {
  const text = texts.find((each) => each.file === file);
  return text ? { textFigures: text.facts.length } : {};
}

/** One unit's file lacks what more than half of all such files hold, and at least two others. */
function lackingIn(file: string, own: readonly (readonly [string, ReadonlySet<InputId>])[]): InputId[] {
  const inputs = own.find(([each]) => each === file)?.[1];
  if (!inputs) return [];
  const counts = new Map<InputId, number>();
  for (const [, held] of own) for (const id of held) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].flatMap(([id, count]) =>
    !inputs.has(id) && count >= 2 && count * 2 > own.length ? [id] : [],
  );
}
