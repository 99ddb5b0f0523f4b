import type { CellRef } from '../../../engine/grid/grid';
import { RECOGNISED_STARS, type RecognisedStars } from '../../../engine/layouts/star-rules';
import { rowCell } from '../../../engine/records/record';
import { countedOn, type Counted, type TallyResult } from '../../../engine/tallying/tally';

export type Which = 'cumulative' | 'valid';

/** One bar: a unit or a year, and how many products it has of each star. */
export interface StarRow {
  readonly key: string;
  /** Absent for products whose unit no row states. */
  readonly name?: string;
  readonly byStars: Readonly<Record<RecognisedStars, number>>;
  readonly total: number;
  /** The cells of the products behind each part of the bar. */
  readonly cells: Readonly<Record<RecognisedStars, readonly CellRef[]>>;
}

function cellsOf(counted: readonly Counted[], which: Which): StarRow['cells'] {
  const own = which === 'valid' ? counted.filter(({ standing }) => standing.validity === 'valid') : counted;
  const of = (stars: RecognisedStars): CellRef[] =>
    own
      .filter(({ standing }) => standing.latest.stars === stars)
      .map(({ standing }) => rowCell(standing.latest.entry, ['stars', 'name']));
  const [three, four, five] = RECOGNISED_STARS.map(of);
  return { 3: three ?? [], 4: four ?? [], 5: five ?? [] };
}

/** A bar for each unit, in the tally's order. */
export function unitRows(tally: TallyResult, which: Which): StarRow[] {
  return tally.byUnit.map((each) => ({
    key: each.key ?? '',
    ...(each.key === undefined ? {} : { name: each.key }),
    ...each[which],
    cells: cellsOf(
      tally.counted.filter(({ product }) => product.unit === each.key),
      which,
    ),
  }));
}

/** A bar for each year: what there was at its end. */
export function yearRows(tally: TallyResult, which: Which): StarRow[] {
  return tally.byYear.map((each) => {
    const end = `${each.year}-12-31` < tally.asOf ? `${each.year}-12-31` : tally.asOf;
    return {
      key: String(each.year),
      name: String(each.year),
      ...each[which],
      cells: cellsOf(countedOn(tally.products, end), which),
    };
  });
}
