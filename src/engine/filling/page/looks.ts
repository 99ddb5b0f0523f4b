import type { CellLook } from '../../grid/grid';

const FONT = 'Times New Roman';

/** Points of the number line and the title, on paper (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
const TITLE_SIZE = 14;
/** Points of a table's text where it fits its page. */
export const BODY_SIZE = 12;

const REFERENCE_SIZE = 13;

function makeLooks(size: number, scale: number) {
  return {
    number: { ...text(TITLE_SIZE / scale), bold: true, horizontal: 'center', vertical: 'center' },
    title: { ...text(TITLE_SIZE / scale), bold: true, horizontal: 'center', vertical: 'center', wrap: true },
    reference: {
      ...text(REFERENCE_SIZE / scale),
      italic: true,
      horizontal: 'center',
      vertical: 'center',
      wrap: true,
    },
    measure: { ...text(BODY_SIZE / scale), italic: true, horizontal: 'right', vertical: 'center' },
    header: { ...text(size), bold: true, horizontal: 'center', vertical: 'center', wrap: true, border: true },
    ordinal: { ...text(size), horizontal: 'center', vertical: 'center', border: true },
    name: { ...text(size), horizontal: 'left', vertical: 'center', wrap: true, border: true },
    figure: { ...text(size), horizontal: 'right', vertical: 'center', border: true },
    centred: { ...text(size), horizontal: 'center', vertical: 'center', wrap: true, border: true },
    boldOrdinal: { ...text(size), bold: true, horizontal: 'center', vertical: 'center', border: true },
    boldName: { ...text(size), bold: true, horizontal: 'left', vertical: 'center', wrap: true, border: true },
    boldFigure: { ...text(size), bold: true, horizontal: 'right', vertical: 'center', border: true },
    below: { ...text(BODY_SIZE / scale), italic: true, horizontal: 'left', vertical: 'center', wrap: true },
    belowFigure: { ...text(size), italic: true, horizontal: 'right', vertical: 'center' },
    signer: {
      ...text(REFERENCE_SIZE / scale),
      bold: true,
      horizontal: 'center',
      vertical: 'center',
      wrap: true,
    },
    recipients: {
      ...text(BODY_SIZE / scale),
      bold: true,
      italic: true,
      horizontal: 'left',
      vertical: 'center',
    },
    recipient: { ...text(11 / scale), horizontal: 'left', vertical: 'center', wrap: true },
    example: { ...text(size), italic: true, vertical: 'center', wrap: true, border: true, fill: '#F2F2F2' },
  } as const satisfies Record<string, CellLook>;
}

/** The cells' looks at one size of letters. */
export type Looks = ReturnType<typeof makeLooks>;

const known = new Map<string, Looks>();

/**
 * The looks of an appendix (Nghị định 30/2020/NĐ-CP, Phụ lục I: Times New Roman, 14 points for the titles, no
 * colours) for a table of so many points. `scale`: what fitting to one page wide leaves of a size, so that the
 * titles are as large on paper as they must be.
 */
export function looksAt(size: number, scale = 1): Looks {
  const key = `${size} ${scale}`;
  const before = known.get(key);
  if (before) return before;
  const looks = makeLooks(size, scale);
  known.set(key, looks);
  return looks;
}

/** The looks of a table that fits its page. */
export const LOOKS = looksAt(BODY_SIZE);

/** Times New Roman, at half points as Excel keeps sizes. */
function text(size: number): { readonly fontName: string; readonly fontSize: number } {
  return { fontName: FONT, fontSize: Math.round(size * 2) / 2 };
}
