import type { CellLook, GridRange } from '../../engine/grid/grid';
import { addressLists } from './areas';

/** Black hairlines, as appendices are printed. */
const LINE = { style: 'Continuous', weight: 'Thin', color: '#000000' } as const;
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', justify: 'Justify' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** Gives areas their look with one call for each property, however many areas there are. */
export function queueLook(sheet: Excel.Worksheet, look: CellLook, areas: readonly GridRange[]): void {
  for (const addresses of addressLists(areas)) {
    const format = formatOf(sheet, addresses);
    const font = {
      ...(look.bold === undefined ? {} : { bold: look.bold }),
      ...(look.italic === undefined ? {} : { italic: look.italic }),
      ...(look.fontName === undefined ? {} : { name: look.fontName }),
      ...(look.fontSize === undefined ? {} : { size: look.fontSize }),
    };
    if (Object.keys(font).length > 0) format.font.set(font);
    if (look.fill !== undefined) format.fill.color = look.fill;
    if (look.horizontal) format.horizontalAlignment = HORIZONTAL[look.horizontal];
    if (look.vertical) format.verticalAlignment = VERTICAL[look.vertical];
    if (look.wrap !== undefined) format.wrapText = look.wrap;
  }
  if (look.border) queueBorders(sheet, areas);
}

function queueBorders(sheet: Excel.Worksheet, areas: readonly GridRange[]): void {
  const draw = (
    some: readonly GridRange[],
    edge: (typeof EDGES)[number] | 'InsideHorizontal' | 'InsideVertical',
  ) => {
    for (const addresses of addressLists(some)) formatOf(sheet, addresses).borders.getItem(edge).set(LINE);
  };
  for (const edge of EDGES) draw(areas, edge);
  draw(
    areas.filter((area) => area.bottom > area.top),
    'InsideHorizontal',
  );
  draw(
    areas.filter((area) => area.right > area.left),
    'InsideVertical',
  );
}

function formatOf(sheet: Excel.Worksheet, addresses: string): Excel.RangeFormat {
  const target = sheet.getRanges(addresses);
  target.untrack();
  return target.format;
}

/** The members of a cell's format that `lookOf` reads. */
export const LOOK_MEMBERS = {
  format: {
    font: { bold: true, italic: true, name: true, size: true },
    fill: { color: true },
    borders: { style: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
} as const satisfies Excel.CellPropertiesLoadOptions;

/** Bytes that one cell's look takes in an answer. */
export const LOOK_BYTES = 480;

/** A cell's look as Excel describes it, in the grid's words; what those have no word for stays unsaid. */
export function lookOf(properties: Excel.CellProperties): CellLook {
  const { font, fill, borders, horizontalAlignment, verticalAlignment, wrapText } = properties.format ?? {};
  const horizontal = keyOf(HORIZONTAL, horizontalAlignment);
  const vertical = keyOf(VERTICAL, verticalAlignment);
  const lined = [borders?.top, borders?.bottom, borders?.left, borders?.right];
  return {
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.name ? { fontName: font.name } : {}),
    ...(font?.size ? { fontSize: font.size } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(wrapText ? { wrap: true } : {}),
    ...(lined.every((line) => line?.style === 'Continuous') ? { border: true } : {}),
    // White is what Excel answers for no fill as well.
    ...(fill?.color && fill.color.toUpperCase() !== '#FFFFFF' ? { fill: fill.color.toUpperCase() } : {}),
  };
}

function keyOf<K extends string>(names: Readonly<Record<K, string>>, value: unknown): K | undefined {
  return (Object.keys(names) as K[]).find((key) => names[key] === value);
}
