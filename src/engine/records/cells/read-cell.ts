import { isBlank, type Cell } from '../../grid/grid';
import type { Field } from '../../layouts/layout';
import { readChoice, readYesNo } from './read-choice';
import { readDate, readYear } from './read-date';
import { readCount, readExact, readScore } from './read-number';
import { readStars } from './read-stars';
import { readOrdinal, readText } from './read-text';
import { BLANK, type CellReading } from './reading';

type Reader = (cell: Cell, date1904: boolean, field: Field) => CellReading;

/** One reader for each type of field; the compiler sees that none is missing. */
const READERS: Readonly<Record<Field['type'], Reader>> = {
  text: (cell, date1904, field) =>
    field.id === 'stt' ? readOrdinal(cell, date1904) : readText(cell, date1904),
  count: readCount,
  money: readExact,
  number: readExact,
  score: readScore,
  year: readYear,
  date: readDate,
  stars: readStars,
  choice: (cell, _date1904, field) => readChoice(cell, field.choices ?? []),
  'yes-no': (cell, _date1904, field) => readYesNo(cell, field.choices),
};

/** What one cell says, read as its field wants it. Never throws. */
export function readCell(cell: Cell | undefined, field: Field, date1904 = false): CellReading {
  return cell === undefined || isBlank(cell) ? BLANK : READERS[field.type](cell, date1904, field);
}
