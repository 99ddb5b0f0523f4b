import { leavesOf, type ItemNode } from './item-trees';
import type { Column, Line, MeantSum, PrintedTable } from './printed-table';
import type { Random } from './random';

/** The true amounts behind a table: of one line's own unit, in one year, of one leaf item. */
export type Truth = (unit: number, year: number, leaf: string) => number;

export interface Block {
  readonly kind: Line['kind'];
  readonly name: string;
  readonly ordinal: string;
  /** Indices of the units that it covers. */
  readonly units: readonly number[];
  /** Indices of the blocks that make it up; none for a unit. */
  readonly parts: readonly number[];
}

export interface Shape {
  readonly years: readonly number[];
  readonly yearText: (year: number) => string;
  /** Undefined: no columns of the whole period. */
  readonly whole: { readonly text: string; readonly items: 'root' | 'all' | 'parts' } | undefined;
  readonly wholeFirst: boolean;
  readonly totalsLast: boolean;
  /** Puts the parts under one more header, `Trong đó`. */
  readonly amongThem: boolean;
  readonly tree: ItemNode;
  readonly blocks: readonly Block[];
  readonly truth: Truth;
  /** How many true units one displayed unit is: 1 where nothing is rounded. */
  readonly factor: number;
}

interface Spot {
  readonly node: ItemNode;
  readonly path: readonly string[];
}

/** Lays items out under a period, parents before or behind their children. */
function spots(shape: Shape, node: ItemNode, path: readonly string[], top: boolean): Spot[] {
  if (node.children.length === 0) return [{ node, path: [...path, node.text] }];
  const own = top ? path : [...path, node.text];
  const inside = shape.amongThem && top ? [...own, 'Trong đó'] : own;
  const children = node.children.flatMap((child) => spots(shape, child, inside, false));
  if (!node.shown) return children;
  const total: Spot = { node, path: [...own, top ? node.text : 'Tổng số'] };
  return shape.totalsLast ? [...children, total] : [total, ...children];
}

interface PeriodSpots {
  readonly key: string;
  readonly text: string;
  readonly spots: readonly Spot[];
  readonly years: readonly number[];
}

function periodSpots(shape: Shape): PeriodSpots[] {
  const years = shape.years.map((year) => ({
    key: String(year),
    text: `năm ${year}`,
    years: [year],
    spots: spots(shape, shape.tree, [shape.yearText(year)], true),
  }));
  if (!shape.whole) return years;
  const { text, items } = shape.whole;
  const all = spots(shape, shape.tree, text === '' ? [] : [text], true);
  const kept =
    items === 'all'
      ? all
      : items === 'root'
        ? [{ node: shape.tree, path: [text] }]
        : all.filter(({ node }) => node !== shape.tree);
  const whole = { key: 'whole', text: text.toLowerCase(), years: shape.years, spots: kept };
  if (text === '') return [whole];
  return shape.wholeFirst ? [whole, ...years] : [...years, whole];
}

type Made = Pick<PrintedTable, 'columns' | 'lines' | 'sums'>;

export function buildTable(shape: Shape, random: Random): Made {
  const periods = periodSpots(shape);
  const columns: Column[] = [];
  const at = new Map<string, number>();
  const amount: ((units: readonly number[]) => number)[] = [];
  for (const period of periods) {
    for (const { node, path } of period.spots) {
      const key = `${period.key} ${node.id}`;
      at.set(key, columns.length);
      columns.push({ key, path, flat: `${node.text} ${period.text}`.trim() });
      const leaves = leavesOf(node);
      amount.push((units) =>
        units.reduce(
          (sum, unit) =>
            sum +
            period.years.reduce(
              (all, year) => all + leaves.reduce((a, leaf) => a + shape.truth(unit, year, leaf.id), 0),
              0,
            ),
          0,
        ),
      );
    }
  }
  const lines = shape.blocks.map(({ kind, name, ordinal, units }): Line => {
    const figures = columns.map(
      ({ key }, col) => [key, rounded(amount[col]?.(units) ?? 0, shape, random)] as const,
    );
    return { kind, name, ordinal, figures: new Map(figures) };
  });
  return { columns, lines, sums: meantSums(shape, periods, at, columns.length) };
}

/** Each figure is rounded by itself, as planners do; a half goes either way. */
function rounded(value: number, { factor }: Shape, random: Random): number {
  const rest = value % factor;
  if (rest * 2 === factor) return (value - rest) / factor + random.int(0, 1);
  return Math.round(value / factor);
}

function meantSums(
  shape: Shape,
  periods: readonly PeriodSpots[],
  at: ReadonlyMap<string, number>,
  width: number,
): MeantSum[] {
  const across: [number, number[]][] = [];
  for (const { key, spots } of periods) {
    const shown = new Set(spots.map(({ node }) => node));
    for (const { node } of spots) {
      const parts = shownParts(node, shown).map(({ id }) => at.get(`${key} ${id}`) ?? -1);
      if (parts.length > 1) across.push([at.get(`${key} ${node.id}`) ?? -1, parts]);
    }
  }
  if (shape.whole && shape.whole.text !== '' && shape.years.length > 1) {
    for (const { node } of periods.find(({ key }) => key === 'whole')?.spots ?? []) {
      across.push([
        at.get(`whole ${node.id}`) ?? -1,
        shape.years.map((year) => at.get(`${year} ${node.id}`) ?? -1),
      ]);
    }
  }
  const sums: MeantSum[] = [];
  shape.blocks.forEach(({ parts }, line) => {
    for (const [total, cols] of across)
      sums.push({ total: [line, total], parts: cols.map((col) => [line, col] as const) });
    if (parts.length === 0) return;
    for (let col = 0; col < width; col++)
      sums.push({ total: [line, col], parts: parts.map((part) => [part, col] as const) });
  });
  return sums;
}

function shownParts(node: ItemNode, shown: ReadonlySet<ItemNode>): ItemNode[] {
  return node.children.flatMap((child) => (shown.has(child) ? [child] : shownParts(child, shown)));
}
