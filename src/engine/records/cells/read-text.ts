import { displayText } from '../../grid/display';
import { isCellError, type Cell } from '../../grid/grid';
import { ordinalTexts } from '../../grid/shown-figure';
import { clean } from '../../text/fold';
import { BLANK, read, rejected, type CellReading } from './reading';

/** A cell's text in NFC, odd spaces drawn together; a number as the page shows it. */
export function shownText(cell: Cell, date1904: boolean): string {
  return clean(typeof cell.value === 'string' ? cell.value : displayText(cell, date1904));
}

/** The text that a cell shows, dates as days (`date1904`: counted from 1904); an error value is rejected. */
export function readText(cell: Cell, date1904: boolean): CellReading {
  if (isCellError(cell.value)) return rejected('error-value');
  const text = shownText(cell, date1904);
  return text === '' ? BLANK : read(text);
}

/** `1.1` typed as a number is the first part of 1 and not one and a tenth, also where Excel made it 1-Jan. */
export function readOrdinal(cell: Cell, date1904: boolean): CellReading {
  if (typeof cell.value !== 'number') return readText(cell, date1904);
  const [likeliest] = ordinalTexts(cell.value, cell.format, date1904);
  return likeliest === undefined ? readText(cell, date1904) : read(likeliest);
}
