import { encodingOfFont, type LegacyEncoding } from '../text/legacy-encoding';
import { legacyEncodingOf, legacyToUnicode, mayBeLegacy, weighLegacy } from '../text/legacy-text';
import { byRow } from './by-row';
import type { Cell, Row, Sheet } from './grid';

/** A cell whose text was written for an old font. */
export interface ConvertedCell {
  readonly row: number;
  readonly col: number;
  readonly encoding: LegacyEncoding;
  /** `text` where the cell's font does not say so (or is not known). */
  readonly by: 'font' | 'text';
}

/** A sheet without texts of old fonts (TCVN3, VNI), and which cells were converted. */
export interface UnicodeSheet {
  /** The same sheet where nothing was converted; rows without converted cells are shared. */
  readonly sheet: Sheet;
  readonly converted: readonly ConvertedCell[];
}

/**
 * Texts in TCVN3 and VNI made Unicode: where the cell's font says so, where the text alone proves it, and where the
 * rest of the sheet does. Text that is Vietnamese as it stands is never touched.
 */
export function unicodeSheet(sheet: Sheet): UnicodeSheet {
  const around = surroundingsOf(sheet);
  if (!around.any) return { sheet, converted: [] };
  const converted: ConvertedCell[] = [];
  const rows = sheet.rows.map((cells, row): Row | undefined => {
    const before = converted.length;
    const made = cells?.map((cell, col) => {
      const change = cell && changeOf(cell, around);
      if (!cell || !change) return cell;
      converted.push({ row, col, encoding: change.encoding, by: change.by });
      return { ...cell, value: change.text };
    });
    return converted.length > before ? made : cells;
  });
  return converted.length === 0 ? { sheet, converted } : { sheet: { ...sheet, rows }, converted };
}

interface Around {
  /** Some cell may have to be converted; a sheet in Unicode is looked at once. */
  readonly any: boolean;
  /** What the sheet's texts prove together. */
  readonly encoding?: LegacyEncoding;
  /** No text of the sheet is typed in Unicode. */
  readonly wholly: boolean;
}

/** Words that prove a sheet's encoding; fewer are chance. */
const ENOUGH = 3;
const ENCODINGS: readonly LegacyEncoding[] = ['tcvn3', 'vni'];
const BEYOND_ASCII = /[\u0080-\uffff]/;
const UNICODE_VIETNAMESE = /[\u0102-\u01b0\u1ea0-\u1ef9]|\p{M}/u;

function surroundingsOf({ rows }: Sheet): Around {
  const votes = { tcvn3: { gains: 0, against: 0 }, vni: { gains: 0, against: 0 } };
  let [any, wholly] = [false, true];
  for (const cells of rows) {
    const says = cells && saysOf(cells);
    if (says === 'unicode') wholly = false;
    if (!cells || says !== 'more') continue;
    for (const cell of cells) {
      if (typeof cell?.value !== 'string') continue;
      any ||= encodingOfFont(cell.look?.fontName) !== undefined;
      if (!BEYOND_ASCII.test(cell.value)) continue;
      if (!mayBeLegacy(cell.value)) {
        if (UNICODE_VIETNAMESE.test(cell.value)) wholly = false;
        continue;
      }
      for (const encoding of ENCODINGS) {
        const { gains, losses, strangers } = weighLegacy(cell.value, encoding);
        votes[encoding].gains += gains;
        votes[encoding].against += losses + strangers;
        any ||= gains > 0;
      }
    }
  }
  const [better] = [...ENCODINGS].sort(
    (a, b) => votes[b].gains - votes[b].against - (votes[a].gains - votes[a].against),
  );
  if (better === undefined) return { any, wholly };
  const { gains, against } = votes[better];
  return { any, wholly, ...(gains >= ENOUGH && against * 2 <= gains ? { encoding: better } : {}) };
}

/** What a row's texts say of the sheet's: nothing, that Unicode is typed here, or more, which is for the sheet to weigh. */
const saysOf = byRow((cells): 'nothing' | 'unicode' | 'more' => {
  let unicode = false;
  for (const cell of cells) {
    if (typeof cell?.value !== 'string') continue;
    if (encodingOfFont(cell.look?.fontName) !== undefined) return 'more';
    if (!BEYOND_ASCII.test(cell.value)) continue;
    if (mayBeLegacy(cell.value)) return 'more';
    unicode ||= UNICODE_VIETNAMESE.test(cell.value);
  }
  return unicode ? 'unicode' : 'nothing';
});

function changeOf(
  { value, look }: Cell,
  around: Around,
): (Omit<ConvertedCell, 'row' | 'col'> & { readonly text: string }) | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  const font = encodingOfFont(look?.fontName);
  if (!mayBeLegacy(value)) {
    const text = font?.capitals && !BEYOND_ASCII.test(value) ? value.toUpperCase() : value;
    return font && text !== value ? { text, encoding: font.encoding, by: 'font' } : undefined;
  }
  const encoding =
    font && fits(value, font.encoding)
      ? font.encoding
      : (legacyEncodingOf(value) ?? byNeighbours(value, around));
  if (!encoding) return undefined;
  const byFont = encoding === font?.encoding;
  const text = legacyToUnicode(value, encoding, byFont && font.capitals);
  return text === value ? undefined : { text, encoding, by: byFont ? 'font' : 'text' };
}

/** Unicode typed in an old font is still Unicode: it loses words and gains none. */
function fits(text: string, encoding: LegacyEncoding): boolean {
  const { gains, losses } = weighLegacy(text, encoding);
  return gains >= losses;
}

function byNeighbours(text: string, { encoding, wholly }: Around): LegacyEncoding | undefined {
  if (!encoding) return undefined;
  const { gains, losses, strangers, marked } = weighLegacy(text, encoding);
  if (losses > 0 || strangers > marked) return undefined;
  return gains > 0 || wholly ? encoding : undefined;
}
