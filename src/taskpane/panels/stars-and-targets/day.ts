/** The day of a moment by the person's own clock, `YYYY-MM-DD`. */
export function dayOf(milliseconds: number): string {
  const moment = new Date(milliseconds);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** True for a whole day as a date field gives it; while somebody types it may be empty or of the year 20. */
export function isFullDay(text: string): boolean {
  return /^(?:19|20|21)\d\d-\d\d-\d\d$/.test(text);
}
