import type { CellLook } from '../../engine/grid/grid';
import { numberFormat } from './number-formats';
import { tags, type Tag } from './xml';

/** What a cell's style number stands for; the lists are indexed by it. */
export interface Styles {
  readonly formats: readonly (string | undefined)[];
  readonly looks: readonly (CellLook | undefined)[];
  /** Whether a cell of the style differs from a plain one even where it holds nothing. */
  readonly drawn: readonly boolean[];
  /** The look of a style in another font: one object for all cells of the style and the font. */
  inFont(style: number, fontName: string): CellLook;
}

export const NO_STYLES: Styles = stylesOf([], [], []);

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const HORIZONTAL: Readonly<Record<string, CellLook['horizontal']>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
  justify: 'justify',
  distributed: 'justify',
};
const VERTICAL: Readonly<Record<string, CellLook['vertical']>> = {
  top: 'top',
  center: 'center',
  bottom: 'bottom',
};
const SIDES = new Set(['left', 'right', 'top', 'bottom', 'start', 'end']);

/** Excel's fixed palette, numbers 8 to 63 (0 to 7 repeat the first eight). */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 ' +
  '808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 ' +
  '008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 ' +
  'FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** `#RRGGBB` of a theme's colour (dark 1, light 1, dark 2, light 2, accents), made lighter or darker by `tint`. */
export type ThemeColour = (slot: number, tint: number) => string;

/**
 * @param xml the styles part
 * @param themed the colours of the workbook's theme; without them cells of such a colour have none
 */
export function readStyles(xml: string, themed: ThemeColour | undefined): Styles {
  const custom = new Map<number, string>();
  const fonts: Mutable<CellLook>[] = [];
  const fills: (string | undefined)[] = [];
  const borders: boolean[] = [];
  const formats: (string | undefined)[] = [];
  const looks: (CellLook | undefined)[] = [];
  const drawn: boolean[] = [];
  let part = '';
  let style: Mutable<CellLook> = {};
  const finish = () => {
    const members = Object.keys(style);
    looks.push(members.length > 0 ? style : undefined);
    drawn.push(members.length > 1 || (members.length > 0 && style.fontName === undefined));
  };

  for (const tag of tags(xml)) {
    if (PARTS.has(tag.name)) part = tag.kind === 'open' ? tag.name : '';
    else if (part === 'numFmts' && tag.name === 'numFmt') {
      custom.set(Number(tag.attribute('numFmtId')), tag.attribute('formatCode') ?? '');
    } else if (part === 'fonts') readFont(tag, fonts);
    else if (part === 'fills') readFill(tag, fills, themed);
    else if (part === 'borders') readBorder(tag, borders);
    else if (part === 'cellXfs' && tag.name === 'xf') {
      if (tag.kind !== 'close') {
        formats.push(numberFormat(Number(tag.attribute('numFmtId') ?? 0), custom));
        style = baseLook(tag, fonts, fills, borders);
      }
      if (tag.kind !== 'open') finish();
    } else if (part === 'cellXfs' && tag.name === 'alignment' && tag.kind !== 'close') {
      Object.assign(style, alignment(tag));
    }
  }
  return stylesOf(formats, looks, drawn);
}

function stylesOf(formats: Styles['formats'], looks: Styles['looks'], drawn: Styles['drawn']): Styles {
  const known = new Map<string, CellLook>();
  return {
    formats,
    looks,
    drawn,
    inFont(style, fontName) {
      const key = `${style} ${fontName}`;
      const look = known.get(key) ?? { ...looks[style], fontName };
      known.set(key, look);
      return look;
    },
  };
}

const PARTS = new Set([
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellXfs',
  'cellStyleXfs',
  'cellStyles',
  'dxfs',
]);

function readFont(tag: Tag, fonts: Mutable<CellLook>[]): void {
  if (tag.kind === 'close') return;
  const font = fonts.at(-1);
  const value = tag.attribute('val');
  const on = value !== '0' && value !== 'false';
  if (tag.name === 'font') fonts.push({});
  else if (!font) return;
  else if (tag.name === 'b' && on) font.bold = true;
  else if (tag.name === 'i' && on) font.italic = true;
  else if (tag.name === 'name' && value) font.fontName = value;
  else if (tag.name === 'sz' && Number(value) > 0) font.fontSize = Number(value);
}

function readFill(tag: Tag, fills: (string | undefined)[], themed: ThemeColour | undefined): void {
  if (tag.kind === 'close') return;
  if (tag.name === 'fill') fills.push(undefined);
  else if (tag.name === 'fgColor') fills[fills.length - 1] = colour(tag, themed);
}

function readBorder(tag: Tag, borders: boolean[]): void {
  if (tag.kind === 'close') return;
  if (tag.name === 'border') borders.push(false);
  else if (SIDES.has(tag.name) && !['none', undefined].includes(tag.attribute('style'))) {
    borders[borders.length - 1] = true;
  }
}

/**
 * The first font is the workbook's default: a size that equals it goes without saying. Its name is always
 * said, since in some fonts letters stand for other letters (.VnTime).
 */
function baseLook(
  tag: Tag,
  fonts: readonly CellLook[],
  fills: readonly (string | undefined)[],
  borders: readonly boolean[],
): Mutable<CellLook> {
  const [plain] = fonts;
  const font = fonts[Number(tag.attribute('fontId') ?? 0)];
  const look: Mutable<CellLook> = {};
  if (font?.bold) look.bold = true;
  if (font?.italic) look.italic = true;
  if (font?.fontName) look.fontName = font.fontName;
  if (font?.fontSize && font.fontSize !== plain?.fontSize) look.fontSize = font.fontSize;
  const fill = fills[Number(tag.attribute('fillId') ?? 0)];
  if (fill) look.fill = fill;
  if (borders[Number(tag.attribute('borderId') ?? 0)]) look.border = true;
  return look;
}

function alignment(tag: Tag): CellLook {
  const horizontal = HORIZONTAL[tag.attribute('horizontal') ?? ''];
  const vertical = VERTICAL[tag.attribute('vertical') ?? ''];
  const wrap = ['1', 'true'].includes(tag.attribute('wrapText') ?? '');
  const indent = Number(tag.attribute('indent') ?? 0);
  return {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(wrap ? { wrap } : {}),
    ...(indent > 0 ? { indent } : {}),
  };
}

function colour(tag: Tag, themed: ThemeColour | undefined): string | undefined {
  const rgb = tag.attribute('rgb');
  if (rgb !== undefined)
    return /^[0-9A-Fa-f]{6,8}$/.test(rgb) ? `#${rgb.slice(-6).toUpperCase()}` : undefined;
  const theme = tag.attribute('theme');
  if (theme !== undefined) {
    const tint = Number(tag.attribute('tint') ?? 0);
    return themed?.(themeSlot(Number(theme)), Number.isFinite(tint) ? tint : 0);
  }
  const indexed = Number(tag.attribute('indexed') ?? NaN);
  const entry = PALETTE[indexed < 8 ? indexed : indexed - 8];
  return entry === undefined ? undefined : `#${entry}`;
}

/** Cells count light 1, dark 1, light 2, dark 2; the theme lists them the other way round. */
function themeSlot(index: number): number {
  return index < 4 ? index ^ 1 : index;
}
