import type { CellLook } from '../../engine/grid/grid';
import { readDataStyles } from './ods-formats';
import { tags, type Tag } from './xml';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What a cell's style name stands for. */
export interface OdsStyle {
  readonly format: string | undefined;
  readonly look: CellLook | undefined;
  /** Whether a cell of the style differs from a plain one even where it holds nothing. */
  readonly drawn: boolean;
}

export interface OdsStyles {
  cell(name: string | undefined): OdsStyle;
  /** Characters wide, by the name of a column's style. */
  readonly widths: ReadonlyMap<string, number>;
  /** Names of the styles of hidden sheets. */
  readonly hidden: ReadonlySet<string>;
}

interface RawStyle {
  readonly parent: string | undefined;
  readonly dataStyle: string | undefined;
  readonly look: Mutable<CellLook>;
}

const DEFAULT_STYLE = 'Default';
/** The family's own defaults have no name. */
const FAMILY_DEFAULT = '';
const CHARACTERS_PER_INCH = 12;
const INCHES: Readonly<Record<string, number>> = { in: 1, cm: 1 / 2.54, mm: 1 / 25.4, pt: 1 / 72, pc: 1 / 6 };
const POINTS_PER_INCH = 72;
/** About three spaces, as much as one step of Excel's indents. */
const POINTS_PER_INDENT = 9;
const LONGEST_PARENTAGE = 20;

/** @param parts the styles part and the content part, the latter's own styles coming last */
export function readOdsStyles(parts: readonly string[]): OdsStyles {
  const formats = new Map(parts.flatMap((xml) => [...readDataStyles(xml)]));
  const raw = new Map<string, RawStyle>();
  const widths = new Map<string, number>();
  const hidden = new Set<string>();
  for (const xml of parts) readRaw(xml, raw, widths, hidden);
  const known = new Map<string, OdsStyle>();
  const plain = lineage(DEFAULT_STYLE, raw);
  const resolve = (name: string): OdsStyle => {
    const { look, dataStyle } = lineage(name, raw);
    const own = withoutDefaults(look, plain.look);
    const members = own ? Object.keys(own) : [];
    return {
      format: dataStyle === undefined ? undefined : formats.get(dataStyle),
      look: own,
      drawn: members.some((member) => member !== 'fontName'),
    };
  };
  return {
    widths,
    hidden,
    cell(name = DEFAULT_STYLE) {
      const style = known.get(name) ?? resolve(name);
      known.set(name, style);
      return style;
    },
  };
}

function readRaw(
  xml: string,
  raw: Map<string, RawStyle>,
  widths: Map<string, number>,
  hidden: Set<string>,
): void {
  let name = '';
  let current: RawStyle | undefined;
  for (const tag of tags(xml)) {
    if (tag.name === 'body') break;
    if (tag.kind === 'close') continue;
    if (tag.name === 'style' || tag.name === 'default-style') {
      name = tag.attribute('style:name') ?? FAMILY_DEFAULT;
      current = undefined;
      if (tag.attribute('style:family') !== 'table-cell') continue;
      const look = {};
      current = {
        parent: tag.attribute('style:parent-style-name'),
        dataStyle: tag.attribute('style:data-style-name'),
        look,
      };
      raw.set(name, current);
    } else if (tag.name === 'table-column-properties') {
      const width = inches(tag.attribute('style:column-width'));
      if (width !== undefined) widths.set(name, width * CHARACTERS_PER_INCH);
    } else if (tag.name === 'table-properties') {
      if (tag.attribute('table:display') === 'false') hidden.add(name);
    } else if (current) readProperties(tag, current.look);
  }
}

function readProperties(tag: Tag, look: Mutable<CellLook>): void {
  if (tag.name === 'text-properties') {
    const weight = tag.attribute('fo:font-weight');
    if (weight !== undefined) look.bold = weight === 'bold' || Number(weight) >= 600;
    const slope = tag.attribute('fo:font-style');
    if (slope !== undefined) look.italic = slope !== 'normal';
    const font = tag.attribute('style:font-name') ?? tag.attribute('fo:font-family');
    if (font !== undefined) look.fontName = font.replaceAll("'", '');
    const size = inches(tag.attribute('fo:font-size'));
    if (size !== undefined) look.fontSize = Math.round(size * POINTS_PER_INCH * 10) / 10;
  } else if (tag.name === 'paragraph-properties') {
    const align = ALIGNMENTS[tag.attribute('fo:text-align') ?? ''];
    if (align) look.horizontal = align;
    const margin = inches(tag.attribute('fo:margin-left')) ?? 0;
    if (margin > 0) look.indent = Math.max(1, Math.round((margin * POINTS_PER_INCH) / POINTS_PER_INDENT));
  } else if (tag.name === 'table-cell-properties') {
    const vertical = VERTICALS[tag.attribute('style:vertical-align') ?? ''];
    if (vertical) look.vertical = vertical;
    if (tag.attribute('fo:wrap-option') === 'wrap') look.wrap = true;
    const fill = tag.attribute('fo:background-color');
    if (fill !== undefined && /^#[0-9a-fA-F]{6}$/.test(fill)) look.fill = fill.toUpperCase();
    const borders = ['', '-left', '-right', '-top', '-bottom'].map((side) =>
      tag.attribute(`fo:border${side}`),
    );
    if (borders.some((border) => border !== undefined && border !== 'none')) look.border = true;
  }
}

const ALIGNMENTS: Readonly<Record<string, CellLook['horizontal']>> = {
  start: 'left',
  left: 'left',
  center: 'center',
  end: 'right',
  right: 'right',
  justify: 'justify',
};
const VERTICALS: Readonly<Record<string, CellLook['vertical']>> = {
  top: 'top',
  middle: 'center',
  bottom: 'bottom',
};

/** A style with what it inherits. */
function lineage(name: string, raw: ReadonlyMap<string, RawStyle>): Pick<RawStyle, 'dataStyle' | 'look'> {
  let look: Mutable<CellLook> = {};
  let dataStyle: string | undefined;
  let at: string | undefined = name;
  for (let guard = LONGEST_PARENTAGE; at !== undefined && guard > 0; guard--) {
    const style = raw.get(at);
    look = { ...style?.look, ...look };
    dataStyle ??= style?.dataStyle;
    at = style?.parent;
  }
  look = { ...raw.get(FAMILY_DEFAULT)?.look, ...look };
  return { look, dataStyle };
}

/** The font is always named, as in an .xlsx. */
function withoutDefaults(look: CellLook, plain: CellLook): CellLook | undefined {
  const own = Object.entries(look).filter(
    ([key, value]) => value !== false && (key === 'fontName' || plain[key as keyof CellLook] !== value),
  );
  return own.length > 0 ? Object.fromEntries(own) : undefined;
}

function inches(length: string | undefined): number | undefined {
  const match = /^([\d.]+)([a-z]{2})$/.exec(length ?? '');
  const unit = INCHES[match?.[2] ?? ''];
  const value = Number(match?.[1]);
  return unit === undefined || !Number.isFinite(value) ? undefined : value * unit;
}
