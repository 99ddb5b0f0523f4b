import { cellAt, isBlank, type Sheet } from '../grid/grid';
import type { AppendixLayout, TableLayout } from '../layouts/layout';
import { readFigureText } from '../text/figure-text';
import { planColumns, type ColumnPlan } from './columns';
import { readContext, type LinesAbove } from './context';
import { isBodyFigure } from './body-figure';
import type { HeaderBlock } from './header-block';
import type { HeaderOnSheet } from './header-on-sheet';
import { isMark } from './marks';
import { measureInHeader } from './measure-in-header';
import { isFooter, isTitle } from './row-kind';
import { withSaidColumns } from './said-columns';
import { structuralPlan } from './structural-plan';

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
 * What a layout makes of a header, with the lines of the sheet above it down from `from`; undefined where it is none of
 * its own. What a person says is asked for nothing but columns and figures.
 */
export function candidate(
  place: HeaderOnSheet,
  layout: AppendixLayout,
  from: number,
  by: 'person' | 'likeness',
): Candidate | undefined {
  const { sheet, file, block, said } = place;
  const insisted = by === 'person';
  let lines: LinesAbove | undefined;
  const above = (): LinesAbove => (lines ??= readContext(sheet, file, from, block.top, layout));
  const planOf = (of: HeaderBlock): ColumnPlan | undefined => planColumns(of, layout, () => above().period);
  const plan = withSaidColumns(withNames(place, planOf), said, block, layout);
  if (!plan) return undefined;
  const context = above();
  const years = plan.columns.some(({ period }) => period.kind === 'year');
  if (!hasFigures(place, plan)) return undefined;
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
  { sheet, block, ends }: HeaderOnSheet,
  planOf: (block: HeaderBlock) => ColumnPlan | undefined,
): ColumnPlan | undefined {
  const plan = planOf(block);
  if (!plan || plan.nameCol !== undefined) return plan;
  const { nameCol, ordinalCol } = structuralPlan(sheet, block, ends, undefined) ?? {};
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
function hasFigures({ sheet, block, ends }: HeaderOnSheet, plan: ColumnPlan): boolean {
  let figures = 0;
  let others = 0;
  for (let row = block.bottom + 1; row <= block.bottom + SAMPLE_ROWS && row < sheet.rows.length; row++) {
    if (ends.startsAt(row) || endsTable(sheet, row)) break;
    for (const { col } of plan.columns) {
      const cell = cellAt(sheet, row, col);
      if (isBlank(cell)) continue;
      const isFigure = typeof cell?.value !== 'string' || readFigureText(cell.value).kind !== 'none';
      if (isFigure && !isMark(cell)) figures += 1;
      else others += 1;
    }
  }
  return figures > others;
}
