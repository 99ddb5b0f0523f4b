import type { CellRef, Sheet } from '../grid/grid';
import type { ColumnMap, RecordTable } from '../records/record-table';
import { type Placed, rowCell } from '../records/record';
import type { Records } from '../records/records';
import { reportDay, yearsOf } from '../plan/report-day';
import { fold } from '../text/fold';
import { levelName, levelOn } from '../units/level';
import type { FillIssue } from './fill-issue';
import type { FillOptions } from './fill-options';
import { YEARLESS } from './input-table';
import type { Caption } from './page/title-block';
import { nameSubjects } from './row-subjects';
import { Subjects } from '../units/subjects';

/** Everything that appendices are made from, with the names settled. */
export interface InputData {
  readonly records: Records;
  readonly subjects: Subjects;
  /** In order; empty where nothing says. */
  readonly years: readonly number[];
  /** The day on which stars and targets are told; absent where nothing tells one. */
  readonly asOf?: string;
  /** The name of the units' total: `Cấp huyện`. */
  readonly levelName: string;
  /** What every appendix's caption names. */
  readonly caption: Caption;
  /** Products are told by their commune, not by the district that sent them. */
  readonly byCommune: boolean;
  /** The sheet that formulas reach a table's rows on, under the name it has beside the appendices. */
  readonly sheetOf: (table: RecordTable) => Sheet | undefined;
}

export function inputData(records: Records, sheetOf: InputData['sheetOf'], options: FillOptions): InputData {
  const subjects = new Subjects();
  const level = records.plan?.level;
  for (const unit of records.units) {
    if (unit.name === undefined || unit.level === 'province') continue;
    const department = unit.level === 'department';
    if (!department && level && unit.level && unit.level !== level) continue;
    subjects.list(unit.name, department ? 'department' : 'unit', unit.former ?? []);
  }
  const byCommune = level === 'commune' && records.products.some(({ commune }) => commune !== undefined);
  nameSubjects(records, subjects, byCommune);
  const years = options.years ? [...options.years].sort((a, b) => a - b) : yearsOf(records);
  const asOf = reportDay(records, options.asOf);
  return {
    records,
    subjects,
    years,
    ...(asOf === undefined ? {} : { asOf }),
    levelName: options.levelName ?? nameOfLevel(levelOf(records, years, options.plan?.date), options),
    caption: { ...records.plan, ...options.plan },
    byCommune,
    sheetOf,
  };
}

/** Districts that somebody asks for where there are none any more are said to be those of before. */
function nameOfLevel(level: 'district' | 'commune', { units }: FillOptions): string {
  if (units !== 'former' || level === 'district') return levelName(level);
  return `${levelName('district')} (trước sắp xếp)`;
}

/** Districts ended within this year. */
const DISTRICTS_ENDED = 2025;

/** A plan of a day that has no districts is one of communes, whatever its sheets still list. */
function levelOf(
  { plan, units }: Records,
  years: readonly number[],
  date = plan?.date,
): 'district' | 'commune' {
  const dated = date === undefined ? undefined : levelOn(date);
  if (dated === 'commune') return 'commune';
  const communes = units.filter((unit) => unit.level === 'commune').length;
  const districts = units.filter((unit) => unit.level === 'district').length;
  const listed = communes > districts ? 'commune' : districts > 0 ? 'district' : undefined;
  const known = plan?.level ?? listed ?? dated;
  return known ?? (years.length > 0 && Math.min(...years) > DISTRICTS_ENDED ? 'commune' : 'district');
}

/**
 * The year of a row, for an appendix of these years; undefined where it is left out, and that is noted. `yearly`:
 * an appendix that has only columns of single years, which a row of no year is in none of.
 */
export function yearOf<R extends Placed<{ readonly year?: number | undefined }>>(
  record: R,
  data: InputData,
  lost: Lost,
  yearly: boolean,
): number | undefined {
  const { year } = record;
  if (year === undefined) {
    const { columns, table } = record.at;
    const [only, second] = data.years;
    const unsaid = columns['year'] === undefined && !table.blocks.some((block) => block.year !== undefined);
    if (unsaid && only !== undefined && second === undefined) return only;
    if (unsaid && !(yearly && only !== undefined)) return YEARLESS;
    lost.add('year', rowCell(record, ['year', 'name', 'item']));
    return undefined;
  }
  if (data.years.includes(year)) return year;
  lost.outside.push(rowCell(record, ['year', 'name', 'item']));
  return undefined;
}

/** Rows that no appendix counts, collected into one issue for each reason. */
export class Lost {
  readonly outside: CellRef[] = [];
  private readonly missing = new Map<'unit' | 'year' | 'kind' | 'group', CellRef[]>();

  add(missing: 'unit' | 'year' | 'kind' | 'group', cell: CellRef): void {
    const cells = this.missing.get(missing);
    if (cells) cells.push(cell);
    else this.missing.set(missing, [cell]);
  }

  issues(): FillIssue[] {
    return [
      ...[...this.missing].map(([missing, cells]) => ({ kind: 'left-out', missing, cells }) as const),
      ...(this.outside.length > 0 ? [{ kind: 'outside-period', cells: this.outside } as const] : []),
    ];
  }
}

/** Records by the block of columns that they were read from. */
export function byBlock<R extends { readonly at: { readonly columns: ColumnMap } }>(
  records: readonly R[],
): R[][] {
  const blocks = new Map<ColumnMap, R[]>();
  for (const record of records) {
    const block = blocks.get(record.at.columns);
    if (block) block.push(record);
    else blocks.set(record.at.columns, [record]);
  }
  return [...blocks.values()];
}

/** Items of a budget as rows of their own, by their words. */
export function itemKey(text: string): string {
  return fold(text);
}
