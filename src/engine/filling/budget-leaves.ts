import { add, type Decimal, equals, shift, ZERO } from '../decimal';
import { cellAt, isBlank, type CellRef, type Sheet } from '../grid/grid';
import type { ColumnMap } from '../records/record-table';
import type { BudgetRecord } from '../records/budget-record';
import { cellOf, rowCell } from '../records/record';
import { blockSources, fieldOf, type BlockSources } from '../sources/block-sources';
import type { ToldSources } from '../sources/told-sources';
import { clean } from '../text/fold';
import { DONG_EXPONENT, type MoneyUnit } from '../text/measure-unit';
import type { FillOptions } from './fill-options';
import type { FilledFigures } from './fillable';
import { sumIfs } from './formula';
import { byBlock, type InputData, itemKey, Lost, yearForRow } from './input-data';
import { InputTable, type InputRow, type Key, type Query } from './input-table';
import type { Leaf, LeafSource } from './leaf-source';
import { budgetSubject } from './row-subjects';
import { shownItems } from './shown-items';
import { sourcesToPrint } from './shown-sources';
import type { RowSubject } from '../units/subjects';

const NAMED = ['unit', 'item'];

interface Block {
  readonly table: InputTable;
  readonly columns: ColumnMap;
  readonly told: ToldSources;
  /** Powers of ten from the sheet's measure unit to the appendix's. */
  readonly exponent: number;
}

/** Money added up by unit (or by item, in a budget of one body), year and source. */
export function budgetLeaves(
  layout: FilledFigures,
  data: InputData,
  options: FillOptions,
): LeafSource | undefined {
  const { budget } = data.records;
  const lost = new Lost();
  const measure =
    options.measure ??
    data.records.plan?.measure ??
    budget.find((row) => row.at.table.measure)?.at.table.measure ??
    options.inputMeasure;
  const unstated = options.inputMeasure ?? data.records.plan?.measure ?? measure;
  const byItem = layout.periods === 'whole' && isOneBody(budget);
  const rows = new RowNames(data, byItem);
  const placed: Placing[] = [];
  for (const record of budget) {
    const subject = rows.of(record, lost);
    const year = yearForRow(record, data, lost, layout.periods === 'years');
    if (subject && year !== undefined) placed.push({ record, subject, year, at: record.at });
  }
  if (placed.length === 0) return undefined;
  const wanted = options.sources ?? (layout.periods === 'years' ? layout.filling.always : undefined);
  const counted = placed.map(({ record }) => record);
  const sources = blockSources(counted);
  const { shown: split, issues } = sourcesToPrint(counted, wanted && new Set(wanted), sources);
  const shown = new Set(split.size > 1 && wanted ? [...split, ...wanted] : split);
  const leaves = shownItems(layout.items, shown).flatMap(({ item, parts }) =>
    parts.length === 0 ? [item.id] : [],
  );
  const amounts = new Amounts(sources);
  const blocks: Block[] = [];
  for (const block of byBlock(placed)) {
    const [first] = block;
    const sheet = first && data.sheetOf(first.at.table);
    if (!first || !sheet) continue;
    const exponent = exponentOf(first.at.table.measure ?? unstated, measure);
    for (const placing of block) amounts.add(placing, leaves, sheet, exponent);
    const read = block.map(({ at, subject, year }): InputRow => ({
      row: at.row,
      ids: { subject: subject.key, year },
    }));
    const table = new InputTable(
      sheet,
      rows.columns(first.record),
      read,
      rows.filled(first.record),
      first.at.table,
    );
    const { columns } = first.at;
    blocks.push({ table, columns, told: sources.toldIn(columns), exponent });
  }
  if (amounts.isNothing) return undefined;
  const textCells: CellRef[] = [];
  return {
    subjects: rows.ordered(),
    shown,
    ...(measure ? { measure } : {}),
    issues: [...lost.issues(), ...issues.filter((issue) => isTold(issue, wanted))],
    textCells,
    leaf: (subject, item, years) => {
      const { value, typed, plain } = amounts.of(subject, item, years);
      textCells.push(...typed);
      const isValue = plain || typed.length > 0;
      return { value, formula: isValue ? () => undefined : sumsOver(blocks, { subject, item, years }) };
    },
  };
}

interface Placing {
  readonly record: BudgetRecord;
  readonly subject: RowSubject;
  readonly year: number;
  readonly at: BudgetRecord['at'];
}

interface Amount {
  value: Decimal;
  /** Cells of this amount that are typed as text. */
  typed: CellRef[];
  /** True where no formula over one column gives it: some row leaves its own cell blank beside its parts. */
  plain: boolean;
}

/** Money by row, year and source, in the appendix's measure unit. */
class Amounts {
  private readonly known = new Map<string, Amount>();
  isNothing = true;

  constructor(private readonly sources: BlockSources) {}

  add({ record, subject, year }: Placing, items: readonly string[], sheet: Sheet, exponent: number): void {
    for (const item of items) {
      const told = this.sources.toldIn(record.at.columns).get(item);
      if (!told) continue;
      const amount = this.sources.amount(record, item) ?? ZERO;
      const value = shift(amount, exponent);
      const plain = !equals(amount, this.sources.ownAmount(record, item));
      const typed = told.columns.flatMap(({ id }) => textCell(record, fieldOf(id), sheet));
      if (value.digits === 0n && typed.length === 0) continue;
      this.isNothing = false;
      const key = `${subject.key} ${year} ${item}`;
      const before = this.known.get(key);
      if (before) {
        before.value = add(before.value, value);
        before.typed.push(...typed);
        before.plain ||= plain;
      } else this.known.set(key, { value, typed, plain });
    }
  }

  of(subject: RowSubject, item: string, years: readonly number[]): Readonly<Amount> {
    let value = ZERO;
    const typed: CellRef[] = [];
    let plain = false;
    for (const year of years) {
      const amount = this.known.get(`${subject.key} ${year} ${item}`);
      if (!amount) continue;
      value = add(value, amount.value);
      typed.push(...amount.typed);
      plain ||= amount.plain;
    }
    return { value, typed, plain };
  }
}

/** A missing split matters only where the split was to be printed. */
function isTold(
  issue: { readonly kind: string; readonly source?: string },
  wanted: readonly string[] | undefined,
): boolean {
  return issue.kind !== 'unsplit' || issue.source === 'total' || wanted === undefined;
}

interface Asked {
  readonly subject: RowSubject;
  readonly item: string;
  readonly years: readonly number[];
}

/** The formula that adds up a leaf's money over the input sheets; none where one of them cannot be asked. */
function sumsOver(blocks: readonly Block[], { subject, item, years }: Asked): Leaf['formula'] {
  return (name, nameCell) => {
    const own = blocks.filter(({ table }) => table.has('subject', subject.key));
    const asked = own.length > 0 ? own : blocks.filter(({ table }) => table.matchesNames);
    const query: Query = { subject: { ids: [subject.key] }, year: { ids: years } };
    const byExponent = new Map<number, string>();
    for (const block of asked) {
      const columns = block.told.get(item)?.columns;
      const terms = columns && block.table.terms(query, name, nameCell);
      if (columns && !terms) return undefined;
      for (const term of terms ?? [])
        for (const column of columns ?? []) {
          const sum = sumIfs(
            block.table.range(block.columns[fieldOf(column.id)] ?? 0, term),
            term.conditions,
          );
          const before = byExponent.get(block.exponent) ?? '';
          const sign = column.sign === -1 ? '-' : before === '' ? '' : '+';
          byExponent.set(block.exponent, `${before}${sign}${sum}`);
        }
    }
    return [...byExponent].map(([exponent, sums]) => scaled(sums, exponent)).join('+') || undefined;
  };
}

function scaled(sums: string, exponent: number): string {
  if (exponent === 0) return sums;
  const factor = `1${'0'.repeat(Math.abs(exponent))}`;
  return `(${sums})${exponent > 0 ? '*' : '/'}${factor}`;
}

function exponentOf(from: MoneyUnit | undefined, to: MoneyUnit | undefined): number {
  return from && to ? DONG_EXPONENT[from] - DONG_EXPONENT[to] : 0;
}

function textCell(record: BudgetRecord, field: string, sheet: Sheet): CellRef[] {
  const ref = cellOf(record, field);
  if (!ref) return [];
  const cell = cellAt(sheet, ref.row, ref.col);
  return isBlank(cell) || typeof cell?.value === 'number' ? [] : [ref];
}

/** The budget of one body is told by its items; where several have money, by those who have it. */
function isOneBody(budget: readonly BudgetRecord[]): boolean {
  const units = new Set(budget.map((record) => clean(record.unit ?? record.at.table.unit?.name ?? '')));
  return units.size <= 1 && new Set(budget.map((record) => record.item)).size > 1;
}

/** What the rows of the appendix are: units and departments, or items. */
class RowNames {
  private readonly items = new Map<string, RowSubject>();

  constructor(
    private readonly data: InputData,
    private readonly byItem: boolean,
  ) {}

  of(record: BudgetRecord, lost: Lost): RowSubject | undefined {
    const subject = this.byItem ? this.item(record) : budgetSubject(record, this.data);
    if (!subject) lost.add('unit', rowCell(record, NAMED));
    return subject;
  }

  private item(record: BudgetRecord): RowSubject | undefined {
    const { item } = record;
    if (item === undefined) return undefined;
    const known = this.items.get(itemKey(item));
    if (known) return known;
    const subject: RowSubject = { key: this.items.size, name: clean(item), place: 'unit' };
    this.items.set(itemKey(item), subject);
    return subject;
  }

  ordered(): readonly RowSubject[] {
    if (this.byItem) return [...this.items.values()];
    return this.data.subjects.all;
  }

  columns(record: BudgetRecord): Readonly<Partial<Record<Key, number>>> {
    const { columns } = record.at;
    const subject = columns[this.byItem ? 'item' : 'unit'];
    const year = columns['year'];
    return { ...(subject === undefined ? {} : { subject }), ...(year === undefined ? {} : { year }) };
  }

  filled(record: BudgetRecord): ReadonlySet<Key> {
    const { filledDown } = record.at.table;
    const keys = new Set<Key>();
    if (filledDown.includes(this.byItem ? 'item' : 'unit')) keys.add('subject');
    if (filledDown.includes('year')) keys.add('year');
    return keys;
  }
}
