import { toNumber } from '../decimal';
import type { SaidCountDiffers } from '../findings/lists';
import type { Sheet } from '../grid/grid';
import { lex } from '../language/lex';
import { nounIn } from '../language/nouns';
import type { Figure, Table } from '../reading/table';
import { clean } from '../text/fold';
import { countDiffers } from '../findings/count-differs';
import { titleLines } from './list-rows';
import { COUNTED, isOfSome, saidCounts, type SaidCount } from './said-counts';

const LISTS = ['products', 'producers'] as const;

/** A figure of the total row, and what its column counts by its lowest heading. */
interface Total {
  readonly figure: Figure;
  readonly value: number;
  readonly heading: string;
}

/**
 * Counts said in a table's title (`Tổng số 93 sản phẩm: 02 sản phẩm 4 sao, 91 sản phẩm 3 sao`) against its total row: a
 * count that no figure there shows, where one column alone counts the same things.
 */
export function checkTitles(sheet: Sheet, tables: readonly Table[]): SaidCountDiffers[] {
  return tables.flatMap((table) => {
    const totals = totalsOf(table);
    if (totals.length === 0) return [];
    return titleLines(sheet, table).flatMap(({ cell, text }) =>
      LISTS.flatMap((layout) =>
        saidCounts(text, COUNTED[layout] ?? [])
          .filter((count, index) => index === 0 || count.stars !== undefined)
          .flatMap((count) => {
            const own = ownTotal(totals, count);
            if (!own) return [];
            const { figure, value: counted } = own;
            return countDiffers({
              cell,
              said: count.value,
              counted,
              layout,
              stars: count.stars,
              parts: [figure.ref],
            });
          }),
      ),
    );
  });
}

/** The whole figures of the one total row; none where several rows are totals, or the one row is all there is. */
function totalsOf({ rows, columns, figures }: Table): Total[] {
  const grands = rows.flatMap(({ kind }, row) => (kind === 'grand' ? [row] : []));
  const [whole] = grands;
  if (whole === undefined || grands.length > 1 || rows.length < 3) return [];
  return columns.flatMap(({ header }, col): Total[] => {
    const figure = figures[whole]?.[col];
    if (figure?.state !== 'number' || !figure.value || figure.scale > 0) return [];
    const heading = clean(header.split(' / ').at(-1) ?? '').toLowerCase();
    return [{ figure, value: toNumber(figure.value), heading }];
  });
}

/** The one total that must be what was said and is not; undefined where a figure shows it, or several could. */
function ownTotal(totals: readonly Total[], { value, measure, stars }: SaidCount): Total | undefined {
  if (totals.some((total) => total.value === value)) return undefined;
  const alike = totals.filter(({ heading }) => {
    const named = lex(heading).stars;
    if (stars !== undefined) return named.length === 1 && named[0]?.stars.join() === String(stars);
    return named.length === 0 && !isOfSome(heading) && nounIn(heading)?.noun?.measure === measure;
  });
  return alike.length === 1 ? alike[0] : undefined;
}
