import { isCellError, type Cell, type CellLook } from '../../engine/grid/grid';

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
export function cellCss(cell: Cell | undefined): string {
  if (!cell) return '';
  return `text-align:${alignment(cell)};${lookCss(cell.look)}`;
}

const known = new WeakMap<CellLook, string>();

function lookCss(look: CellLook | undefined): string {
  if (!look) return '';
  const before = known.get(look);
  if (before !== undefined) return before;
  const parts: string[] = [];
  if (look.vertical && look.vertical !== 'bottom') parts.push(`justify-content:${JUSTIFY[look.vertical]}`);
  if (look.wrap) parts.push('white-space:pre-wrap');
  if (look.bold) parts.push('font-weight:bold');
  if (look.italic) parts.push('font-style:italic');
  if (look.fontName)
    parts.push(`font-family:${quoted(look.fontName)},"Times New Roman","Liberation Serif",serif`);
  if (look.fontSize) parts.push(`font-size:${(look.fontSize * 4) / 3}px`);
  if (look.fill && HEX.test(look.fill)) parts.push(`background-color:${look.fill};color:${inkOn(look.fill)}`);
  const css = parts.map((part) => `${part};`).join('');
  known.set(look, css);
  return css;
}

const HEX = /^#[0-9a-f]{6}$/i;

/** A font's name as a CSS string; what could end the string or the line is left out. */
function quoted(name: string): string {
  return `"${name.replace(/["\\\n\r\f]/g, '')}"`;
}
