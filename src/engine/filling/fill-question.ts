import { sheetKey } from '../grid/place-key';
import { addedRanges } from '../grid/formula-refs';
import { sourceNamed } from '../language/sources-named';
import type { Decimal } from '../decimal';
import { gather } from '../gather';
import { cellAt, type CellRef } from '../grid/grid';
import { tablesWithoutMeasure } from '../plan/measure-missing';
import type { PlanInputs } from '../plan/read-inputs';
import type { RepeatedTable } from '../plan/repeated-tables';
import type { SheetName } from '../plan/sheet-name';
import { readingOf } from '../text/separators';
import type { AppendixId } from '../layouts/layout';
import type { FillIssue } from './fill-issue';
import { repeatedRows, type RepeatedRow } from '../plan/repeated-rows';
import { levelsApart, type LevelsApart } from './levels-apart';
import { TAKEN_FROM } from './takes';
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
  /** All input sheets of a file are those of another one. Answered by `without` one of them, or by `countRepeated`. */
  | {
      readonly kind: 'repeated-file';
      readonly first: string;
      readonly again: string;
      readonly sheets: number;
      readonly rows: number;
    }
  /** A product or an item in several rows of one year. Answered by `repeatedRows`. */
  | { readonly kind: 'repeated-rows'; readonly repeated: readonly RepeatedRow[] }
  /** Rows of figures that were not read. Answered by `without` the sheet, or `withoutUnread` where part was read. */
  | { readonly kind: 'unread-rows'; readonly at: SheetName; readonly rows: number; readonly partly: boolean }
  /** Rows that say no unit or no year, and would be in no appendix. Answered by `withoutUnread`. */
  | { readonly kind: 'rows-left-out'; readonly missing: 'unit' | 'year'; readonly cells: readonly CellRef[] }
  /** Products of communes beside money of districts, or the other way about. Answered by `without` one, or `bothLevels`. */
  | ({ readonly kind: 'levels-apart' } & LevelsApart)
  /** Money in the form of an appendix, and nothing else to fill from. Answered by `said` that it is a budget. */
  | { readonly kind: 'only-appendix'; readonly at: SheetName; readonly layout: AppendixId }
  /** Money with one source a row, and nothing else to fill from: appendices are filled from columns of sources. */
  | { readonly kind: 'sources-down'; readonly at: SheetName }
  /** Formulas of money that were never calculated. Answered by `unreadAsBlank`. */
  | { readonly kind: 'no-results'; readonly cells: readonly CellRef[] }
  /** Figures that cannot be read, or only about. Answered by `unreadAsBlank`. */
  | { readonly kind: 'unread-figures'; readonly cells: readonly CellRef[] }
  /** Figures typed as text with a lone mark, `100.000`. Answered by `separators`. */
  | {
      readonly kind: 'two-readings';
      readonly cells: readonly CellRef[];
      readonly text: string;
      /** As thousands, as decimals. */
      readonly readings: readonly [Decimal, Decimal];
    };

/** By name, what a filling can ask. */
export type FillQuestionKind = FillQuestion['kind'];

/** What has to be said before these inputs can be filled into appendices; none where all is said. */
export function questionsOf(inputs: PlanInputs, options: FillOptions): readonly FillQuestion[] {
  const { records, unread } = inputs;
  const money = wantsAny(options.layouts, MONEY);
  const questions: FillQuestion[] = [];
  const unsaid = options.inputMeasure || !money ? [] : tablesWithoutMeasure(records);
  if (unsaid.length > 0) questions.push({ kind: 'measure-unsaid', sheets: unsaid.map(nameOf) });
  if (!options.countRepeated) questions.push(...repeatedQuestions(inputs));
  const rows = options.repeatedRows ? [] : repeatedRows(inputs);
  if (rows.length > 0) questions.push({ kind: 'repeated-rows', repeated: rows });
  if (!options.withoutUnread)
    for (const { file, sheet, rows, partly, hidden } of unread)
      if (!hidden) questions.push({ kind: 'unread-rows', at: { file, sheet }, rows, partly });
  const apart = options.bothLevels || !wantsAny(options.layouts, BY_UNIT) ? undefined : levelsApart(records);
  if (apart) questions.push({ kind: 'levels-apart', ...apart });
  if (money) questions.push(...onlyAppendices(inputs));
  if (options.unreadAsBlank || !money) return questions;
  const columns = moneyColumns(inputs.records);
  const twofold = records.findings.flatMap((finding): FillQuestion[] => {
    const two = finding.rule === 'ambiguous-number' ? finding : undefined;
    const cells = two?.cells.filter((cell) => isIn(columns, cell)) ?? [];
    const [larger, smaller] = BOTH.map((separators) => readingOf(two?.readings ?? [], separators));
    return two && larger && smaller && cells.length > 0
      ? [{ kind: 'two-readings', cells, text: two.text, readings: [larger, smaller] }]
      : [];
  });
  const cells = unreadMoney(inputs, columns);
  const open = neverCalculated(inputs.records, inputs.workbooks, columns);
  return [
    ...questions,
    ...twofold,
    ...(cells.length > 0 ? [{ kind: 'unread-figures', cells } as const] : []),
    ...(open.length > 0 ? [{ kind: 'no-results', cells: open } as const] : []),
  ];
}

/** A file sent twice is asked about once, and not for each of its sheets. */
function repeatedQuestions({ records, repeated }: PlanInputs): FillQuestion[] {
  const files = new Map<string, RepeatedTable[]>();
  for (const pair of repeated)
    if (pair.kind === 'copy' && pair.first.file !== pair.again.file)
      gather(files, `${pair.first.file}\n${pair.again.file}`, pair);
  const whole = new Set(
    [...files.values()].filter(([pair, ...more]) => {
      const own = records.tables.filter(({ file }) => file === pair?.again.file);
      return more.length > 0 && own.length === more.length + 1;
    }),
  );
  return [
    ...[...whole].flatMap((pairs): FillQuestion[] => {
      const [pair] = pairs;
      const rows = pairs.reduce((sum, each) => sum + each.rows, 0);
      return pair
        ? [
            {
              kind: 'repeated-file',
              first: pair.first.file,
              again: pair.again.file,
              sheets: pairs.length,
              rows,
            },
          ]
        : [];
    }),
    ...repeated
      .filter((pair) => ![...whole].some((pairs) => pairs.includes(pair)))
      .map(({ kind, first, again, hidden, rows }): FillQuestion => ({
        kind: 'repeated',
        repeated: kind,
        first: nameOf(first),
        again: nameOf(again),
        hidden,
        rows,
      })),
  ];
}

/** Rows that the makers of appendices found no place for, each asked about once. */
export function leftOutQuestions(
  issues: readonly FillIssue[],
  { withoutUnread }: Pick<FillOptions, 'withoutUnread'>,
): readonly FillQuestion[] {
  if (withoutUnread) return [];
  return (['unit', 'year'] as const).flatMap((missing): FillQuestion[] => {
    const cells = new Map<string, CellRef>();
    for (const issue of issues)
      if (issue.kind === 'left-out' && issue.missing === missing)
        for (const cell of issue.cells) cells.set(`${cell.file}\n${cell.sheet}\n${cell.row}`, cell);
    return cells.size > 0 ? [{ kind: 'rows-left-out', missing, cells: [...cells.values()] }] : [];
  });
}

/** A unit's budget that adds its rows up looks like the appendix that it is asked for. */
function onlyAppendices({ records, appendices }: PlanInputs): FillQuestion[] {
  if (records.tables.some(({ layout }) => TAKEN_FROM.has(layout.id))) return [];
  return appendices.flatMap((table): FillQuestion[] => {
    const layout = MONEY.find((id) => id === table.layout.id);
    if (!layout) return [];
    const sources = table.rows.filter(({ name }) => sourceNamed(name) !== undefined);
    return sources.length * 2 >= table.rows.length
      ? [{ kind: 'sources-down', at: nameOf(table) }]
      : [{ kind: 'only-appendix', at: nameOf(table), layout }];
  });
}

const MONEY: readonly AppendixId[] = ['budget-plan', 'funding-sources'];
/** Appendices whose rows are the units of all input sheets. */
const BY_UNIT: readonly AppendixId[] = [...MONEY, 'product-plan', 'product-groups', 'star-tally'];

function wantsAny(asked: FillOptions['layouts'], some: readonly AppendixId[]): boolean {
  return asked === undefined || asked.some((layout) => some.includes(layout));
}

function nameOf({ file, sheet }: SheetName): SheetName {
  return { file, sheet };
}

const BOTH = ['thousands', 'decimals'] as const;

type MoneyColumns = ReadonlyMap<string, ReadonlySet<number>>;

/** The columns that hold money, by file and sheet. */
function moneyColumns({ tables }: PlanInputs['records']): MoneyColumns {
  const columns = new Map<string, Set<number>>();
  for (const { layout, file, sheet, blocks } of tables) {
    if (layout.id !== 'budget') continue;
    const key = sheetKey({ file, sheet });
    const known = columns.get(key) ?? new Set<number>();
    columns.set(key, known);
    for (const { id, type } of layout.fields)
      if (type === 'money' && id !== 'unitPrice')
        for (const block of blocks) if (block.columns[id] !== undefined) known.add(block.columns[id]);
  }
  return columns;
}

function isIn(columns: MoneyColumns, { file, sheet, col }: CellRef): boolean {
  return columns.get(sheetKey({ file, sheet }))?.has(col) ?? false;
}

/** Cells of money columns that say no figure, in rows that are counted. */
function unreadMoney({ records }: PlanInputs, columns: MoneyColumns): CellRef[] {
  return records.findings
    .filter(({ rule }) => rule === 'rejected-cell')
    .flatMap(({ cells }) => cells.filter((cell) => isIn(columns, cell)));
}

/**
 * Formulas of money columns that were never calculated: they look blank and are not. One that only adds up money of
 * its own row says nothing that the row does not say.
 */
function neverCalculated(
  { tables }: PlanInputs['records'],
  workbooks: PlanInputs['workbooks'],
  columns: MoneyColumns,
): CellRef[] {
  return tables.flatMap(({ layout, file, sheet, rows }) => {
    const money = layout.id === 'budget' ? [...(columns.get(sheetKey({ file, sheet })) ?? [])] : [];
    const own = workbooks.find((book) => book.file === file)?.sheets.find(({ name }) => name === sheet);
    if (!own) return [];
    return rows.flatMap((row) =>
      money.flatMap((col) => {
        const cell = cellAt(own, row, col);
        const isOpen =
          cell?.formula !== undefined && cell.value === null && !addsUp(cell.formula, row, money);
        return isOpen ? { file, sheet, row, col } : [];
      }),
    );
  });
}

function addsUp(formula: string, row: number, money: readonly number[]): boolean {
  const ranges = addedRanges(formula);
  return (
    ranges !== undefined &&
    ranges.every(({ top, bottom, left, right }) => {
      const cols = Array.from({ length: right - left + 1 }, (_, at) => left + at);
      return top === row && bottom === row && cols.every((col) => money.includes(col));
    })
  );
}
