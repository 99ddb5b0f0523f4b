import { isPutOnTop, kindOfName } from './row-kind';
import type { RawRow } from './row-structure';
import { bare } from '../text/fold';

const AMONG = /^trong do(?: |$)/;

/** `Trong đó: ngân sách tỉnh`, `Trong đó:`: opens what shares out the row above. */
export function opensParts(name: string): boolean {
  return AMONG.test(bare(name));
}

/**
 * `4 | Kinh phí`, `Trong đó: NS tỉnh`, `NS xã`: among numbered rows the lines without a number behind "trong đó" are parts of the
 * numbered row above. One alone (`Trong đó: nữ`) is a part and no more, and is left out. `startsAtOne` tells a row
 * under which numbers begin again: what stands over it is a heading.
 */
export function withPartsAmong(
  rows: readonly RawRow[],
  startsAtOne: (row: RawRow) => boolean,
  leaveOut: (row: RawRow) => void,
): RawRow[] {
  const found: RawRow[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (!row) continue;
    if (!opensParts(row.name)) {
      found.push(row);
      continue;
    }
    const over = found.at(-1);
    const parts = over && isWhole(over) ? partsFrom(rows, at, startsAtOne) : [];
    if (parts.length > 1) {
      found.push(...parts.map((part): RawRow => ({ ...part, marker: 'dash', among: over?.row ?? -1 })));
      at += parts.length - (row.hasFigures ? 1 : 0);
    } else if (row.hasFigures) leaveOut(row);
  }
  return found;
}

/** A numbered row, or a total, with figures of its own. */
function isWhole({ marker, hasFigures, name }: RawRow): boolean {
  return hasFigures && (marker !== undefined || kindOfName(name) === 'grand');
}

/** The lines with figures from "trong đó" on that nothing numbers or calls a total; none where they head a block. */
function partsFrom(rows: readonly RawRow[], at: number, startsAtOne: (row: RawRow) => boolean): RawRow[] {
  const isPart = ({ marker, hasFigures, name, said }: RawRow): boolean =>
    marker === undefined &&
    hasFigures &&
    said === undefined &&
    name !== '' &&
    kindOfName(name) === undefined &&
    !isPutOnTop(name);
  const [opening, ...behind] = rows.slice(at);
  const end = behind.findIndex((row) => !isPart(row));
  const next = end < 0 ? undefined : behind[end];
  const parts = end < 0 ? behind : behind.slice(0, end);
  if (next?.marker !== undefined && startsAtOne(next)) return [];
  return opening?.hasFigures === true ? [opening, ...parts] : parts;
}
