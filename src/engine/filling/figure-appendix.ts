import { decimal } from '../decimal';
import type { FilledFigures } from './fillable';
import { budgetLeaves } from './budget-leaves';
import type { FillIssue } from './fill-issue';
import type { FillOptions } from './fill-options';
import { figurePlan, type LevelNames, type PlanColumn, type PlanRow, roundingTable } from './figure-plan';
import { figureSheet, printedFigures } from './figure-sheet';
import { cellName } from '../grid/address';
import type { InputData } from './input-data';
import type { Leaf, LeafSource } from './leaf-source';
import type { MoneyPlan, Rounded } from './shared-rounding';
import { productLeaves } from './product-leaves';
import { controlledRounding } from './rounding/controlled-rounding';
import { measureLine, periodWords, referenceLine } from './page/title-block';
import { roundingIssues } from './rounding-issues';
import type { SheetPlan } from './write-plan';
import { levelOn } from '../units/level';

/** What an appendix is called, decided before it is made. */
export interface Naming {
  readonly sheet: string;
  readonly number: string;
}

/** An appendix that was filled, with what could not be done as asked. */
export interface MadeSheet {
  readonly sheet: SheetPlan;
  /** A further sheet that its formulas count over. */
  readonly support?: SheetPlan;
  readonly issues: readonly FillIssue[];
}

/** The leaves of a figure appendix; undefined where the input has no data for it. */
export function leavesOf(
  layout: FilledFigures,
  data: InputData,
  options: FillOptions,
): LeafSource | undefined {
  const { from } = layout.filling;
  return from.sheet === 'products' ? productLeaves(layout, from, data) : budgetLeaves(layout, data, options);
}

/** The offices of a district's own plan are the district's, as long as there are districts. */
function levelNames({ levelName, records }: InputData): LevelNames {
  const { district, date } = records.plan ?? {};
  const ended = date !== undefined && levelOn(date) === 'commune';
  const own = district !== undefined && levelName === 'Cấp xã' && !ended;
  return { units: levelName, departments: own ? 'Cấp huyện' : 'Cấp tỉnh' };
}

/** A figure appendix with its rows and columns, before it is rounded and named. */
export interface Prepared extends MoneyPlan {
  readonly layout: FilledFigures;
  readonly title: string;
  readonly leaf: LeafOf;
  readonly decimals: number;
}

/** Undefined where it needs years and none is known. */
export function prepared(
  layout: Prepared['layout'],
  source: LeafSource,
  data: InputData,
  options: FillOptions,
): Prepared | undefined {
  const shape = layout.filling;
  if (layout.periods === 'years' && data.years.length === 0) return undefined;
  return {
    layout,
    title: shape.title,
    source,
    plan: figurePlan({ layout, source, years: data.years, levels: levelNames(data), options }),
    leaf: remembered(source),
    decimals: layout.measure === 'money' ? (options.decimals ?? 0) : 0,
  };
}

/** Its figures as they are printed, where it is rounded by itself. */
export function roundedAlone({ plan, leaf, decimals }: Prepared, { solver }: FillOptions): Rounded {
  return controlledRounding(
    roundingTable(plan, (row, column) => valueAt(plan.rows[row], plan.columns[column], leaf), decimals),
    solver,
  );
}

/**
 * One appendix of figures as a sheet, with what there is to say: cells that could not be rounded, formulas too
 * long for Excel, figures typed as text.
 */
export function figureAppendix(
  appendix: Prepared,
  rounded: Rounded,
  data: InputData,
  naming: Naming,
  options: FillOptions,
): MadeSheet {
  const { layout, title, source, plan, leaf, decimals } = appendix;
  const money = layout.measure === 'money';
  let tooLong = 0;
  const period = periodWords(data.years);
  const heading = options.headings?.[layout.id];
  const sheet = figureSheet({
    name: naming.sheet,
    texts: {
      number: heading?.number ?? naming.number,
      title: heading?.title ?? `${title} ${period}`.trim().toUpperCase(),
      reference: referenceLine(data.caption),
      ...(source.measure ? { measure: measureLine(source.measure) } : {}),
    },
    nameHeader: money ? 'Hạng mục nội dung' : 'ĐƠN VỊ',
    plan,
    leaf,
    printed: printedFigures(rounded.values, decimals),
    decimals,
    ...(source.measure ? { measure: source.measure } : {}),
    money,
    values: options.values ?? false,
    words: options.words,
    shares: layout.filling.shares ?? false,
    paper: options.paper,
    foot: options.foot,
    onLongFormula: () => {
      tooLong += 1;
    },
  });
  const top = sheet.page?.titleRows?.[1] ?? 0;
  const outside = rounded.outside.map(({ row, column }) => cellName(top + 1 + row, column + 2));
  const issues: FillIssue[] = [...source.issues, ...roundingIssues(appendix, rounded, options)];
  if (source.textCells.length > 0) issues.push({ kind: 'text-figures', cells: distinct(source.textCells) });
  if (tooLong > 0) issues.push({ kind: 'long-formula', count: tooLong });
  if (outside.length > 0) issues.push({ kind: 'rounding-outside', layout: layout.id, cells: outside });
  else if (!rounded.least) issues.push({ kind: 'rounding-not-least', layout: layout.id });
  return { sheet, issues };
}

function valueAt(row: PlanRow | undefined, column: PlanColumn | undefined, leaf: LeafOf): Leaf['value'] {
  return row && column ? leaf(row, column).value : decimal(0);
}

type LeafOf = (row: PlanRow, column: PlanColumn) => Leaf;

/** Rounding asks for a leaf's value, writing for its formula: one object for both. */
function remembered(source: LeafSource): LeafOf {
  const known = new Map<PlanRow, Map<PlanColumn, Leaf>>();
  return (row, column) => {
    const line = known.get(row) ?? new Map<PlanColumn, Leaf>();
    known.set(row, line);
    const before = line.get(column);
    if (before) return before;
    if (!row.subject) throw new RangeError('a total row has no leaves');
    const leaf = source.leaf(row.subject, column.item.item.id, column.years);
    line.set(column, leaf);
    return leaf;
  };
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
