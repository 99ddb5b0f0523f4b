import type { Sheet } from '../grid/grid';
import type { Separators } from '../text/separators';
import type { RecordTable } from './record-table';

/** `1.234.567`, `1.234,5`, `94,9`: points part thousands, commas decimals. */
const POINTS_PART_THOUSANDS = /^-?\d{1,3}(?:(?:\.\d{3}){2,}|(?:\.\d{3})+,\d+|\d*,(?:\d{1,2}|\d{4,}))\s*%?$/;
/** `12.5`, `1,234.5`, `1,234,567`: the other way. */
const COMMAS_PART_THOUSANDS = /^-?\d{1,3}(?:(?:,\d{3}){2,}|(?:,\d{3})+\.\d+|\d*\.(?:\d{1,2}|\d{4,}))\s*%?$/;
const LONE_POINT = /^-?\d{1,3}\.\d{3}$/;
const LONE_COMMA = /^-?\d{1,3},\d{3}$/;

/**
 * What a lone mark separates in a table typed as text, where its other figures leave no doubt: beside `94,9` the points
 * of `497.391` part thousands. Undefined where they say both, or nothing.
 */
export function witnessedSeparators(sheet: Sheet, { rows, range }: RecordTable): Separators | undefined {
  let [points, commas, lonePoint, loneComma] = [0, 0, 0, 0];
  for (const row of rows)
    for (let col = range.left; col <= range.right; col++) {
      const value = sheet.rows[row]?.[col]?.value;
      if (typeof value !== 'string') continue;
      const text = value.trim();
      if (POINTS_PART_THOUSANDS.test(text)) points += 1;
      else if (COMMAS_PART_THOUSANDS.test(text)) commas += 1;
      else if (LONE_POINT.test(text)) lonePoint += 1;
      else if (LONE_COMMA.test(text)) loneComma += 1;
    }
  if (lonePoint > 0 && loneComma > 0) return undefined;
  if (points > 0 && commas === 0) return lonePoint > 0 ? 'thousands' : 'decimals';
  if (commas >= LEAST_UNUSUAL && points === 0) return loneComma > 0 ? 'thousands' : 'decimals';
  return undefined;
}

/** Against the country's own way a few slips are no witness. */
const LEAST_UNUSUAL = 3;
