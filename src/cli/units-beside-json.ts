import { toPlain, type Decimal } from '../engine/decimal';
import type { ComparedSides, SideLine, Side } from '../engine/units/regrouped-sides';
import { sideSums, type SideSum, type SideSums } from '../engine/units/side-sums';

/** Appendices of former units beside those of today's, as `--json` prints them; nothing where a plan has not both. */
export function besideJson(beside: readonly ComparedSides[], severalFiles: boolean): object {
  if (beside.length === 0) return {};
  return {
    beside: beside.map((sides) => {
      const { groups, total } = sideSums(sides);
      return {
        former: sideJson(sides.former, severalFiles),
        today: sideJson(sides.today, severalFiles),
        groups: groups.map(sumsJson),
        ...(total ? { total: { whole: total.whole, columns: total.columns.map(sumJson) } } : {}),
      };
    }),
  };
}

function sideJson({ tables, entries }: Side, severalFiles: boolean): object {
  return {
    sheets: tables.map(({ file, sheet }) => ({ ...(severalFiles ? { file } : {}), sheet })),
    units: entries.length,
  };
}

function sumsJson({ former, today, whole, columns }: SideSums): object {
  return { former: former.map(nameOf), today: today.map(nameOf), whole, columns: columns.map(sumJson) };
}

function nameOf({ row }: SideLine): string {
  return row.name;
}

/** A side that says nothing is left out. */
function sumJson({ column, former, today, difference }: SideSum): object {
  const said = (name: string, value: Decimal | undefined): object =>
    value === undefined ? {} : { [name]: toPlain(value) };
  return {
    column,
    ...said('former', former),
    ...said('today', today),
    ...said('difference', difference),
  };
}
