import { toRough } from '../decimal';
import type { Figure } from '../reading/table';

/** A figure as a plain number: a vote on what columns mean, never a verdict. Nought for none. */
export function roughly(figure: Figure | undefined): number {
  const value = figure?.value ?? figure?.readings?.[0];
  return value ? toRough(value) : 0;
}

/** Within half a unit of each figure's last digit: a vote as well. */
export function addsUp(total: Figure | undefined, parts: readonly (Figure | undefined)[]): boolean {
  let room = half(total);
  let off = -roughly(total);
  for (const part of parts) {
    room += half(part);
    off += roughly(part);
  }
  return Math.abs(off) <= room;
}

function half(figure: Figure | undefined): number {
  return 0.5 / 10 ** (figure?.scale ?? 0);
}

/** True where a figure has a value, or readings to choose from. */
export function hasNumber(figure: Figure | undefined): boolean {
  return figure?.value !== undefined || figure?.readings !== undefined;
}

/** True where nothing stands in any cell of a line. */
export function isBlankLine(line: readonly Figure[]): boolean {
  return line.every(({ state }) => state === 'blank');
}
