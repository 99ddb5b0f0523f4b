import type { MoneyUnit } from '../../text/measure-unit';
import { isBlank, type Cell } from '../../grid/grid';
import { shownAs } from '../../grid/display';
import type { Field } from '../../layouts/shape';
import { readChoice, readYesNo } from './read-choice';
import { readDate, readYear } from './read-date';
import { readCount, readExact, readMoney, readScore } from './read-number';
import { readStars } from './read-stars';
import { readOrdinal, readText } from './read-text';
import { BLANK, rejected, type CellReading } from './reading';

type Reader = (cell: Cell, date1904: boolean, field: Field, measure?: MoneyUnit) => CellReading;

/** One reader for each type of field; the compiler sees that none is missing. */
const READERS: Readonly<Record<Field['type'], Reader>> = {
  text: (cell, date1904, field) =>
    field.id === 'stt'
      ? readOrdinal(cell, date1904)
      : field.statesFigure && isDate(cell)
        ? rejected('date-for-number')
        : readText(cell, date1904),
  count: readCount,
  money: (cell, _date1904, _field, measure) => readMoney(cell, measure),
  number: readExact,
  score: readScore,
  year: readYear,
  date: readDate,
  stars: readStars,
  choice: (cell, _date1904, field) => readChoice(cell, field.choices ?? []),
  'yes-no': (cell, _date1904, field) => readYesNo(cell, field.choices),
};

/** `5-7` typed without an apostrophe is the seventh of May to Excel. */
function isDate({ value, format }: Cell): boolean {
  return typeof value === 'number' && shownAs(format).kind === 'date';
}

/** What one cell says, read as its field wants it; money in `measure`, its table's unit. Never throws. */
export function readCell(
  cell: Cell | undefined,
  field: Field,
  date1904 = false,
  measure?: MoneyUnit,
): CellReading {
  return cell === undefined || isBlank(cell) ? BLANK : READERS[field.type](cell, date1904, field, measure);
}
