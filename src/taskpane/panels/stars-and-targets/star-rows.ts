import type { CellRef } from '../../../engine/grid/grid';
import type { RecognisedStars } from '../../../engine/layouts/star-rules';
import { rowCell } from '../../../engine/records/record';
import { countedOn, type Counted, type TallyResult } from '../../../engine/tallying/tally';
import type { Behind, StarRow, Which } from './stars-messages';

const isCounted = ({ standing }: Counted, which: Which): boolean =>
  which === 'cumulative' || standing.validity === 'valid';

function listedOf(counted: readonly Counted[], which: Which): StarRow['listed'] {
  const listed: Record<RecognisedStars, number> = { 3: 0, 4: 0, 5: 0 };
  for (const each of counted) if (isCounted(each, which)) listed[each.standing.latest.stars] += 1;
  return listed;
}

/** A bar for each unit, in the tally's order. */
export function starRows(tally: TallyResult, which: Which): StarRow[] {
  const byUnit = new Map<string | undefined, Counted[]>();
  for (const each of tally.counted) {
    const own = byUnit.get(each.product.unit);
    if (own) own.push(each);
    else byUnit.set(each.product.unit, [each]);
  }
  return tally.byUnit.map((each) => ({
    key: each.key ?? '',
    ...(each.key === undefined ? {} : { name: each.key }),
    ...each[which],
    listed: listedOf(byUnit.get(each.key) ?? [], which),
  }));
}

/** A bar for each year: what there was at its end. */
export function yearRows(tally: TallyResult, which: Which): StarRow[] {
  return tally.byYear.map((each) => ({
    key: String(each.year),
    name: String(each.year),
    ...each[which],
    listed: listedOf(countedOn(tally.products, endOf(tally, String(each.year))), which),
  }));
}

function endOf({ asOf }: TallyResult, year: string): string {
  const end = `${year}-12-31`;
  return end < asOf ? end : asOf;
}

/** The cells of the products behind a part of a bar. */
export function barCells(
  tally: TallyResult,
  { of, key, stars, which }: Exclude<Behind, { of: 'target' }>,
): CellRef[] {
  const counted =
    of === 'unit'
      ? tally.counted.filter(({ product }) => (product.unit ?? '') === key)
      : countedOn(tally.products, endOf(tally, key));
  return counted
    .filter((each) => each.standing.latest.stars === stars && isCounted(each, which))
    .map(({ standing }) => rowCell(standing.latest.entry, ['stars', 'name']));
}
