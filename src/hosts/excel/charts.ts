import type { ChartPlan, SheetPlan } from '../../engine/filling/write-plan';
import { columnName, quotedSheet, rangeName } from '../../engine/grid/address';
import type { GridRange, Row } from '../../engine/grid/grid';
import { rangesOf } from './addresses';
import type { SendStep } from './payload';

/** Bytes of a call, as in `write-sheet.ts`, which calls this. */
const CALL_BYTES = 300;
/** A chart's name says that it is ours, and all of its plan that Excel would not tell in one round trip. */
const OURS = 'phuluc';
/** Grey tones that tell series apart in print too; the same as in a file. */
const COLOURS = ['#1F4E79', '#9DC3E6', '#BF9000'];

type ChartKind = 'BarStacked' | 'BarClustered' | 'ColumnStacked' | 'ColumnClustered';

/** `phuluc bar stacked A1:I21 A90:D97`: kind, where its corners lie, and the cells that it draws. */
export function chartName(chart: ChartPlan): string {
  const corners = { top: chart.from.row, left: chart.from.col, bottom: chart.to.row, right: chart.to.col };
  const grouping = chart.stacked ? 'stacked' : 'clustered';
  return [OURS, chart.kind, grouping, rangeName(corners), rangeName(sourceOf(chart))].join(' ');
}

/** Names, figures and, in the row above them, the series' titles: one block, whose first cell is blank. */
function sourceOf({ series }: ChartPlan): GridRange {
  const ranges = series.flatMap(({ categories, values }) => rangesOf(`${categories},${values}`));
  return {
    top: Math.min(...ranges.map(({ top }) => top)) - 1,
    left: Math.min(...ranges.map(({ left }) => left)),
    bottom: Math.max(...ranges.map(({ bottom }) => bottom)),
    right: Math.max(...ranges.map(({ right }) => right)),
  };
}

/** The plan of a chart of ours on a sheet; undefined for a person's own. */
function planOf(name: string, title: string, sheet: string, rows: readonly (Row | undefined)[]): ChartPlan[] {
  const [, kind, grouping, corners = '', source = ''] =
    /^phuluc (bar|column) (stacked|clustered) (\S+) (\S+)$/.exec(name) ?? [];
  const [at, block] = rangesOf(`${corners},${source}`);
  if ((kind !== 'bar' && kind !== 'column') || !at || !block) return [];
  const column = (col: number): string => {
    const letter = columnName(col);
    return `${quotedSheet(sheet)}!$${letter}$${block.top + 2}:$${letter}$${block.bottom + 1}`;
  };
  const columns = Array.from({ length: block.right - block.left }, (_, step) => block.left + 1 + step);
  return [
    {
      title,
      kind,
      stacked: grouping === 'stacked',
      series: columns.map((col) => ({
        title: String(rows[block.top]?.[col]?.value ?? ''),
        categories: column(block.left),
        values: column(col),
      })),
      from: { row: at.top, col: at.left },
      to: { row: at.bottom, col: at.right },
    },
  ];
}

/** The charts of a sheet: ours as plans, and the names of all. */
export interface ReadCharts {
  readonly plans: (name: string, rows: readonly (Row | undefined)[]) => ChartPlan[];
  readonly names: () => string[];
}

export const NO_CHARTS: ReadCharts = { plans: () => [], names: () => [] };

/** Asks in the next round trip which charts stand on a sheet. */
export function queueReadCharts(sheet: Excel.Worksheet): ReadCharts {
  const { charts } = sheet;
  charts.load('items/name,items/title/text');
  return {
    plans: (name, rows) =>
      charts.items.flatMap((chart) =>
        isOurs(chart.name) ? planOf(chart.name, chart.title.text, name, rows) : [],
      ),
    names: () => charts.items.map((chart) => chart.name),
  };
}

/**
 * The charts of a sheet that a write of ours made, also where it stopped: those that have our name, and those that
 * came since and are still called as Excel calls a chart before it gets its name.
 */
export function leftCharts(now: readonly string[], before: readonly string[]): string[] {
  return now.filter((name) => isOurs(name) || (!before.includes(name) && /^[\p{L} ]+ \d+$/u.test(name)));
}

const isOurs = (name: string): boolean => name.startsWith(`${OURS} `);

/** Native charts over the sheet's own cells, which must stand there already. */
export function chartSteps(sheet: () => Excel.Worksheet, { name, charts = [] }: SheetPlan): SendStep[] {
  return charts.map((chart) => ({
    bytes: (12 + chart.series.length) * CALL_BYTES,
    place: { sheet: name, cells: rangeName(sourceOf(chart)) },
    queue: () => queueChart(sheet(), chart),
  }));
}

function queueChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const source = sheet.getRange(rangeName(sourceOf(plan)));
  source.untrack();
  const kind: ChartKind = `${plan.kind === 'bar' ? 'Bar' : 'Column'}${plan.stacked ? 'Stacked' : 'Clustered'}`;
  // A step may be gone through once more.
  queueChartsDeleted(sheet, [chartName(plan)]);
  const chart = sheet.charts.add(kind, source, 'Columns');
  chart.name = chartName(plan);
  chart.title.text = plan.title;
  // A bar that does not begin at nought says more than its figure.
  chart.axes.valueAxis.minimum = 0;
  // Lying bars run from below; the first unit of the table is to be the upmost, and the scale below.
  if (plan.kind === 'bar') {
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.position = 'Maximum';
    chart.axes.categoryAxis.tickLabelSpacing = 1;
  }
  chart.legend.visible = plan.series.length > 1;
  chart.legend.position = 'Bottom';
  plan.series.forEach((_, index) => {
    const colour = COLOURS[index % COLOURS.length];
    if (colour) chart.series.getItemAt(index).format.fill.setSolidColor(colour);
  });
  const { from, to } = plan;
  chart.setPosition(cell(sheet, from.row, from.col), cell(sheet, to.row, to.col));
}

function cell(sheet: Excel.Worksheet, row: number, col: number): Excel.Range {
  const range = sheet.getRange(`${columnName(col)}${row + 1}`);
  range.untrack();
  return range;
}

/** Takes charts away, those of them that are there. */
export function queueChartsDeleted(sheet: Excel.Worksheet, names: readonly string[]): void {
  for (const name of new Set(names)) sheet.charts.getItemOrNullObject(name).delete();
}
