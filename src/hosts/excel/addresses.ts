import { columnIndex } from '../../engine/grid/address';
import type { GridRange } from '../../engine/grid/grid';

/** The areas of an address as Excel gives it: `'Biểu 3'!A1:R24,'Biểu 3'!T1`. Whole rows or columns are left out. */
export function rangesOf(address: string): GridRange[] {
  return areasOf(address).flatMap((area) => rangeOf(area) ?? []);
}

/** The same where every area is one of cells; undefined where one is whole rows or columns, or unknown. */
export function everyRangeOf(address: string): GridRange[] | undefined {
  const areas = areasOf(address);
  const ranges = rangesOf(address);
  return ranges.length === areas.length ? ranges : undefined;
}

function areasOf(address: string): string[] {
  return address.replace(/'(?:[^']|'')*'!/g, '').split(/[,;]/);
}

function rangeOf(area: string): GridRange | undefined {
  const match = /^(?:[^!]*!)?\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(area.trim());
  if (!match) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = match;
  return {
    top: Number(top) - 1,
    left: columnIndex(left),
    bottom: Number(bottom) - 1,
    right: columnIndex(right),
  };
}
