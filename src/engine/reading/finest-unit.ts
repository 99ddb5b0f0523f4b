import { isBlank, type Cell } from '../grid/grid';
import { DONG_EXPONENT, type MoneyUnit } from '../text/measure-unit';
import { readWritten } from '../text/written-figure';

const UNITS = ['ty', 'trieu', 'nghin', 'dong'] as const;

/** The finest unit among figures that all name their own (`1,2 tỷ` beside `850 triệu`: triệu); undefined where one names none. */
export function finestUnit(cells: Iterable<Cell | undefined>): MoneyUnit | undefined {
  let finest = Infinity;
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    const written = typeof cell?.value === 'string' ? readWritten(cell.value) : undefined;
    if (written?.kind === 'blank') continue;
    if (written?.kind !== 'figure' || written.unit.kind !== 'money') return undefined;
    finest = Math.min(finest, written.unit.exponent);
  }
  return UNITS.find((unit) => DONG_EXPONENT[unit] <= finest && finest < Infinity);
}
