import { columnIndex } from '../../engine/grid/address';
import type { GridRange } from '../../engine/grid/grid';

/** The areas of an address as Excel gives it: `'Biểu 3'!A1:R24,'Biểu 3'!T1`. Whole rows or columns are left out. */
export function rangesOf(address: string): GridRange[] {
  return address
    .replace(/'(?:[^']|'')*'!/g, '')
    .split(/[,;]/)
    .flatMap((area) => {
      const match = /^(?:[^!]*!)?\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(area.trim());
      if (!match) return [];
      const [, left = '', top = '', right = left, bottom = top] = match;
      return [
        {
          top: Number(top) - 1,
          left: columnIndex(left),
          bottom: Number(bottom) - 1,
          right: columnIndex(right),
        },
      ];
    });
}
