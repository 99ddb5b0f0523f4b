import { absolute, compare, decimal, divide, multiply, parseDecimal, shift, subtract } from '../decimal';
import type { ShareMismatch } from '../findings/funding';
import type { Figure, Table } from '../reading/table';
import { isPutOnTop, isTakenOff } from '../reading/row-kind';
import { mayNotAdd } from './adding-columns';
import { subjectOf } from './subject-of';

const PER_CENT = /(\d{1,2}(?:[.,]\d{1,2})?)\s*%/u;

/** Decimals of the share that the figures give. */
const DECIMALS = 2;

/**
 * Rows whose names say how much of a figure above they are: `Thuế GTGT (8%)`, `Dự phòng 5%`. Of which figure nobody
 * says: any above may be it, and where none is, the nearest total is told with its share.
 */
export function checkRatedRows(table: Table): ShareMismatch[] {
  return table.rows.flatMap((row, index): ShareMismatch[] => {
    const share = parseDecimal((PER_CENT.exec(row.name)?.[1] ?? '').replace(',', '.'));
    if (!share || share.digits === 0n || !isPutOnTop(row.name)) return [];
    const total = table.rows.findLastIndex(({ kind }, above) => above < index && kind === 'grand');
    return table.columns.flatMap((column, col): ShareMismatch[] => {
      const shown = table.figures[index]?.[col];
      // what is saved is a share of the total whatever its sign
      const figure =
        shown?.value && isTakenOff(row.name) ? { ...shown, value: absolute(shown.value) } : shown;
      const base = table.figures[total]?.[col];
      if (!figure?.value || !base?.value || figure.between || base.between || mayNotAdd(table, column))
        return [];
      const above = table.figures.slice(0, index).map((line) => line[col]);
      if (base.value.digits === 0n || above.some((each) => isShareOf(figure, each, share))) return [];
      const given = divide(shift(figure.value, 2), base.value, DECIMALS);
      return [
        {
          rule: 'share-mismatch',
          severity: 'warning',
          verdict: 'fail',
          cells: [figure.ref],
          parts: [base.ref],
          subject: { ...subjectOf(table, row, column), measure: column.header },
          what: 'share',
          expected: given,
          found: share,
          difference: subtract(share, given),
        },
      ];
    });
  });
}

type Share = Parameters<typeof multiply>[0];

/** Within half a unit of the last digit that is not nought: taxes are rounded to thousands as well. */
function isShareOf(figure: Figure, of: Figure | undefined, share: Share): boolean {
  if (!figure.value || !of?.value || of.between) return false;
  const off = absolute(subtract(figure.value, shift(multiply(of.value, share), -2)));
  const noughts = figure.scale > 0 ? 0 : (/0*$/.exec(String(figure.value.digits))?.[0].length ?? 0);
  return compare(off, shift(decimal(5), Math.min(noughts, MOST_NOUGHTS) - figure.scale - 1)) <= 0;
}

const MOST_NOUGHTS = 6;
