import { shownAs } from '../../grid/display';
import { isCellError, type Cell } from '../../grid/grid';
import { serialDate } from '../../grid/serial-date';
import { bare, clean } from '../../text/fold';
import { BLANK, isNoneYet, read, rejected, type CellReading } from './reading';

const DAY_FIRST = /^(?:ngày\s*)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/iu;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.]+Z?)?$/u;
const IN_WORDS = /^ngay (\d{1,2}) thang (\d{1,2}) nam (\d{4})$/;
const NO_DAY = /^(?:(?:thang|quy|nam) ?)?(?:\d{1,2}|i{1,3}|iv) ?(?:nam ?)?\d{4}$|^(?:nam ?)?\d{4}$/;

/** `YYYY-MM-DD` of a day that the calendar has. */
function dayOf(year: string, month: string, day: string): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time)) return undefined;
  return new Date(time).toISOString().slice(0, 10) === iso ? iso : undefined;
}

function dateOfText(text: string): string | undefined {
  const dayFirst = DAY_FIRST.exec(text) ?? IN_WORDS.exec(bare(text));
  if (dayFirst) return dayOf(dayFirst[3] ?? '', dayFirst[2] ?? '', dayFirst[1] ?? '');
  const yearFirst = YEAR_FIRST.exec(text);
  return yearFirst ? dayOf(yearFirst[1] ?? '', yearFirst[2] ?? '', yearFirst[3] ?? '') : undefined;
}

/**
 * A day. A number is one only where its format says so, and a text only with its day: `tháng 5/2023`
 * is rejected, for a recognition's 36 months count from a day.
 */
export function readDate(cell: Cell, date1904: boolean): CellReading {
  const { value } = cell;
  if (isCellError(value)) return rejected('error-value');
  if (typeof value === 'number') {
    if (shownAs(cell.format).kind === 'date') return read(serialDate(value, date1904));
    return rejected(value >= 1990 && value <= 2100 ? 'incomplete-date' : 'not-a-date');
  }
  if (typeof value !== 'string') return rejected('not-a-date');
  const text = clean(value);
  if (isNoneYet(text)) return BLANK;
  const date = dateOfText(text);
  if (date) return read(date);
  return rejected(NO_DAY.test(bare(text)) ? 'incomplete-date' : 'not-a-date');
}

const YEAR_TEXT = /^(?:nam )?(\d{4})$/;

/** A year: 2023, `năm 2023`, or a whole date whose year it is. */
export function readYear(cell: Cell, date1904: boolean): CellReading {
  const { value } = cell;
  if (isCellError(value)) return rejected('error-value');
  if (typeof value === 'number') {
    if (shownAs(cell.format).kind === 'date') return read(Number(serialDate(value, date1904).slice(0, 4)));
    return Number.isInteger(value) ? read(value) : rejected('not-a-year');
  }
  if (typeof value !== 'string') return rejected('not-a-year');
  const text = clean(value);
  const match = YEAR_TEXT.exec(bare(text));
  if (match) return read(Number(match[1]));
  const date = dateOfText(text);
  return date ? read(Number(date.slice(0, 4))) : rejected('not-a-year');
}
