/**
 * Days of the calendar as `YYYY-MM-DD` texts, which sort as they follow one another. No clock and no time
 * zone: a recognition's day is the day that is printed.
 */

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function parts(iso: string): Day {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

function isoDay({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The year of a day, `YYYY-MM-DD`. */
export function yearOf(iso: string): number {
  return parts(iso).year;
}

/**
 * The corresponding day so many months on, or that month's last day where it has none (Bộ luật Dân sự 2015,
 * Điều 147 và 148). Counts back for a negative number.
 */
export function addMonths(iso: string, months: number): string {
  const { year, month, day } = parts(iso);
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return isoDay({ year: toYear, month: toMonth, day: Math.min(day, daysInMonth(toYear, toMonth)) });
}

/** Days since 01/03/0000 in the Gregorian calendar, March being the first month. */
function dayNumber(iso: string): number {
  const { year, month, day } = parts(iso);
  const shifted = month > 2 ? year : year - 1;
  const sinceMarch = (month + 9) % 12;
  return (
    365 * shifted +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    Math.floor((153 * sinceMarch + 2) / 5) +
    day -
    1
  );
}

/** Days from the first to the second day; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day (`YYYY-MM-DD`) so many days on; before it where the number is negative. */
export function addDays(iso: string, days: number): string {
  let { year, month, day } = parts(iso);
  day += days;
  for (; day < 1; day += daysInMonth(year, month)) {
    month -= 1;
    if (month === 0) [year, month] = [year - 1, 12];
  }
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    month += 1;
    if (month === 13) [year, month] = [year + 1, 1];
  }
  return isoDay({ year, month, day });
}
