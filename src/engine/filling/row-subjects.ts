import type { BudgetRecord } from '../records/budget-record';
import type { ProductRecord } from '../records/product-record';
import { rowCell } from '../records/record';
import type { Records } from '../records/records';
import type { UnitEntry } from '../units/plan-subjects';
import type { InputData, Lost } from './input-data';
import type { RowSubject, Subjects } from '../units/subjects';

type Naming = Pick<InputData, 'subjects' | 'byCommune'>;

/** The column that names the unit of a product: its commune, where the plan's rows are communes. */
export function productSubjectField(
  { at }: Pick<ProductRecord, 'at'>,
  { byCommune }: Pick<Naming, 'byCommune'>,
): 'unit' | 'commune' {
  return byCommune && at.columns['commune'] !== undefined ? 'commune' : 'unit';
}

/** What a row of a plan says of its unit; only products have a commune besides. */
export function subjectText(entry: UnitEntry, byCommune: boolean): string | undefined {
  const field = entry.at.table.layout.id === 'products' ? productSubjectField(entry, { byCommune }) : 'unit';
  return entry[field] ?? entry.at.table.unit?.name;
}

/**
 * The unit that a product counts for, by its commune where the plan is one of communes; undefined where its
 * row names none, which `lost` then tells.
 */
export function productSubject(product: ProductRecord, data: Naming, lost?: Lost): RowSubject | undefined {
  const field = productSubjectField(product, data);
  const text = subjectText(product, data.byCommune);
  const cell = rowCell(product, [field, 'name', 'unit']);
  if (text !== undefined) return data.subjects.find(text, cell, 'unit');
  lost?.add('unit', cell);
  return undefined;
}

/** The unit or department that a row of the budget is of; undefined where it names none. */
export function budgetSubject(
  record: BudgetRecord,
  { subjects }: Pick<Naming, 'subjects'>,
): RowSubject | undefined {
  const text = subjectText(record, false);
  if (text === undefined) return undefined;
  return subjects.find(text, rowCell(record, ['unit', 'item']), record.place);
}

/** Every unit that any sheet names, so that all appendices have the same rows. */
export function nameSubjects(records: Records, subjects: Subjects, byCommune: boolean): void {
  for (const product of records.products) productSubject(product, { subjects, byCommune });
  for (const record of records.budget) budgetSubject(record, { subjects });
}
