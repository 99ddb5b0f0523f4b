const MS_PER_DAY = 86_400_000;
/** Day 0 of Excel's calendar, from its day 61 on: it believes in 29/02/1900. */
const EPOCH = Date.UTC(1899, 11, 30);
/** Days between the calendars that count from 1900 and from 1904. */
const DAYS_1904 = 1462;

/** `YYYY-MM-DD` of a serial date. */
export function serialDate(serial: number, date1904: boolean): string {
  const days = Math.floor(serial) + (date1904 ? DAYS_1904 : 0);
  return new Date(EPOCH + (days < 60 ? days + 1 : days) * MS_PER_DAY).toISOString().slice(0, 10);
}

/**
 * What may have been typed where Excel made a date of it, in the order typed, likeliest first: 7-May is `5-7`, `7-5` or
 * `7.5`; May-20 is `5-20`; 03/02/2001 is the number `3.2.1`. The order of the format's parts is that of
 * `FormatSection`; which reading it is, the date alone cannot say (English Excel takes the month first).
 */
export function typedParts(iso: string, dateOrder: string): readonly (readonly number[])[] {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const short = year % 100;
  const pairs =
    day === month
      ? [[month, day]]
      : [
          [month, day],
          [day, month],
        ];
  if (!dateOrder.includes('y')) return pairs;
  if (!dateOrder.includes('d')) return [[month, short]];
  const triples = [
    [day, month, short],
    [month, day, short],
    [short, month, day],
  ];
  return [...(day === month ? triples.slice(1) : triples), ...pairs];
}
