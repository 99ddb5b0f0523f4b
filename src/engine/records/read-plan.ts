import type { MoneyUnit } from '../text/measure-unit';
import { shift, type Decimal } from '../decimal';
import { shownAs } from '../grid/display';
import { cellAt, isBlank, type Cell, type CellRef, type Sheet } from '../grid/grid';
import type { Field } from '../layouts/shape';
import { periodOf } from '../reading/header-words';
import { readCell } from './cells/read-cell';
import { shownText } from './cells/read-text';
import type { CellIssue } from './read-rows';
import { planFactOf } from './plan-facts';
import { planSchema, type PlanFact, type PlanRecord, type PlanValues } from './plan-record';
import type { RecordTable } from './record-table';
import { roundDays } from './round-days';

interface Fact {
  readonly field: Field;
  readonly row: number;
  readonly cell: Cell;
}

/** A plan's facts, and cells that say none. */
export interface PlanRead {
  readonly plan: PlanRecord;
  readonly issues: readonly CellIssue[];
}

/** Reads a plan sheet: each row's name says which fact its value is; unknown names are left alone. */
export function readPlan(sheet: Sheet, table: RecordTable, date1904: boolean): PlanRead {
  const columns = table.blocks[0]?.columns ?? {};
  const facts = factsOf(sheet, table, columns['name'] ?? 0, columns['value'] ?? 1);
  const values: Record<string, unknown> = {};
  const cells: Partial<Record<PlanFact, CellRef>> = {};
  const issues: CellIssue[] = [];
  const place = (id: string, value: unknown, { row }: Fact): void => {
    if (value === undefined || values[id] !== undefined) return;
    values[id] = value;
    cells[id as PlanFact] = { file: table.file, sheet: table.sheet, row, col: columns['value'] ?? 1 };
  };
  const issue = (fact: Fact, kind: CellIssue['kind']): void => {
    const at = { table, row: fact.row, columns: { ...columns, [fact.field.id]: columns['value'] ?? 1 } };
    issues.push({ at, field: fact.field, kind, text: shownText(fact.cell, date1904).slice(0, 80) });
  };
  const measure = measureOf(facts);
  for (const fact of facts) {
    if (fact.field.id === 'period') {
      const period = periodOf(shownText(fact.cell, date1904));
      if (!period) issue(fact, { is: 'rejected', reason: 'not-a-year' });
      else if (period.kind === 'year') ['from', 'to'].forEach((id) => place(id, period.year, fact));
      else if (period.from !== undefined && period.to !== undefined) {
        place('from', period.from, fact);
        place('to', period.to, fact);
      }
      continue;
    }
    if (DAY_FACTS.has(fact.field.id)) {
      const said = shownText(fact.cell, date1904);
      if (roundDays(said)) place(fact.field.id, said, fact);
      else issue(fact, { is: 'rejected', reason: 'not-a-date' });
      continue;
    }
    const reading = readCell(fact.cell, fact.field, date1904, measure);
    if (reading.kind === 'value') place(fact.field.id, asPercent(reading.value, fact), fact);
    else if (reading.kind === 'rejected') issue(fact, { is: 'rejected', reason: reading.reason });
    else if (reading.kind === 'ambiguous') issue(fact, { is: 'ambiguous', readings: reading.readings });
    else if (reading.kind === 'fraction') issue(fact, { is: 'fraction', value: reading.value });
  }
  return { plan: { ...validated(values, facts, issue), table, cells }, issues };
}

function factsOf(sheet: Sheet, table: RecordTable, nameCol: number, valueCol: number): Fact[] {
  return table.rows.flatMap((row) => {
    const name = cellAt(sheet, row, nameCol);
    const cell = cellAt(sheet, row, valueCol);
    if (!cell || isBlank(cell) || typeof name?.value !== 'string') return [];
    const field = planFactOf(name.value);
    return field ? [{ field, row, cell }] : [];
  });
}

const DAY_FACTS = new Set(['proposalDays', 'roundDays']);
const PERCENT_FACTS = new Set(['promisedStateShare', 'promisedOtherShare']);

/** Shares are in per cent: `20,57%` and 0.2057 shown as a percentage are 20.57. */
function asPercent(value: unknown, { field, cell }: Fact): unknown {
  if (!PERCENT_FACTS.has(field.id)) return value;
  const percent = typeof cell.value === 'string' ? cell.value.includes('%') : shownAs(cell.format).percent;
  return percent ? shift(value as Decimal, 2) : value;
}

/** The plan's own measure unit, in which its money is read. */
function measureOf(facts: readonly Fact[]): MoneyUnit | undefined {
  const stated = facts.find(({ field }) => field.id === 'measure');
  const reading = stated && readCell(stated.cell, stated.field);
  return MEASURES.find((measure) => reading?.kind === 'value' && reading.value === measure);
}

const MEASURES: readonly MoneyUnit[] = ['dong', 'nghin', 'trieu', 'ty'];

function validated(
  values: Record<string, unknown>,
  facts: readonly Fact[],
  issue: (fact: Fact, kind: CellIssue['kind']) => void,
): PlanValues {
  const first = planSchema.safeParse(values);
  if (first.success) return first.data;
  const kept = { ...values };
  for (const { path } of first.error.issues) {
    const fact = facts.find(({ field }) => field.id === path[0]);
    if (fact) issue(fact, { is: 'rejected', reason: 'out-of-range' });
    Reflect.deleteProperty(kept, String(path[0]));
  }
  return planSchema.parse(kept);
}
