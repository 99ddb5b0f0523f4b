import type { CellRef, Sheet } from '../grid/grid';
import type { ColumnMap, RecordTable } from '../records/record-table';
import { type Placed, rowCell } from '../records/record';
import type { Records } from '../records/records';
import { reportDay } from '../plan/report-day';
import { yearsOf } from '../records/plan-years';
import { fold } from '../text/fold';
import { communeNames } from '../units/communes-apart';
import { levelName, levelNamed } from '../units/level';
import { isByCommune, levelSaid, planLevel } from '../units/plan-level';
import type { FillIssue } from './fill-issue';
import type { FillOptions } from './fill-options';
import { YEARLESS } from './input-table';
import type { Caption } from './page/title-block';
import { nameSubjects, subjectText } from './row-subjects';
import { planSubjects } from '../units/plan-subjects';
import type { Subjects } from '../units/subjects';

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
  /** Nothing says of which time the units are. */
  readonly isLevelAssumed: boolean;
  /** What every appendix's caption names. */
  readonly caption: Caption;
  /** Products are told by their commune, not by the district that sent them. */
  readonly byCommune: boolean;
  /** The sheet that formulas reach a table's rows on, under the name it has beside the appendices. */
  readonly sheetOf: (table: RecordTable) => Sheet | undefined;
}

/**
 * What appendices are made from, with the years, the units' names and the day of the report settled once for
 * all of them. `sheetOf`: where an input sheet stands or is copied to, for formulas to count over.
 */
export function inputData(given: Records, sheetOf: InputData['sheetOf'], options: FillOptions): InputData {
  const years = options.years ? [...options.years].sort((a, b) => a - b) : yearsOf(given);
  const time = { years, date: options.plan?.date ?? given.plan?.date };
  const byCommune = isByCommune(given, time);
  const records = byCommune ? toldApart(given) : given;
  const subjects = planSubjects(records, records.plan?.level, (entry) => subjectText(entry, byCommune));
  nameSubjects(records, subjects, byCommune);
  const asOf = reportDay(records, options.asOf);
  return {
    records,
    subjects,
    years,
    ...(asOf === undefined ? {} : { asOf }),
    levelName:
      options.levelName ?? nameOfLevel(rowsLevel(records, subjects) ?? planLevel(records, time), options),
    isLevelAssumed: !options.units && !options.levelName && levelSaid(records, time) === undefined,
    caption: { ...records.plan, ...options.plan },
    byCommune,
    sheetOf,
  };
}

function toldApart(records: Records): Records {
  const commune = communeNames(records);
  const products = records.products.map((each) => {
    const name = commune(each);
    return name === each.commune ? each : { ...each, commune: name };
  });
  return { ...records, products };
}

/** Rows that are all called xã, phường are no districts, whatever stood below a province in the plan's years. */
function rowsLevel({ plan }: Records, subjects: Subjects): 'commune' | undefined {
  const units = subjects.all.filter(({ place }) => place === 'unit');
  if (plan?.level !== undefined || units.length === 0) return undefined;
  return units.every(({ name }) => levelNamed(name) === 'commune') ? 'commune' : undefined;
}

/** Districts that somebody asks for where there are none any more are said to be those of before. */
function nameOfLevel(level: 'district' | 'commune', { units }: FillOptions): string {
  if (units !== 'former' || level === 'district') return levelName(level);
  return `${levelName('district')} (trước sắp xếp)`;
}

/**
 * The year of a row, for an appendix of these years; undefined where it is left out, and that is noted. `yearly`:
 * an appendix that has only columns of single years, which a row of no year is in none of.
 */
export function yearForRow<R extends Placed<{ readonly year?: number | undefined }>>(
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
