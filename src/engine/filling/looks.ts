import type { CellLook } from '../grid/grid';

const FONT = 'Times New Roman';

/** The looks of an appendix (Nghị định 30/2020/NĐ-CP, Phụ lục I: Times New Roman, sizes 12 to 14, no colours). */
export const LOOKS = {
  number: { fontName: FONT, fontSize: 14, bold: true, horizontal: 'center', vertical: 'center' },
  title: { fontName: FONT, fontSize: 14, bold: true, horizontal: 'center', vertical: 'center', wrap: true },
  reference: {
    fontName: FONT,
    fontSize: 13,
    italic: true,
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
  },
  measure: { fontName: FONT, fontSize: 12, italic: true, horizontal: 'right' },
  header: {
    fontName: FONT,
    fontSize: 12,
    bold: true,
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    border: true,
  },
  ordinal: { fontName: FONT, fontSize: 12, horizontal: 'center', vertical: 'center', border: true },
  name: { fontName: FONT, fontSize: 12, horizontal: 'left', vertical: 'center', wrap: true, border: true },
  figure: { fontName: FONT, fontSize: 12, horizontal: 'right', vertical: 'center', border: true },
  centred: {
    fontName: FONT,
    fontSize: 12,
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    border: true,
  },
  boldOrdinal: {
    fontName: FONT,
    fontSize: 12,
    bold: true,
    horizontal: 'center',
    vertical: 'center',
    border: true,
  },
  boldName: {
    fontName: FONT,
    fontSize: 12,
    bold: true,
    horizontal: 'left',
    vertical: 'center',
    wrap: true,
    border: true,
  },
  boldFigure: {
    fontName: FONT,
    fontSize: 12,
    bold: true,
    horizontal: 'right',
    vertical: 'center',
    border: true,
  },
  below: { fontName: FONT, fontSize: 12, italic: true, horizontal: 'left', vertical: 'center', wrap: true },
  belowFigure: { fontName: FONT, fontSize: 12, horizontal: 'right', vertical: 'center' },
  example: {
    fontName: FONT,
    fontSize: 12,
    italic: true,
    vertical: 'center',
    wrap: true,
    border: true,
    fill: '#F2F2F2',
  },
} as const satisfies Record<string, CellLook>;
