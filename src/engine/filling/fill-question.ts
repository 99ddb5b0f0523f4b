import { cellAt, type CellRef } from '../grid/grid';
import { tablesWithoutMeasure } from '../plan/measure-missing';
import type { PlanInputs } from '../plan/read-inputs';
import type { RepeatedTable } from '../plan/repeated-tables';
import type { SheetName } from '../plan/sheet-name';
import type { AppendixId } from '../layouts/layout';
import type { FillOptions } from './fill-options';

/** What only a person can say before appendices are filled; `locales/` makes the sentences. */
export type FillQuestion =
  /** Sheets of money that state no measure unit. Answered by `inputMeasure`. */
  | { readonly kind: 'measure-unsaid'; readonly sheets: readonly SheetName[] }
  /** The same rows on two sheets. Answered by `without` one of them, or by `countRepeated`. */
  | {
      readonly kind: 'repeated';
      readonly repeated: RepeatedTable['kind'];
      readonly first: SheetName;
      readonly again: SheetName;
      readonly hidden: boolean;
      readonly rows: number;
    }
  /** Rows of figures that were not read. Answered by `without` the sheet, or `withoutUnread` where part was read. */
  | { readonly kind: 'unread-rows'; readonly at: SheetName; readonly rows: number; readonly partly: boolean }
  /** Figures that cannot be read, or in two ways, or only about. Answered by `unreadAsBlank`. */
  | { readonly kind: 'unread-figures'; readonly cells: readonly CellRef[] };

export type FillQuestionKind = FillQuestion['kind'];

/** What has to be said before these inputs can be filled into appendices; none where all is said. */
export function questionsOf(inputs: PlanInputs, options: FillOptions): readonly FillQuestion[] {
  const { records, repeated, unread } = inputs;
  const money = wantsAny(options.layouts, MONEY);
  const questions: FillQuestion[] = [];
  const unsaid = options.inputMeasure || !money ? [] : tablesWithoutMeasure(records);
  if (unsaid.length > 0) questions.push({ kind: 'measure-unsaid', sheets: unsaid.map(nameOf) });
  if (!options.countRepeated)
    for (const { kind, first, again, hidden, rows } of repeated)
      questions.push({
        kind: 'repeated',
        repeated: kind,
        first: nameOf(first),
        again: nameOf(again),
        hidden,
        rows,
      });
  if (!options.withoutUnread)
    for (const { file, sheet, rows, partly, hidden } of unread)
      if (!hidden) questions.push({ kind: 'unread-rows', at: { file, sheet }, rows, partly });
  const cells = options.unreadAsBlank || !money ? [] : unreadMoney(inputs);
  if (cells.length > 0) questions.push({ kind: 'unread-figures', cells });
  return questions;
}

const MONEY: readonly AppendixId[] = ['budget-plan', 'funding-sources'];

function wantsAny(asked: FillOptions['layouts'], some: readonly AppendixId[]): boolean {
  return asked === undefined || asked.some((layout) => some.includes(layout));
}

function nameOf({ file, sheet }: SheetName): SheetName {
  return { file, sheet };
}

const UNREAD = new Set<string>(['rejected-cell', 'ambiguous-number']);

/** Cells of money columns that say no figure for certain, in rows that are counted. */
function unreadMoney({ records, workbooks }: PlanInputs): CellRef[] {
  const columns = new Map<string, Set<number>>();
  for (const { layout, file, sheet, blocks } of records.tables) {
    if (layout.id !== 'budget') continue;
    const key = `${file}\n${sheet}`;
    const known = columns.get(key) ?? new Set<number>();
    columns.set(key, known);
    for (const { id, type } of layout.fields)
      if (type === 'money' && id !== 'unitPrice')
        for (const block of blocks) if (block.columns[id] !== undefined) known.add(block.columns[id]);
  }
  const rejected = records.findings
    .filter(({ rule }) => UNREAD.has(rule))
    .flatMap(({ cells }) =>
      cells.filter(({ file, sheet, col }) => columns.get(`${file}\n${sheet}`)?.has(col)),
    );
  return [...rejected, ...neverCalculated(records, workbooks, columns)];
}

/** Formulas of money columns that were never calculated: they look blank and are not. */
function neverCalculated(
  { tables }: PlanInputs['records'],
  workbooks: PlanInputs['workbooks'],
  columns: ReadonlyMap<string, ReadonlySet<number>>,
): CellRef[] {
  return tables.flatMap(({ layout, file, sheet, rows }) => {
    const money = layout.id === 'budget' ? [...(columns.get(`${file}\n${sheet}`) ?? [])] : [];
    const own = workbooks.find((book) => book.file === file)?.sheets.find(({ name }) => name === sheet);
    if (!own) return [];
    return rows.flatMap((row) =>
      money.flatMap((col) => {
        const cell = cellAt(own, row, col);
        return cell?.formula !== undefined && cell.value === null ? { file, sheet, row, col } : [];
      }),
    );
  });
}
