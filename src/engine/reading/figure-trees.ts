import { roughHalf, type RoughLine } from './rough-line';
import { areMeasuredAlike } from './row-measure';
import type { TableRow } from './table';

/** What may be looked at in all: rows of a large table are compared with few others each. */
const MOST_STEPS = 3e6;
/** The share of a row's figures that the rows of its block must add up to. */
const MOST_FIGURES = 0.6;

/**
 * The trees that the figures alone show, where no number and no word tells sections from units: a row over (or
 * under) those whose figures add up to it is their section. Both ways are tried; none where nothing adds up.
 */
export function treesByFigures(rows: readonly TableRow[], figures: readonly RoughLine[]): TableRow[][] {
  const order = rows.flatMap(({ kind }, row) => (kind === 'grand' || isEmpty(figures[row]) ? [] : [row]));
  const search: Search = {
    figures,
    mayAdd: (total, part) => areMeasuredAlike([rows[total], rows[part]]),
    steps: 0,
  };
  return [order, [...order].reverse()].flatMap((way) => {
    const parents = sectionsAlong(way, search);
    return parents.size > 0 ? [withParents(rows, parents)] : [];
  });
}

function isEmpty(line: RoughLine | undefined): boolean {
  return line?.values.every((value) => !value) !== false;
}

interface Search {
  readonly figures: readonly RoughLine[];
  /** False for rows that are measured in different things. */
  readonly mayAdd: (total: number, part: number) => boolean;
  /** What was looked at so far. */
  steps: number;
}

/** For each row of a block, the row that it is a part of. */
function sectionsAlong(way: readonly number[], search: Search): ReadonlyMap<number, number> {
  const parents = new Map<number, number>();
  for (let at = 0; at < way.length;) {
    const size = blockSize(way, at, search);
    const section = way[at] ?? 0;
    for (let part = at + 1; part <= at + size; part++) parents.set(way[part] ?? 0, section);
    at += size + 1;
  }
  return parents;
}

/** How many of the next rows add up to a row in most of its figures; 0 where no number of them does. */
function blockSize(way: readonly number[], at: number, search: Search): number {
  const { figures, mayAdd } = search;
  const total = figures[way[at] ?? 0];
  if (!total) return 0;
  const filled = total.values.reduce((count, value) => (value ? count + 1 : count), 0);
  const least = Math.max(1, Math.ceil(filled * MOST_FIGURES));
  let most = 0;
  let size = 0;
  const sums = new Float64Array(total.values.length);
  const slack = Float64Array.from(sums, (_, col) => roughHalf(total, col));
  for (let part = at + 1; part < way.length && search.steps < MOST_STEPS; part++) {
    if (!mayAdd(way[at] ?? 0, way[part] ?? 0)) break;
    const line = figures[way[part] ?? 0];
    let equal = 0;
    let over = 0;
    for (let col = 0; col < sums.length; col++) {
      search.steps += 1;
      const whole = total.values[col] || 0;
      sums[col] = (sums[col] ?? 0) + (line?.values[col] || 0);
      slack[col] = (slack[col] ?? 0) + roughHalf(line, col);
      const apart = (sums[col] ?? 0) - whole;
      if (whole !== 0 && Math.abs(apart) <= (slack[col] ?? 0) + 1e-9) equal += 1;
      else if (apart > 0) over += 1;
    }
    // the rows that bring most of its figures together; blank rows behind them change nothing
    if (equal >= Math.max(least, most) && part > at + 1) [most, size] = [equal, part - at];
    if (filled - over < least) break;
  }
  return size;
}

function withParents(rows: readonly TableRow[], parents: ReadonlyMap<number, number>): TableRow[] {
  const sections = new Set(parents.values());
  return rows.map(({ parent: _, ...row }, at): TableRow => {
    const parent = parents.get(at);
    return {
      ...row,
      ...(sections.has(at) ? { kind: 'section' as const } : {}),
      ...(parent === undefined ? {} : { parent }),
    };
  });
}
