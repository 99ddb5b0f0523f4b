import { NOTHING, sumMoney, type Money } from './money';
import type { FundingLine, FundingView, Section, RowKey } from './view';

/** Money at any crossing of unit, year and source; undefined where the side does not tell. */
export type Lookup = (row: RowKey, year: number | undefined, source: string) => Money | undefined;

const SECTION = new Set<RowKey>(['unit', 'department']);

/**
 * What a side says at every crossing: the figure that it prints there, else the sum of its years, else the
 * sum of its units. What nobody wrote in a year and unit that the side does cover is nought.
 */
export function lookupOf(view: FundingView): Lookup {
  const lines = new Map<string, FundingLine>(
    view.lines.map((line) => [keyOf(line.row, line.year, ''), line] as const),
  );
  const years = new Set(view.years);
  const known = new Map<string, Money | undefined>();

  const lookup: Lookup = (row, year, source) => {
    const key = keyOf(row, year, source);
    if (known.has(key)) return known.get(key);
    const found = find(row, year, source);
    known.set(key, found);
    return found;
  };

  function find(row: RowKey, year: number | undefined, source: string): Money | undefined {
    const own = lines.get(keyOf(row, year, ''))?.cut.get(source);
    if (own) return own;
    if (year === undefined) {
      return sumOf(view.years.map((each) => lookup(row, each, source))) ?? ofUnits(row, year, source);
    }
    if (years.size === 0) return undefined;
    if (!years.has(year)) return NOTHING;
    if (typeof row === 'number') return lines.has(keyOf(row, year, '')) ? undefined : NOTHING;
    return ofUnits(row, year, source);
  }

  function ofUnits(row: RowKey, year: number | undefined, source: string): Money | undefined {
    if (typeof row === 'number') return undefined;
    const inside = view.units.flatMap(({ place }, index) => (row === 'all' || place === row ? [index] : []));
    // A section without any unit has nothing; a side without units tells nothing about its parts.
    if (inside.length === 0) return SECTION.has(row) && view.units.length > 0 ? NOTHING : undefined;
    return sumOf(inside.map((index) => lookup(index, year, source)));
  }

  return lookup;
}

function keyOf(row: RowKey, year: number | undefined, source: string): string {
  return `${row}|${year ?? ''}|${source}`;
}

function sumOf(parts: readonly (Money | undefined)[]): Money | undefined {
  if (parts.length === 0 || parts.some((part) => part === undefined)) return undefined;
  return sumMoney(parts.flatMap((part) => part ?? []));
}

/** Both sections of a budget, in their order. */
export const SECTIONS: readonly Section[] = ['unit', 'department'];
