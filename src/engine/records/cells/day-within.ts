import { clean } from '../../text/fold';
import { readDate } from './read-date';

const DAYS =
  /(?<!\d)\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}(?!\d)|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}(?!\d)/giu;

/** The one day, `YYYY-MM-DD`, that stands among a cell's words: `120/QĐ-UBND ngày 05/3/2025`. Of two days none is meant. */
export function dayWithin(text: string): string | undefined {
  const [day, second] = clean(text).match(DAYS) ?? [];
  if (day === undefined || second !== undefined) return undefined;
  const written = /^ngày/iu.test(day) ? day : day.replaceAll(/\s/g, '');
  const reading = readDate({ value: written }, false);
  return reading.kind === 'value' ? String(reading.value) : undefined;
}
