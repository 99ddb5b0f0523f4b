import type { Language } from '../language';
import { shownDate } from './figures';

/** Việt Nam has one time zone and no summer time. */
const HOURS_EAST = 7;

/** A moment (ISO, UTC) as a clock in Việt Nam shows it: `14:05 ngày 27/11/2026`. */
export function localTime(utc: string, language: Language): string {
  const local = new Date(Date.parse(utc) + HOURS_EAST * 3_600_000).toISOString();
  const [time, day] = [local.slice(11, 16), shownDate(local.slice(0, 10))];
  return language === 'vi' ? `${time} ngày ${day}` : `${day} ${time}`;
}
