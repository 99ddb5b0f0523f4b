import type { CSSProperties } from 'react';
import { isCellError, type Cell } from '../../engine/grid/grid';

const JUSTIFY = { top: 'flex-start', center: 'center', bottom: 'flex-end' } as const;

/** Left for text, right for numbers, centred for the rest: as Excel does where the cell does not say. */
export function alignment(cell: Cell): 'left' | 'center' | 'right' | 'justify' {
  if (cell.look?.horizontal) return cell.look.horizontal;
  if (typeof cell.value === 'number') return 'right';
  return typeof cell.value === 'boolean' || isCellError(cell.value ?? undefined) ? 'center' : 'left';
}

/** Black or white, whichever is read more easily on a `#RRGGBB` fill. */
export function inkOn(fill: string): string {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(fill);
  if (!parts) return '#000000';
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => {
    const share = Number.parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? '#000000' : '#ffffff';
}

/** A cell's own look as CSS; the sheet's type is Times New Roman unless the file says another. */
export function cellStyle(cell: Cell | undefined): CSSProperties {
  if (!cell) return {};
  const { look } = cell;
  const style: CSSProperties = {
    textAlign: alignment(cell),
    justifyContent: JUSTIFY[look?.vertical ?? 'bottom'],
    whiteSpace: look?.wrap ? 'pre-wrap' : 'pre',
  };
  if (look?.bold) style.fontWeight = 'bold';
  if (look?.italic) style.fontStyle = 'italic';
  if (look?.fontName)
    style.fontFamily = `"${look.fontName.replaceAll('"', '')}", "Times New Roman", "Liberation Serif", serif`;
  if (look?.fontSize) style.fontSize = `${(look.fontSize * 4) / 3}px`;
  if (look?.fill) {
    style.backgroundColor = look.fill;
    style.color = inkOn(look.fill);
  }
  return style;
}
