import { cellAt, isBlank, type CellRef, type Sheet } from '../grid/grid';
import type { AppendixLayout, TableLayout } from '../layouts/layout';
import { readFigureText } from '../text/figure-text';
import { clean } from '../text/fold';
import { planColumns, type ColumnPlan } from './columns';
import { measureInTexts, readContext, type LinesAbove } from './context';
import { readFigure } from './figure';
import { finestUnit } from './finest-unit';
import { HeaderFinder, isBodyFigure, type HeaderBlock, type TableEnds } from './header-block';
import { isFooter, isTitle } from './row-kind';
import { readTableRows } from './rows';
import { withSaidColumns } from './said-columns';
import { headingsByColumn } from './header-columns';
import { NOTHING_SAID, saidAt, saidLayout, type SaidOfSheet, type SaidOfTable } from './said-table';
import { keptColumns, keptLine, keptPart, keptRows, lineKey } from './kept';
import { readStatements } from './statements';
import { treeThatHolds } from './row-trees';
import { structuralPlan } from './structural-plan';
import type { BlankColumn, Figure, FigureColumn, ShareColumn, ShareRow, Table, TableRow } from './table';

/** Below this a header is taken for something else. */
const LEAST_CONFIDENCE = 0.5;
/** Rows that are looked at to see whether figures stand under a header. */
const SAMPLE_ROWS = 40;

/** A layout's claim on a header. */
export interface Candidate {
  readonly layout: TableLayout;
  readonly plan: ColumnPlan;
  readonly context: LinesAbove;
  readonly confidence: number;
}

/**
 * Every appendix on a sheet, whichever of the layouts it is; none is a good answer too. What a person says a table
 * is, it is, however little its headings look like it.
 */
export function readSheet(
  sheet: Sheet,
  file: string,
  layouts: readonly AppendixLayout[],
  said: SaidOfSheet = NOTHING_SAID,
): Table[] {
  const finder = new HeaderFinder(sheet, said.tables);
  const tables: Table[] = [];
  let from = 0;
  let refused: readonly HeaderBlock[] = [];
  for (let row = 0; row < sheet.rows.length; row++) {
    if (!finder.startsAt(row)) continue;
    const blocks = finder
      .blocksAt(row, from)
      .filter((block) => !refused.some((whole) => isBelow(block, whole)));
    const found = blocks.flatMap((block) => readBlock(sheet, file, layouts, block, from, finder, said) ?? []);
    if (found.length === 0) {
      if (blocks.length > 0) refused = blocks;
      continue;
    }
    tables.push(...found);
    from = Math.max(...found.map(({ range }) => range.bottom)) + 1;
    row = from - 1;
  }
  return tables;
}

/** The lower rows of a header, where columns are headed by the upper ones only: not a header by itself. */
function isBelow(part: HeaderBlock, whole: HeaderBlock): boolean {
  const blanks = part.blanks ?? [];
  return (
    part.bottom === whole.bottom &&
    part.top > whole.top &&
    whole.columns.some(({ col }) => blanks.includes(col))
  );
}

function readBlock(
  sheet: Sheet,
  file: string,
  layouts: readonly AppendixLayout[],
  block: HeaderBlock,
  from: number,
  finder: HeaderFinder,
  said: SaidOfSheet,
): Table | undefined {
  const wanted = saidLayout(said, block.start);
  const own = saidAt(said.tables, block.start);
  const best = layouts
    .filter(({ id }) => wanted === undefined || id === wanted)
    .flatMap((layout) => candidate(sheet, file, layout, block, from, finder, wanted !== undefined, own) ?? [])
    .sort((a, b) => b.confidence - a.confidence)[0];
  if (!best || (wanted === undefined && best.confidence < LEAST_CONFIDENCE)) return undefined;
  return tableFrom(sheet, file, block, finder, best, own);
}

/** The table under a header, as a layout (or none) explains its columns; undefined where no row follows. */
export function tableFrom(
  sheet: Sheet,
  file: string,
  block: HeaderBlock,
  finder: TableEnds,
  { layout, plan, context, confidence }: Candidate,
  said: SaidOfTable | undefined,
): Table | undefined {
  const body = readTableRows(sheet, file, block, plan, finder, layout, said);
  const { trees, bottom, headings, leftOut } = body;
  const likeliest = trees.first;
  if (!likeliest.some(({ kind }) => kind !== 'grand')) return undefined;
  const items = new Map([...layout.items, ...plan.extraItems].map((item) => [item.id, item]));
  const wanted = plan.columns.map(({ col, item }) => ({
    col,
    measure: items.get(item)?.measure ?? layout.measure,
  }));
  const money = wanted.filter((column) => column.measure === 'money');
  const measure =
    layout.measure === 'count'
      ? 'count'
      : (said?.measure ??
        context.measure ??
        measureInHeader(block) ??
        finestUnit(likeliest.flatMap(({ row }) => money.map(({ col }) => cellAt(sheet, row, col)))));
  const key = lineKey(file, sheet.name, wanted, measure);
  const { columns, figures, blank } = usedColumns(
    keptColumns(plan.columns, sheet.rows[block.top]),
    likeliest.map(({ row }) => {
      const isHeading = headings.has(row);
      return keptLine(sheet.rows[row], row, isHeading ? `${key} heading` : key, () =>
        wanted.map(({ col, measure: kind }) => {
          const cell = isHeading ? undefined : cellAt(sheet, row, col);
          return readFigure(cell, { file, sheet: sheet.name, row, col }, kind, measure);
        }),
      );
    }),
    new Map([...items.values()].map(({ id, parent }) => [id, parent])),
    new Set(plan.extraItems.map(({ id }) => id)),
  );
  const cols = [plan.ordinalCol, plan.nameCol, ...columns.map(({ col }) => col)].filter(
    (col) => col !== undefined,
  );
  const rows = keptRows(treeThatHolds(trees, figures), plan.columns, sheet.rows[block.top]);
  const shares = (plan.shares ?? []).map((column): ShareColumn => ({
    column,
    figures: rows.map(({ row }) =>
      readFigure(cellAt(sheet, row, column.col), { file, sheet: sheet.name, row, col: column.col }, 'share'),
    ),
  }));
  const shareRows = shareRowsOf(sheet, body.shares, columns);
  const statements = readStatements(sheet, block.numbering, columns);
  return {
    layout,
    file,
    sheet: sheet.name,
    range: { top: block.top, left: Math.min(...cols), bottom, right: Math.max(...cols) },
    taken: {
      header: { first: block.top, last: block.bottom },
      headings: headingsByColumn(block.columns),
      ...(plan.ordinalCol === undefined ? {} : { ordinalCol: plan.ordinalCol }),
      ...(plan.nameCol === undefined ? {} : { nameCol: plan.nameCol }),
    },
    ...(measure ? { measure } : {}),
    columns,
    rows,
    figures,
    extraItems: plan.extraItems,
    ...(blank.length > 0 ? { blankColumns: blank } : {}),
    ...blankHeadings(sheet, file, block, plan, columns),
    ...(leftOut.length > 0 ? { leftOut } : {}),
    ...hiddenAmong(rows, sheet),
    ...(shares.length > 0 ? { shares } : {}),
    ...(shareRows.length > 0 ? { shareRows } : {}),
    ...(statements.length > 0 ? { statements } : {}),
    partialColumns: [...plan.partial],
    ...(context.period ? { period: context.period } : {}),
    confidence: Math.round(confidence * 100) / 100,
    ...(context.planNumber ? { planNumber: context.planNumber } : {}),
  };
}

function shareRowsOf(sheet: Sheet, names: readonly CellRef[], columns: readonly FigureColumn[]): ShareRow[] {
  return names.map((nameCell) => ({
    row: {
      row: nameCell.row,
      kind: 'detail',
      name: clean(String(cellAt(sheet, nameCell.row, nameCell.col)?.value ?? '')),
      nameCell,
    },
    figures: columns.map(({ col }) =>
      readFigure(cellAt(sheet, nameCell.row, col), { ...nameCell, col }, 'share'),
    ),
  }));
}

function hiddenAmong(rows: readonly TableRow[], { hiddenRows }: Sheet): Pick<Table, 'hiddenRows'> {
  const hidden = rows.flatMap(({ row }) => (hiddenRows?.has(row) === true ? row : []));
  return hidden.length > 0 ? { hiddenRows: new Set(hidden) } : {};
}

/** The cells of headings that are missing, with what was taken in their place. */
function blankHeadings(
  sheet: Sheet,
  file: string,
  block: HeaderBlock,
  { blanks = [] }: ColumnPlan,
  columns: readonly FigureColumn[],
): Pick<Table, 'blankHeadings'> {
  const found = blanks.flatMap(({ col, item, period, told }) => {
    if (!columns.some((column) => column.col === col)) return [];
    const row = block.rows.find((line) => isBlank(cellAt(sheet, line, col))) ?? block.top;
    const year = period?.kind === 'year' ? { year: period.year } : {};
    return { cell: { file, sheet: sheet.name, row, col }, item, ...year, told };
  });
  return found.length > 0 ? { blankHeadings: found } : {};
}

/** The measure unit that some heading names: `Kinh phí (triệu đồng)`. */
function measureInHeader(block: HeaderBlock): Table['measure'] {
  return measureInTexts(block.columns.flatMap(({ texts }) => texts));
}

/**
 * A total over nothing (a column drawn in and never filled) is no column of the table. A blank leaf stays:
 * it counts as nothing in the sums that it takes part in.
 */
function usedColumns(
  columns: readonly FigureColumn[],
  figures: readonly (readonly Figure[])[],
  parents: ReadonlyMap<string, string | undefined>,
  extra: ReadonlySet<string>,
): {
  columns: readonly FigureColumn[];
  figures: readonly (readonly Figure[])[];
  blank: readonly BlankColumn[];
} {
  const filled = columns.map((_, index) => figures.some((row) => row[index]?.state !== 'blank'));
  const used = columns.map((column, index) => {
    if (holdsDays(figures, index) || (extra.has(column.item) && holdsWords(figures, index))) return false;
    return filled[index] === true || !columns.some((other) => isPartOf(other, column, parents));
  });
  if (used.every(Boolean)) return { columns, figures, blank: [] };
  const kept = keptPart(columns, used);
  const blank = columns.flatMap((column, index): BlankColumn[] => {
    if (used[index] === true || filled[index] === true) return [];
    const parts = kept.flatMap((other, col) => (isDirectPart(other, column, kept, parents) ? [col] : []));
    return parts.length > 1
      ? [{ header: column.header, figures: figures.flatMap((row) => row[index] ?? []), parts }]
      : [];
  });
  return { columns: kept, figures: figures.map((line) => keptPart(line, used)), blank };
}

/** `Nội dung` beside `Đơn vị`: a column that no layout knows and in which nothing but words stand. */
function holdsWords(lines: readonly (readonly Figure[])[], col: number): boolean {
  return holdsOnly(lines, col, /^[^#\d]\D*$/);
}

/** `Ngày công nhận`, `Hết hạn`: days are no figures, whatever heads them. */
function holdsDays(lines: readonly (readonly Figure[])[], col: number): boolean {
  return holdsOnly(lines, col, /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2})$/);
}

/** True where a column's filled cells, one at least, are unreadable texts of one kind. */
function holdsOnly(lines: readonly (readonly Figure[])[], col: number, what: RegExp): boolean {
  let filled = false;
  for (const line of lines) {
    const figure = line[col];
    if (!figure || figure.state === 'blank') continue;
    if (figure.state !== 'unreadable' || !what.test(figure.text ?? '#')) return false;
    filled = true;
  }
  return filled;
}

/** A part of a total that is no part of another of its parts. */
function isDirectPart(
  part: FigureColumn,
  total: FigureColumn,
  columns: readonly FigureColumn[],
  parents: ReadonlyMap<string, string | undefined>,
): boolean {
  return (
    isPartOf(part, total, parents) &&
    !columns.some(
      (other) => other !== part && isPartOf(other, total, parents) && isPartOf(part, other, parents),
    )
  );
}

function isPartOf(
  part: FigureColumn,
  total: FigureColumn,
  parents: ReadonlyMap<string, string | undefined>,
): boolean {
  const [of, within] = [part.period, total.period];
  if (of.kind === 'year' && within.kind === 'whole') return true;
  if (of.kind === 'year' && within.kind === 'year' && of.year !== within.year) return false;
  for (let parent = parents.get(part.item); parent !== undefined; parent = parents.get(parent))
    if (parent === total.item) return true;
  return false;
}

function candidate(
  sheet: Sheet,
  file: string,
  layout: AppendixLayout,
  block: HeaderBlock,
  from: number,
  finder: HeaderFinder,
  insisted: boolean,
  said: SaidOfTable | undefined,
): Candidate | undefined {
  let lines: LinesAbove | undefined;
  const above = (): LinesAbove => (lines ??= readContext(sheet, file, from, block.top, layout));
  const planOf = (of: HeaderBlock): ColumnPlan | undefined => planColumns(of, layout, () => above().period);
  const plan = withSaidColumns(withNames(sheet, block, finder, planOf), said, block, layout);
  if (!plan) return undefined;
  const context = above();
  const years = plan.columns.some(({ period }) => period.kind === 'year');
  if (!hasFigures(sheet, block, plan, finder)) return undefined;
  if (!insisted && !isTold(layout, plan, context, block)) return undefined;
  const periodsFit =
    layout.periods === 'years' ? years || layout.measure === 'count' : layout.measure === 'count' || !years;
  if (!insisted && !periodsFit) return undefined;
  const named = plan.nameCol !== undefined || plan.ordinalCol !== undefined;
  const confidence = Math.min(1, plan.quality * (named ? 0.9 : 0.75) + (context.title ? 0.1 : 0));
  return { layout, plan, context, confidence };
}

/** Where no heading is known to name the rows, the column whose cells do. */
function withNames(
  sheet: Sheet,
  block: HeaderBlock,
  finder: HeaderFinder,
  planOf: (block: HeaderBlock) => ColumnPlan | undefined,
): ColumnPlan | undefined {
  const plan = planOf(block);
  if (!plan || plan.nameCol !== undefined) return plan;
  const { nameCol, ordinalCol } = structuralPlan(sheet, block, finder, undefined) ?? {};
  const strangers = new Set(plan.extraItems.map(({ id }) => id));
  // `Chủ thể` may be whose money it is, or who the rows are: words without a single figure are names
  const takesItem = plan.columns.some(({ col, item }) => col === nameCol && !strangers.has(item));
  const known =
    takesItem &&
    sheet.rows
      .slice(block.bottom + 1, block.bottom + 1 + SAMPLE_ROWS)
      .some((cells) => nameCol !== undefined && isBodyFigure(cells?.[nameCol]));
  if (nameCol === undefined || nameCol === plan.ordinalCol || known) return plan;
  const numbers = plan.ordinalCol ?? ordinalCol;
  // what the names' heading was taken for is another column's: `Xã` names the rows, `NS xã` pays
  const others = { ...block, columns: block.columns.filter(({ col }) => col !== nameCol) };
  const freed = (takesItem ? planOf(others) : undefined) ?? plan;
  const columns = freed.columns.filter(({ col }) => col !== nameCol && col !== numbers);
  if (columns.length === 0) return plan;
  return { ...freed, nameCol, ...(numbers === undefined ? {} : { ordinalCol: numbers }), columns };
}

/** An appendix shows what tells it from others: groups, upgrades, sources of money. */
function isTold(layout: AppendixLayout, plan: ColumnPlan, context: LinesAbove, block: HeaderBlock): boolean {
  const told = new Set(plan.columns.map(({ item }) => item).filter((item) => layout.telling.includes(item)));
  if (layout.measure === 'count') return told.size >= (layout.periods === 'years' ? 1 : 2);
  const measure = context.measure ?? measureInHeader(block);
  if (measure === 'count') return false;
  // numbers of things divided among enterprises and households are no money of theirs
  const counts = plan.extraItems.some((item) => item.measure === 'count');
  if (measure === undefined && counts && !plan.columns.some(({ item }) => item === layout.items[0]?.id))
    return false;
  const split = [...told].some((item) => layout.items.find(({ id }) => id === item)?.parent !== undefined);
  return split || context.title !== undefined || measure !== undefined;
}

/** True for a line that stands under a table or over the next: a note, a signature, `Phụ lục …`. */
function endsTable(sheet: Sheet, row: number): boolean {
  return (sheet.rows[row] ?? []).some(
    (cell) => typeof cell?.value === 'string' && (isFooter(cell.value) || isTitle(cell.value)),
  );
}

/** True where what stands under the header, down to the next one, is mostly figures. */
function hasFigures(sheet: Sheet, block: HeaderBlock, plan: ColumnPlan, finder: HeaderFinder): boolean {
  let figures = 0;
  let others = 0;
  for (let row = block.bottom + 1; row <= block.bottom + SAMPLE_ROWS && row < sheet.rows.length; row++) {
    if (finder.startsAt(row) || endsTable(sheet, row)) break;
    for (const { col } of plan.columns) {
      const cell = cellAt(sheet, row, col);
      if (isBlank(cell)) continue;
      if (typeof cell?.value !== 'string' || readFigureText(cell.value).kind !== 'none') figures += 1;
      else others += 1;
    }
  }
  return figures > others;
}
