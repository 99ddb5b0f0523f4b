import type { Finding } from '../findings';
import type { Sheet, Workbook } from '../grid/grid';
import { recogniseSheet, unicodeOf, type SaidOfSheets } from '../meaning/recognise';
import { isDepartment } from '../text/unit-name';
import { spellingKey } from '../units/same-units';
import type { BudgetRecord } from './budget-record';
import type { PlanRecord } from './plan-record';
import type { Placed } from './record';
import type { Records } from './records';
import type { RecordTable } from './record-table';
import { type CellIssue, readRecordRows, type RowReader } from './read-rows';
import { readPlan } from './read-plan';
import { eachKind } from './row-kinds';
import { ROW_READERS, type RowInputId, type ValuesById } from './row-readers';
import { checkBudgetSums } from './rules/budget-sums';
import { checkCells } from './rules/cell-issues';
import { checkDuplicateBudgetRows } from './rules/duplicate-budget-rows';
import { checkDuplicates } from './rules/duplicate-products';
import { checkDecisionDates } from './rules/decision-dates';
import { checkMissingUnits } from './rules/missing-units';
import { checkYears } from './rules/year-outside-period';

/** How input sheets are read as records. */
export interface ReadRecordsOptions {
  /** True where these are some of many workbooks; without it, where they are several themselves. */
  readonly severalFiles?: boolean;
  /** What a person says of the sheets' readings. */
  readonly said?: SaidOfSheets;
  /** `where-none`: a list that a plan prints counts where no input sheet of its kind is at hand. */
  readonly printed?: 'where-none';
}

/**
 * Reads every input sheet of one plan's workbooks and checks what its rows say by themselves. Pure; never
 * fails: what cannot be read is a finding.
 */
export function readRecords(workbooks: readonly Workbook[], options: ReadRecordsOptions = {}): Records {
  const said = options.said ?? {};
  const severalFiles = options.severalFiles ?? workbooks.length > 1;
  const read = new Reading();
  const sheets = workbooks.flatMap((workbook) =>
    workbook.sheets.map((sheet) => ({
      workbook,
      sheet,
      found: recogniseSheet(sheet, workbook, { severalFiles, said }),
    })),
  );
  const sent = new Set(sheets.flatMap(({ found }) => found.inputs.map(({ layout }) => layout.id)));
  for (const { workbook, sheet, found } of sheets) {
    const lists = options.printed ? found.printed.filter(({ layout }) => !sent.has(layout.id)) : [];
    for (const table of [...found.inputs, ...lists]) read.add(workbook, unicodeOf(sheet).sheet, table);
  }
  return read.records();
}

/** Rules that only an input sheet is asked for: a printed list is counted into nothing. */
const OF_INPUTS: ReadonlySet<Finding['rule']> = new Set(['unit-missing', 'year-outside-period']);

/** Lists that a plan prints: their products, and what their rows say by themselves (cells that say no value, products that stand twice). */
export function readPrinted(
  workbooks: readonly Workbook[],
  printed: readonly RecordTable[],
): Pick<Records, 'products' | 'targets' | 'findings'> {
  const read = new Reading();
  for (const table of printed) {
    const workbook = workbooks.find(({ file }) => file === table.file);
    const sheet = workbook?.sheets.find(({ name }) => name === table.sheet);
    if (workbook && sheet) read.add(workbook, unicodeOf(sheet).sheet, table);
  }
  const { products, targets, findings } = read.records();
  return { products, targets, findings: findings.filter(({ rule }) => !OF_INPUTS.has(rule)) };
}

class Reading {
  private readonly tables: RecordTable[] = [];
  private readonly issues: CellIssue[] = [];
  private readonly rows = eachKind<{ readonly [Id in RowInputId]: Placed<ValuesById[Id]>[] }>(() => []);
  private plan: PlanRecord | undefined;

  add(workbook: Workbook, sheet: Workbook['sheets'][number], table: RecordTable): void {
    const dates = workbook.date1904 ?? false;
    const { id } = table.layout;
    if (id === 'plan') {
      const { plan, issues } = readPlan(sheet, table, dates);
      this.plan = this.plan ? { ...plan, ...this.plan, cells: { ...plan.cells, ...this.plan.cells } } : plan;
      this.tables.push(table);
      append(this.issues, issues);
    } else this.take(id, sheet, table, dates);
  }

  private take<Id extends RowInputId>(id: Id, sheet: Sheet, found: RecordTable, dates: boolean): void {
    const reader: RowReader<ValuesById[Id]> = ROW_READERS[id];
    // a person's word goes first
    const separators = found.separators ?? reader.separators?.(sheet, found);
    const settled = separators === undefined ? found : { ...found, separators };
    const { table, records, issues } = readRecordRows(sheet, settled, dates, reader);
    this.tables.push(table);
    append(this.rows[id], reader.together?.(records) ?? records);
    append(this.issues, issues);
  }

  records(): Records {
    const { tables, plan } = this;
    const { products, units } = this.rows;
    const departments = new Set(
      units.flatMap(({ name, level }) =>
        name !== undefined && level === 'department' ? spellingKey(name) : [],
      ),
    );
    const places = new Map<string, BudgetRecord['place']>();
    const budget = this.rows.budget.map((record): BudgetRecord => {
      const unit = record.unit ?? '';
      const place = places.get(unit) ?? placeOf(unit, departments);
      places.set(unit, place);
      return { ...record, place };
    });
    const findings = [
      ...checkCells(this.issues),
      ...checkMissingUnits([...products, ...budget]),
      ...checkDuplicates(products),
      ...checkDecisionDates(products),
      ...checkYears([...products, ...budget], plan),
      ...checkBudgetSums(budget),
      ...checkDuplicateBudgetRows(budget),
    ];
    return { tables, ...this.rows, budget, ...(plan ? { plan } : {}), findings };
  }
}

/** A department by its name, or because the list of units says so; every other name is a unit. */
function placeOf(unit: string, departments: ReadonlySet<string>): BudgetRecord['place'] {
  return isDepartment(unit) || departments.has(spellingKey(unit)) ? 'department' : 'unit';
}

/** Spreading a country's rows into `push` would overflow the stack. */
function append<T>(into: T[], items: readonly T[]): void {
  for (const item of items) into.push(item);
}
