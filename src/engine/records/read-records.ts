import type { Finding } from '../findings';
import type { Workbook } from '../grid/grid';
import { recogniseSheet, unicodeOf, type SaidOfSheets } from '../meaning/recognise';
import { isDepartment } from '../text/unit-name';
import { spellingKey } from '../units/same-units';
import type { BudgetRecord, BudgetValues } from './budget-record';
import type { PlanRecord } from './plan-record';
import type { ProducerRecord } from './producer-record';
import type { ProductRecord } from './product-record';
import type { Placed } from './record';
import type { Records } from './records';
import type { RecordTable } from './record-table';
import { withOwnSource } from './one-source';
import { type CellIssue, readRecordRows, type RowsRead } from './read-rows';
import { printedSeparators } from './printed-separators';
import { readPlan } from './read-plan';
import { ROW_READERS } from './row-readers';
import { checkBudgetSums } from './rules/budget-sums';
import { checkCells } from './rules/cell-issues';
import { checkDuplicateBudgetRows } from './rules/duplicate-budget-rows';
import { checkDuplicates } from './rules/duplicate-products';
import { checkDecisionDates } from './rules/decision-dates';
import { checkMissingUnits } from './rules/missing-units';
import { checkYears } from './rules/year-outside-period';
import type { TargetRecord } from './target-record';
import type { TaskRecord } from './task-record';
import type { UnitRecord } from './unit-record';

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

/** The table with what its lone marks separate, where its printed totals tell and no person has said. */
function withSeparators(sheet: Workbook['sheets'][number], table: RecordTable): RecordTable {
  const separators = table.separators ?? printedSeparators(sheet, table);
  return separators === table.separators || separators === undefined ? table : { ...table, separators };
}

class Reading {
  private readonly tables: RecordTable[] = [];
  private readonly issues: CellIssue[] = [];
  private readonly products: ProductRecord[] = [];
  private readonly producers: ProducerRecord[] = [];
  private readonly budget: Placed<BudgetValues>[] = [];
  private readonly targets: TargetRecord[] = [];
  private readonly units: UnitRecord[] = [];
  private readonly tasks: TaskRecord[] = [];
  private plan: PlanRecord | undefined;

  add(workbook: Workbook, sheet: Workbook['sheets'][number], table: RecordTable): void {
    const dates = workbook.date1904 ?? false;
    const { id } = table.layout;
    if (id === 'plan') {
      const { plan, issues } = readPlan(sheet, table, dates);
      this.plan = this.plan ? { ...plan, ...this.plan, cells: { ...plan.cells, ...this.plan.cells } } : plan;
      this.tables.push(table);
      append(this.issues, issues);
      return;
    }
    switch (id) {
      case 'products':
        return this.take(this.products, readRecordRows(sheet, table, dates, ROW_READERS.products));
      case 'producers':
        return this.take(this.producers, readRecordRows(sheet, table, dates, ROW_READERS.producers));
      case 'budget':
        return this.takeBudget(
          readRecordRows(sheet, withSeparators(sheet, table), dates, ROW_READERS.budget),
        );
      case 'targets':
        return this.take(this.targets, readRecordRows(sheet, table, dates, ROW_READERS.targets));
      case 'units':
        return this.take(this.units, readRecordRows(sheet, table, dates, ROW_READERS.units));
      case 'tasks':
        return this.take(this.tasks, readRecordRows(sheet, table, dates, ROW_READERS.tasks));
      default:
        return id satisfies never;
    }
  }

  private takeBudget(read: RowsRead<BudgetValues>): void {
    this.take(this.budget, { ...read, records: withOwnSource(read.records) });
  }

  private take<T>(
    into: T[],
    read: {
      readonly table: RecordTable;
      readonly records: readonly T[];
      readonly issues: readonly CellIssue[];
    },
  ): void {
    this.tables.push(read.table);
    append(into, read.records);
    append(this.issues, read.issues);
  }

  records(): Records {
    const { tables, products, producers, targets, units, tasks, plan } = this;
    const departments = new Set(
      units.flatMap(({ name, level }) =>
        name !== undefined && level === 'department' ? spellingKey(name) : [],
      ),
    );
    const places = new Map<string, BudgetRecord['place']>();
    const budget = this.budget.map((record): BudgetRecord => {
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
    return {
      tables,
      products,
      producers,
      budget,
      targets,
      units,
      tasks,
      ...(plan ? { plan } : {}),
      findings,
    };
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
